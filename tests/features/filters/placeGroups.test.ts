import { expect, test } from "vitest";
import { createDatasetText } from "#data/datasetText.ts";
import { inLatin } from "#domain/language.ts";
import { findPlaces, groupPlaces } from "#features/filters/placeGroups.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";

const dataset = kosovoDataset();
const { municipality } = createDatasetText(dataset, "en", "both", inLatin);
const groups = groupPlaces(dataset.index.municipalityIds, dataset.municipalities, {
  language: "en",
  nameOf: municipality,
});

function idsOf(found: typeof groups): readonly string[] {
  return found.flatMap(({ places }) => places.map(({ id }) => id));
}

test("every municipality stands in one district", () => {
  expect(idsOf(groups).toSorted()).toEqual(dataset.municipalities.map(({ id }) => id).toSorted());
  expect(groups).toHaveLength(7);
});

test.each(["Zvecan", "Zvečan", "Zveçan", "Звечан", "zve"])("%s finds one municipality", (typed) => {
  expect(idsOf(findPlaces(groups, typed))).toEqual(["zvecan"]);
});

test("nothing typed finds all, nonsense finds none", () => {
  expect(findPlaces(groups, "  ")).toEqual(groups);
  expect(findPlaces(groups, "qqq")).toEqual([]);
});

test("a district is named as its seat is", () => {
  expect(groups.map(({ district }) => district)).toContain("Prishtinë / Priština");
});

test("places that no gazetteer knows are kept, last and under no district", () => {
  const some = groupPlaces(["somewhere", "prizren"], dataset.municipalities, {
    language: "en",
    nameOf: municipality,
  });
  expect(some.at(-1)).toMatchObject({ district: null, places: [{ id: "somewhere" }] });
});
