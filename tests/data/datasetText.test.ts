import { expect, test } from "vitest";
import type { Translations } from "#data/dataset.ts";
import { createDatasetText } from "#data/datasetText.ts";
import type { LanguageId } from "#domain/language.ts";
import { inLatin } from "#domain/language.ts";
import { cyrillicFromLatin } from "#lib/cyrillicFromLatin.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";
import { someEvent } from "#tests/someEvents.ts";

const dataset = kosovoDataset();
const scriptOf = (language: LanguageId) => (language === "sr-Cyrl" ? cyrillicFromLatin : inLatin);
const placeIn = (name: string) => ({ ...someEvent().place, name });
const zvecan = dataset.index.events.find(({ id }) => id === "ks-20230529-zvecan-kfor-clash");
if (zvecan === undefined) throw new Error("The dataset lacks the event of 29 May 2023.");

test("English texts are the dataset's own", () => {
  const { title, summary } = createDatasetText(dataset, "en", "both", inLatin).event(zvecan);

  expect([title, summary]).toEqual([zvecan.title, zvecan.summary]);
});

test("every language has its own title, and Cyrillic is written in Cyrillic", () => {
  const titles = (["en", "sq", "sr-Latn", "sr-Cyrl"] as const).map(
    (language) =>
      createDatasetText(dataset, language, "both", scriptOf(language)).event(zvecan).title,
  );

  expect(new Set(titles).size).toBe(4);
  expect(titles[3]).toMatch(/^[\p{Script=Cyrillic}\s\p{P}\d]+$/u);
});

test.each([
  ["Zveçan/Zvečan", "Zvečan / Zveçan"],
  ["Prishtinë/Priština", "Prishtinë / Priština"],
  ["Boundary line area, Leposaviq/Leposavić", "Boundary line area, Leposavić / Leposaviq"],
  ["Zubin Potok", "Zubin Potok"],
  ["Brussels, Belgium", "Brussels, Belgium"],
  ["Kosovo (country-wide)", "Kosovo (country-wide)"],
])("%s is shown bilingual, the majority's name first", (name, shown) => {
  expect(createDatasetText(dataset, "en", "both", inLatin).place(placeIn(name))).toBe(shown);
});

test.each(["sq", "sr-Latn", "sr-Cyrl"] as const)(
  "no place is described in English in %s",
  (language) => {
    const text = createDatasetText(dataset, language, "both", scriptOf(language));
    const english =
      /\b(near|and|on|the|of|area|bridge|crossing|road|side|river|line|junction|courthouse|between|not|Lake|North|South)\b/;
    const left = dataset.index.events
      .map(({ place }) => text.place(place))
      .filter((p) => english.test(p));
    expect(left).toEqual([]);
  },
);

test("what a name says beyond its spellings is not lost in English", () => {
  const crossing = placeIn("Jarinjë/Jarinje crossing");
  const shown = (["en", "sr-Latn"] as const).map((language) =>
    createDatasetText(dataset, language, "both", scriptOf(language)).place(crossing),
  );

  expect(shown).toEqual(["Jarinje / Jarinjë crossing", "Jarinje / Jarinjë"]);
});

test("one language of names alone when the reader asks for it", () => {
  const names = (["sq", "sr", "en"] as const).map((mode) =>
    createDatasetText(dataset, "en", mode, inLatin).place(placeIn("Prishtinë/Priština")),
  );

  expect(names).toEqual(["Prishtinë", "Priština", "Pristina"]);
});

test("Serbian names are in the script of the interface", () => {
  const text = createDatasetText(dataset, "sr-Cyrl", "sr", cyrillicFromLatin);

  expect(text.place(placeIn("Zveçan/Zvečan"))).toBe("Звечан");
  expect(text.municipality("zvecan")).toBe("Звечан");
});

test("a term that is not translated stays as it is", () => {
  expect(createDatasetText(dataset, "sq", "both", inLatin).term("constructor")).toBe("constructor");
});

test("every step of every story has its text in every language", () => {
  for (const language of ["sq", "sr-Latn", "sr-Cyrl"] as const) {
    const text = createDatasetText(dataset, language, "both", scriptOf(language));
    for (const story of dataset.stories) {
      const { steps } = text.story(story);
      expect(steps).toHaveLength(story.steps.length);
      const untranslated = steps.filter((step, offset) => step.text === story.steps[offset]?.text);
      expect(untranslated).toEqual([]);
    }
  }
});

test("what is not translated stays English, in Latin letters", () => {
  const [story] = dataset.stories;
  if (story === undefined) throw new Error("The dataset has stories.");
  const untranslated = { ...dataset, translations: { "sr-Latn": {} } };

  const text = createDatasetText(untranslated, "sr-Cyrl", "both", cyrillicFromLatin).story(story);
  expect(text.title).toBe(story.title);
  expect(text.steps.map(({ title }) => title)).toEqual(story.steps.map(({ title }) => title));
});

test.each([null, 7, "text", [], { title: 7 }])("a translation that is %j is none", (record) => {
  const [story] = dataset.stories;
  if (story === undefined) throw new Error("The dataset has stories.");
  const broken = { events: { [zvecan.id]: record }, stories: { [story.id]: record } };
  const text = createDatasetText(
    { ...dataset, translations: { sq: broken as unknown as Translations } },
    "sq",
    "both",
    inLatin,
  );

  expect(text.event(zvecan).title).toBe(zvecan.title);
  expect(text.story(story).title).toBe(story.title);
});
