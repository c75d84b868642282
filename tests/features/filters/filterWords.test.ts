import { expect, test } from "vitest";
import { shownDays, wholeYears } from "#analysis/datePresets.ts";
import type { EventFilter } from "#analysis/filter.ts";
import { activeDimensions, NO_FILTER } from "#analysis/filter.ts";
import type { DaySpan, EpochDay } from "#domain/day.ts";
import { parseDay } from "#domain/day.ts";
import { liftInWords } from "#features/filters/emptyWords.ts";
import type { FilterVocabulary } from "#features/filters/filterWords.ts";
import { activeValues, yearsInWords } from "#features/filters/filterWords.ts";
import { lackingInWords, outsideInWords } from "#features/filters/hiddenWords.ts";
import { createLanguage } from "#i18n/useLanguage.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";
import { liftDimension } from "#url/liftDimension.ts";
import { BARE_VIEW, filterOf } from "#url/view.ts";

const { t, formats } = createLanguage("en", {});
const day = (text: string) => parseDay(text) as EpochDay;
const EVERYTHING: EventFilter = {
  from: day("2021-01-01"),
  to: day("2023-06-30"),
  categories: ["riot", "violence"],
  sides: ["kfor"],
  places: ["prizren", "zvecan"],
  severity: 4,
  confidence: "medium",
  sourceTypes: ["press"],
  text: " zvecan",
  extent: { west: 20, south: 42, east: 21, north: 43 },
  asOf: day("2026-01-01"),
};

function vocabulary(filter: EventFilter): FilterVocabulary {
  const years = wholeYears(kosovoDataset().index) as DaySpan;
  const nameOfPlace = (id: string) => (id === "zvecan" ? "Zvečan" : "Prizren");
  return { t, formats, nameOfPlace, days: shownDays(filter, years) };
}

test("every value in force is named, with what it belongs to", () => {
  expect(activeValues(EVERYTHING, vocabulary(EVERYTHING)).map(({ label }) => label)).toEqual([
    `Dates: ${formats.span(day("2021-01-01"), day("2023-06-30"))}`,
    "Category: Riot",
    "Category: Armed violence",
    "Actor: KFOR",
    "Place: Prizren",
    "Place: Zvečan",
    "Severity: 4 or higher",
    "Confidence: medium or higher",
    "Source: press",
    "Search: “zvecan”",
    "Only: what the map shows",
    "As of: 1 Jan 2026",
  ]);
});

test("a filter that asks for nothing has nothing to name", () => {
  expect(activeValues(NO_FILTER, vocabulary(NO_FILTER))).toEqual([]);
});

test("taking away all values, one after the other, asks for nothing", () => {
  let view = { ...BARE_VIEW, ...EVERYTHING, bbox: EVERYTHING.extent, extent: true };
  for (;;) {
    const filter = filterOf(view);
    const [first] = activeValues(filter, vocabulary(filter));
    if (first === undefined) break;
    view = { ...view, ...first.without };
  }
  expect(activeDimensions(filterOf(view))).toEqual([]);
});

test("lifting a dimension lifts that one and no other", () => {
  const view = { ...BARE_VIEW, ...EVERYTHING, bbox: EVERYTHING.extent, extent: true };
  const all = activeDimensions(filterOf(view));
  for (const dimension of all) {
    const lifted = filterOf({ ...view, ...liftDimension(dimension, { from: null, to: null }) });
    expect(activeDimensions(lifted)).toEqual(all.filter((other) => other !== dimension));
  }
});

test("what lifting would mean is said as a reader would say it", () => {
  const filter = { ...EVERYTHING, to: day("2025-12-31") };
  const words = { ...vocabulary(filter), values: activeValues(filter, vocabulary(filter)) };
  expect(liftInWords("places", words, "row")).toBe("Without “Place: Prizren, Zvečan”");
  expect(liftInWords("places", words, "button")).toBe("Lift “Place: Prizren, Zvečan”");
  expect(liftInWords("dates", words, "row")).toBe("All years instead of 2021–2025");
});

test("whole years are said as years, others by their days", () => {
  const span = (first: string, last: string) =>
    yearsInWords({ first: day(first), last: day(last) }, formats);
  expect(span("2023-01-01", "2023-12-31")).toBe("2023");
  expect(span("2021-01-01", "2025-12-31")).toBe("2021–2025");
  expect(span("2023-05-01", "2023-05-01")).toBe("1 May 2023");
});

const NONE = { before: 0, after: 0, undated: 0, byOthers: 0 };

test.each([
  ["2021-01-01", null, { before: 60 }, "60 before 2021"],
  ["2023-05-01", null, { before: 90 }, "90 before 1 May 2023"],
  [null, "2022-12-31", { after: 3 }, "3 after 2022"],
  ["2023-05-01", "2023-10-31", { before: 111, after: 75 }, "186 outside the dates"],
  ["2021-01-01", null, { byOthers: 5 }, null],
])("from %s to %s, hidden %j: %s", (from, to, hidden, words) => {
  const dates = { from: parseDay(from ?? ""), to: parseDay(to ?? "") };
  expect(outsideInWords(dates, { ...NONE, ...hidden }, t, formats)).toBe(words);
});

test("events that lack what is asked for are said in words, each kind once", () => {
  expect(lackingInWords({ places: 43, confidence: 1 }, t)).toEqual([
    "43 without a municipality",
    "1 without a stated confidence",
  ]);
});
