import { expect, test } from "vitest";
import { formatBibtex } from "#analysis/citation.ts";
import { someDay } from "./someForce.ts";

const record = {
  id: "ks-20230529-zvecan-kfor-clash",
  idInWords: "Record ks-20230529-zvecan-kfor-clash",
  title: "Protesters and KFOR troops clash, 29 May 2023",
  datasetTitle: "Security events and KFOR in Kosovo, 1999-2026",
  version: "2026.11.23",
  licence: "CC-BY-4.0",
  accessed: someDay("2026-11-26"),
  link: "https://example.org/?event=ks-20230529-zvecan-kfor-clash",
};

test("a citation names record, dataset, version, licence, day of access and link", () => {
  expect(formatBibtex(record)).toBe(
    [
      "@misc{ks-20230529-zvecan-kfor-clash,",
      "  title = {Protesters and KFOR troops clash, 29 May 2023},",
      "  howpublished = {Security events and KFOR in Kosovo, 1999-2026},",
      "  edition = {2026.11.23},",
      "  note = {Record ks-20230529-zvecan-kfor-clash, CC-BY-4.0},",
      "  urldate = {2026-11-26},",
      "  url = {https://example.org/?event=ks-20230529-zvecan-kfor-clash}",
      "}",
    ].join("\n"),
  );
});

test("signs that TeX would read as commands are escaped, and unknown fields left out", () => {
  const bibtex = formatBibtex({ ...record, title: "R&D {50%}", version: "", licence: null });

  expect(bibtex).toContain("title = {R\\&D 50\\%}");
  expect(bibtex).not.toContain("edition");
});
