import { expect, test } from "vitest";
import { allDates, datePresets, lastYearOf, shownDays, wholeYears } from "#analysis/datePresets.ts";
import { buildEventIndex } from "#analysis/eventIndex.ts";
import { NO_FILTER, selectEvents } from "#analysis/filter.ts";
import { NO_NAMES } from "#analysis/searchNames.ts";
import { formatIsoDay, parseDay } from "#domain/day.ts";
import type { EventId } from "#domain/event.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";
import { someEvent, someEvents } from "#tests/someEvents.ts";

const { index } = kosovoDataset();
const USUAL = { from: parseDay("2021-01-01"), to: null };
const OPEN = { from: null, to: null };

function inIso({ from, to }: { from: number | null; to: number | null }): string {
  const iso = (day: number | null) => (day === null ? "" : formatIsoDay(day as never));
  return `${iso(from)}/${iso(to)}`;
}

test("the shipped data offer all years, their last twelve months, their own view and the busiest year", () => {
  expect(datePresets(index, USUAL).map((preset) => [preset.id, inIso(preset)])).toEqual([
    ["all", "1999-01-01/"],
    ["lastYear", "2024-12-29/2025-12-28"],
    ["usual", "2021-01-01/"],
    ["busiest", "2023-01-01/2023-12-31"],
  ]);
});

test("twelve months end on a leap day too, and begin on the day after their year's", () => {
  for (const [last, from] of [
    ["2024-02-29", "2023-03-01"],
    ["2024-02-28", "2023-03-01"],
    ["2025-02-28", "2024-03-01"],
    ["2025-12-31", "2025-01-01"],
  ] as const) {
    expect(inIso(lastYearOf(parseDay(last) as never))).toBe(`${from}/${last}`);
  }
});

test("all years hide no event, whatever the data's own view", () => {
  for (const events of [index, buildEventIndex(someEvents(300), NO_NAMES)]) {
    for (const usual of [USUAL, OPEN]) {
      const { positions } = selectEvents(events, { ...NO_FILTER, ...allDates(events, usual) });
      expect(positions).toHaveLength(events.events.length);
    }
  }
});

test("the busiest year has at least as many events as any other", () => {
  const busiest = datePresets(index, USUAL).find(({ id }) => id === "busiest");
  const count = (year: number) =>
    index.events.filter(({ day }) => day !== null && formatIsoDay(day).startsWith(`${year}`))
      .length;
  const most = Number(formatIsoDay(busiest?.from as never).slice(0, 4));
  for (let year = 1999; year <= 2025; year++)
    expect(count(most)).toBeGreaterThanOrEqual(count(year));
});

test("an open end is shown as the end of the data's years", () => {
  const years = wholeYears(index);
  if (years === null) throw new Error("The shipped data are dated.");
  const { first, last } = shownDays(USUAL, years);
  expect([formatIsoDay(first), formatIsoDay(last)]).toEqual(["2021-01-01", "2025-12-31"]);
});

test("a range that begins after the data still ends after it begins", () => {
  const years = wholeYears(index);
  if (years === null) throw new Error("The shipped data are dated.");
  for (const range of [
    { from: parseDay("2030-05-01"), to: null },
    { from: null, to: parseDay("1990-05-01") },
  ]) {
    const { first, last } = shownDays(range, years);
    expect(first).toBeLessThanOrEqual(last);
  }
});

test("data without a dated event offer no ranges", () => {
  const undated = buildEventIndex([someEvent({ id: "e1" as EventId, day: null })], NO_NAMES);
  expect(datePresets(undated, OPEN)).toEqual([]);
  expect(wholeYears(undated)).toBeNull();
});
