import { describe, expect, test } from "vitest";
import { CATEGORY_IDS, FAMILY_IDS } from "#domain/category.ts";
import { parseDay } from "#domain/day.ts";
import { LANGUAGE_IDS } from "#domain/language.ts";
import en from "#i18n/en.json";
import { createFormats } from "#i18n/formats.ts";
import { LANGUAGES, matchLanguage } from "#i18n/languages.ts";
import { createTranslate } from "#i18n/messages.ts";

const PLURAL = /_(zero|one|two|few|many|other)$/;
const stemsOf = (catalogue: Readonly<Record<string, string>>) =>
  new Set(Object.keys(catalogue).map((key) => key.replace(PLURAL, "")));
const placeholdersOf = (sentence: string) =>
  (sentence.match(/\{\{\w+\}\}/g) ?? []).toSorted().join();

describe("sentences", () => {
  test("the plural form follows the count", () => {
    const t = createTranslate("en", {});
    expect([0, 1, 2].map((count) => t("count.events", { count }))).toEqual([
      "0 events",
      "1 event",
      "2 events",
    ]);
  });

  test("numbers are grouped as the language does", () => {
    expect(createTranslate("en", {})("count.events", { count: 4353 })).toBe("4,353 events");
  });

  test("what a language lacks is said in English", () => {
    expect(createTranslate("sq", {})("family.unrest")).toBe("Unrest");
  });

  test("values are put in as they are, never as a pattern", () => {
    const t = createTranslate("en", {});
    expect(t("status.shown", { shown: "$&", total: "{{shown}}" })).toBe("$& of {{shown}} events");
  });

  test("every category and family has its name", () => {
    const stems = stemsOf(en);
    const missing = [
      ...CATEGORY_IDS.map((id) => `category.${id}`),
      ...FAMILY_IDS.map((id) => `family.${id}`),
    ].filter((key) => !stems.has(key));
    expect(missing).toEqual([]);
  });
});

describe.each(LANGUAGE_IDS.filter((id) => id !== "en"))("the catalogue %s", (id) => {
  test("has no sentence that English lacks", async () => {
    const catalogue = await LANGUAGES[id].load();
    const known = stemsOf(en);
    expect([...stemsOf(catalogue)].filter((stem) => !known.has(stem))).toEqual([]);
  });

  test("keeps the placeholders of each sentence", async () => {
    const catalogue = await LANGUAGES[id].load();
    const english: Readonly<Record<string, string>> = en;
    const wrong = Object.entries(catalogue).filter(([key, sentence]) => {
      const stem = key.replace(PLURAL, "");
      // "_one" is 21 too in Serbian, so it may count where the English "_one" says it in words.
      const masters = [english[key], english[`${stem}_other`], english[stem]];
      return !masters.some(
        (master) => master !== undefined && placeholdersOf(master) === placeholdersOf(sentence),
      );
    });
    expect(wrong).toEqual([]);
  });
});

// A language is listed here once its translator has finished it; from then on it must keep up.
describe.each(["sq", "sr-Latn", "sr-Cyrl"] as const)("the complete catalogue %s", (id) => {
  const pluralForms = new Intl.PluralRules(id).resolvedOptions().pluralCategories;

  test("says everything that English says, in each plural form", async () => {
    const catalogue = await LANGUAGES[id].load();
    const missing = [...stemsOf(en)].flatMap((stem) =>
      (`${stem}_other` in en ? pluralForms.map((form) => `${stem}_${form}`) : [stem]).filter(
        (key) => catalogue[key] === undefined,
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe("languages", () => {
  test.each([
    [["sq-AL"], "sq"],
    [["sr"], "sr-Cyrl"],
    [["sr-Latn-XK"], "sr-Latn"],
    [["de", "sq"], "sq"],
    [["de"], "en"],
    [["not a tag!"], "en"],
    [[], "en"],
  ])("a browser that asks for %j gets %s", (wanted, id) => {
    expect(matchLanguage(wanted)).toBe(id);
  });
});

describe("formats", () => {
  const day = parseDay("2023-09-24");
  if (day === null) throw new Error("Not a day.");

  test("a day is written the same in English wherever the browser is", () => {
    expect(createFormats("en").day(day)).toBe("24 Sep 2023");
  });

  test("a Serbian span says its days as a Serbian day does", () => {
    const { day: wordDay, span } = createFormats("sr-Latn");
    const [first, last] = [parseDay("2021-01-01"), parseDay("2022-10-02")];
    if (first === null || last === null) throw new Error("Not a day.");
    expect(span(first, last).replace(/\s/g, " ")).toBe(`${wordDay(first)} – ${wordDay(last)}`);
  });

  test("one figure stands alone, two make a range", () => {
    const { interval } = createFormats("en");
    expect([interval(4, 6), interval(1000, 1000)]).toEqual(["4–6", "1,000"]);
  });

  test("a code that is no country is shown as it is", () => {
    expect(createFormats("en").nation("??")).toBe("??");
  });
});
