import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { EpochDay } from "#domain/day.ts";
import { parseDay, parseDayRange } from "#domain/day.ts";
import { LANGUAGE_IDS } from "#domain/language.ts";
import { createAlbanianFormats } from "#i18n/albanianFormats.ts";
import type { Formats } from "#i18n/formats.ts";
import { createFormats, NUMBER_LOCALES } from "#i18n/formats.ts";
import { loadFormats } from "#i18n/languages.ts";

function dayOf(text: string): EpochDay {
  const day = parseDay(text);
  if (day === null) throw new Error(`${text} is not a day.`);
  return day;
}

// Releases of Intl differ in which spaces they set; all of them read the same.
const plainSpaces = (text: string) => text.replace(/\s/g, " ");

const DAYS = Array.from({ length: 24 }, (_, month) =>
  dayOf(`${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-09`),
);

const NATION_FILES = ["bases", "commanders", "contributions", "deployments"];

function nationCodes(): readonly string[] {
  const texts = NATION_FILES.map((name) =>
    readFileSync(`public/data/kosovo/${name}.json`, { encoding: "utf8" }),
  );
  const codes = texts.flatMap((text) =>
    [...text.matchAll(/"[A-Z]{2}"/g)].map(([quoted]) => quoted.slice(1, 3)),
  );
  return [...new Set(codes)].toSorted();
}

// Node knows Albanian, so that both ways can be held against each other.
describe("Albanian where the browser does not know it", () => {
  const own = createAlbanianFormats();
  const intl = createFormats("sq");

  test("the browser's words are used where it has them, else ours", async () => {
    const day = dayOf("2023-05-29");
    const known = await loadFormats("sq", () => true);
    const unknown = await loadFormats("sq", () => false);
    expect([known, unknown].map((formats) => formats.day(day))).toEqual([
      "29 maj 2023",
      "29 maj 2023",
    ]);
    expect(unknown.day).toBe(own.day);
  });

  test("no other language takes Albanian words", async () => {
    const day = dayOf("2023-05-29");
    const formats = await Promise.all(LANGUAGE_IDS.map((id) => loadFormats(id, () => false)));
    expect(formats.map((each) => each.day(day))).toEqual([
      "29 May 2023",
      "29 maj 2023",
      "29. maj 2023.",
      "29. мај 2023.",
    ]);
  });

  test.each<keyof Formats & ("day" | "dayOfMonth" | "month" | "monthName" | "year")>([
    "day",
    "dayOfMonth",
    "month",
    "monthName",
    "year",
  ])("%s is written as Intl does, in each month", (name) => {
    expect(DAYS.map(own[name])).toEqual(DAYS.map(intl[name]));
  });

  test("spans are as short as Intl makes them", () => {
    const days = [...DAYS, dayOf("2023-12-24")];
    const pairs = days.flatMap((from, at) => days.slice(at).map((to) => [from, to] as const));
    const spansOf = ({ span }: Formats) => pairs.map(([from, to]) => plainSpaces(span(from, to)));
    expect(spansOf(own)).toEqual(spansOf(intl));
  });

  test("a date is as exact as it is known", () => {
    const ranges = ["2023", "2023-09", "2023-09-24"].map((text) => {
      const range = parseDayRange(text);
      if (range === null) throw new Error(`${text} is no date.`);
      return own.range(range);
    });
    expect(ranges).toEqual(["2023", "shtator 2023", "24 sht 2023"]);
  });

  test("an instant is written as Intl does, on a clock of 24 hours", () => {
    const afternoon = Date.UTC(2026, 10, 23, 14, 2);
    expect(own.instant(afternoon)).toBe(plainSpaces(intl.instant(afternoon)));
    expect(own.time(afternoon)).toMatch(/^\d\d:\d\d$/);
  });

  test("every nation in the data has its name", () => {
    const codes = nationCodes();
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.map(own.nation)).toEqual(codes.map(intl.nation));
  });

  test("a code that is no country is shown as it is", () => {
    expect(own.nation("??")).toBe("??");
  });

  test("numbers of the stand-in locale are Albanian to the last sign", () => {
    const [albanian, standIn] = NUMBER_LOCALES.sq;
    const numbers = [0, 1, -5, 999, 1000, 4500, -9999, 10_000, 48_000, 1_234_567, 0.5, 45_000.5];
    const options: readonly Intl.NumberFormatOptions[] = [
      {},
      { maximumFractionDigits: 0 },
      { style: "percent", maximumFractionDigits: 1 },
    ];
    const written = (locale: string | undefined) =>
      options.flatMap((each) => numbers.map(new Intl.NumberFormat(locale, each).format));
    expect(written(standIn)).toEqual(written(albanian));
  });
});
