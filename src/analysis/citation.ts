import { type EpochDay, formatIsoDay } from "#domain/day.ts";

/** What a citation must say so that the same record can be found again. */
export interface CitedRecord {
  readonly id: string;
  /** What a reader looks for: "Record ks-1". */
  readonly idInWords: string;
  /** With its date, in the language it was read in. */
  readonly title: string;
  readonly datasetTitle: string;
  /** Empty where the data state none. */
  readonly version: string;
  readonly licence: string | null;
  readonly accessed: EpochDay;
  readonly link: string;
}

/** A BibTeX entry of type `misc`; empty fields are left out. */
export function formatBibtex(record: CitedRecord): string {
  const { id, idInWords, title, datasetTitle, version, licence, accessed, link } = record;
  const fields: readonly (readonly [string, string | null])[] = [
    ["title", escapeTex(title)],
    ["howpublished", escapeTex(datasetTitle)],
    ["edition", version === "" ? null : escapeTex(version)],
    ["note", escapeTex([idInWords, licence].filter(Boolean).join(", "))],
    ["urldate", formatIsoDay(accessed)],
    ["url", link],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = {${value}}`));
  return `@misc{${id.replace(/[^\w-]/g, "-")},\n${lines.join(",\n")}\n}`;
}

// The characters that TeX would read as commands; braces would end the field.
function escapeTex(text: string): string {
  return text.replace(/[\\{}]/g, "").replace(/[&%$#_]/g, (sign) => `\\${sign}`);
}
