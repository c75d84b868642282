import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { EventIndex } from "#analysis/eventIndex.ts";
import { buildEventIndex } from "#analysis/eventIndex.ts";
import type { EventFilter } from "#analysis/filter.ts";
import { dimensionBit, NO_FILTER, positionsWhere, selectEvents } from "#analysis/filter.ts";
import { NO_NAMES } from "#analysis/searchNames.ts";
import type { BinCounts, BinUnit } from "#analysis/timeBins.ts";
import {
  BIN_UNITS,
  binStarts,
  chooseBinUnit,
  countByBin,
  countTotalsByBin,
  endOfBin,
  heightOf,
  selectSpans,
  shiftByBins,
  startOfBin,
} from "#analysis/timeBins.ts";
import { CATEGORIES, FAMILY_IDS } from "#domain/category.ts";
import type { DaySpan, EpochDay } from "#domain/day.ts";
import { formatIsoDay } from "#domain/day.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";
import { someEvent, someEvents } from "#tests/someEvents.ts";
import { someDay } from "./someForce.ts";

const SEEDED = buildEventIndex(someEvents(2000), NO_NAMES);

const units = fc.constantFrom(...BIN_UNITS);
const days = fc.integer({ min: -20_000, max: 40_000 }).map((day) => day as EpochDay);
const spans = fc
  .tuple(fc.integer({ min: 18_000, max: 20_500 }), fc.integer({ min: 0, max: 2_500 }))
  .map(([first, length]) => ({ first, last: first + length }) as DaySpan);
const filters = fc.record({
  severity: fc.constantFrom(1, 2, 3, 4, 5),
  categories: fc.constantFrom([], ["violence"], ["riot", "politics"]),
  from: fc.option(fc.integer({ min: 18_600, max: 20_400 })),
}) as unknown as fc.Arbitrary<Partial<EventFilter>>;

function sumOf(rows: readonly Uint32Array[]): number {
  return rows.flatMap((row) => [...row]).reduce((sum, count) => sum + count, 0);
}

function accountedFor({ totals, outside, monthOnly }: BinCounts): number {
  return sumOf(totals) + outside.before + outside.after + monthOnly.length;
}

test("each dated event that passes the other filters is counted exactly once", () => {
  void fc.assert(
    fc.property(filters, spans, units, (filter, span, unit) => {
      const { fails } = selectEvents(SEEDED, { ...NO_FILTER, ...filter });
      const passing = positionsWhere(fails, dimensionBit("dates"));
      const dated = [...passing].filter((position) => SEEDED.events[position]?.day !== null);

      expect(accountedFor(countByBin(SEEDED, fails, span, unit))).toBe(dated.length);
    }),
  );
});

test("bars equal the naive count, event by event", () => {
  void fc.assert(
    fc.property(filters, spans, units, (filter, span, unit) => {
      const { fails } = selectEvents(SEEDED, { ...NO_FILTER, ...filter });
      const { totals, selected } = countByBin(SEEDED, fails, span, unit);

      expect(totals.map((row) => [...row])).toEqual(naively(SEEDED, fails, span, unit, true));
      expect(selected.map((row) => [...row])).toEqual(naively(SEEDED, fails, span, unit, false));
    }),
    { numRuns: 40 },
  );
});

// The naive way: each event says its own bin, and the bins are looked up. A bin is whole even where the span cuts it.
function naively(
  { events }: EventIndex,
  fails: Uint16Array,
  span: DaySpan,
  unit: BinUnit,
  isCrossFilter: boolean,
): readonly (readonly number[])[] {
  const ignored = isCrossFilter ? dimensionBit("dates") : 0;
  const counts = new Map<string, number>();
  events.forEach(({ day, category }, position) => {
    if (day === null || ((fails[position] ?? 0) & ~ignored) !== 0) return;
    const key = `${CATEGORIES[category].family} ${startOfBin(day, unit)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return FAMILY_IDS.map((family) =>
    binStarts(span, unit).map((start) => counts.get(`${family} ${start}`) ?? 0),
  );
}

test("the overview's totals are the bars of all families together", () => {
  void fc.assert(
    fc.property(filters, spans, units, (filter, span, unit) => {
      const { fails } = selectEvents(SEEDED, { ...NO_FILTER, ...filter });
      const passing = positionsWhere(fails, dimensionBit("dates"));
      const { totals, max } = countTotalsByBin(SEEDED, passing, span, unit);
      const bars = countByBin(SEEDED, fails, span, unit);

      expect([...totals]).toEqual(bars.starts.map((_, bin) => heightOf(bars.totals, bin)));
      expect(max).toBe(bars.max);
    }),
    { numRuns: 40 },
  );
});

test("the shipped data have no event in the wrong month", () => {
  const { index } = kosovoDataset();
  const { fails } = selectEvents(index, NO_FILTER);
  const span = { first: someDay("2023-01-01"), last: someDay("2023-12-31") };
  const { starts, totals } = countByBin(index, fails, span, "month");

  for (const [bin, start] of starts.entries()) {
    const month = formatIsoDay(start).slice(0, 7);
    const expected = index.events.filter(
      ({ day }) => day !== null && formatIsoDay(day).startsWith(month),
    );
    expect(totals.reduce((sum, row) => sum + (row[bin] ?? 0), 0)).toBe(expected.length);
  }
});

test("a brush hides no bar: it moves counts from selected to the rest", () => {
  const { index } = kosovoDataset();
  const span = { first: someDay("2021-01-01"), last: someDay("2025-12-31") };
  const all = countByBin(index, selectEvents(index, NO_FILTER).fails, span, "month");
  const brushed = selectEvents(index, { ...NO_FILTER, from: someDay("2023-05-01") });
  const counts = countByBin(index, brushed.fails, span, "month");

  expect(counts.totals).toEqual(all.totals);
  expect(counts.max).toBe(all.max);
  expect(sumOf(counts.selected)).toBe(brushed.positions.length);
});

test("an event known to the month is in its month's bar, and in no day's or week's", () => {
  const may = someEvent({
    day: someDay("2021-05-01"),
    endDay: someDay("2021-05-31"),
    datePrecision: "month",
  });
  const index = buildEventIndex([may], NO_NAMES);
  const fails = new Uint16Array(1);
  const span = { first: someDay("2021-05-01"), last: someDay("2021-05-31") };

  expect(sumOf(countByBin(index, fails, span, "month").totals)).toBe(1);
  for (const unit of ["day", "week"] as const) {
    expect(sumOf(countByBin(index, fails, span, unit).totals)).toBe(0);
    expect(countByBin(index, fails, span, unit).monthOnly).toEqual([0]);
    expect(selectSpans(index, Int32Array.of(0), span, unit)).toEqual([
      { position: 0, ...span, isImprecise: true },
    ]);
  }
  expect(selectSpans(index, Int32Array.of(0), span, "month")).toEqual([]);
});

test("an event of several days is one event in its first day's bar, and a span as well", () => {
  const barricades = someEvent({ day: someDay("2022-12-10"), endDay: someDay("2022-12-29") });
  const index = buildEventIndex([barricades], NO_NAMES);
  const span = { first: someDay("2022-12-01"), last: someDay("2022-12-31") };
  const { starts, totals } = countByBin(index, new Uint16Array(1), span, "day");

  expect(sumOf(totals)).toBe(1);
  expect(totals[FAMILY_IDS.indexOf("unrest")]?.[starts.indexOf(someDay("2022-12-10"))]).toBe(1);
  expect(selectSpans(index, Int32Array.of(0), span, "day")).toHaveLength(1);
  expect(
    selectSpans(index, Int32Array.of(0), { ...span, first: someDay("2022-12-30") }, "day"),
  ).toEqual([]);
});

test("bins follow each other without gap or overlap, and hold their own days", () => {
  void fc.assert(
    fc.property(spans, units, (span, unit) => {
      const starts = binStarts(span, unit);
      for (const [at, start] of starts.entries()) {
        const next = starts[at + 1];
        if (next !== undefined) expect(endOfBin(start, unit) + 1).toBe(next);
        expect(startOfBin(endOfBin(start, unit), unit)).toBe(start);
      }
      expect(starts[0]).toBeLessThanOrEqual(span.first);
      expect(endOfBin(starts.at(-1) as EpochDay, unit)).toBeGreaterThanOrEqual(span.last);
    }),
    { numRuns: 25 },
  );
});

test("a start shifted by bins is a start, and shifting back returns to it", () => {
  void fc.assert(
    fc.property(days, units, fc.integer({ min: -60, max: 60 }), (day, unit, bins) => {
      const start = startOfBin(day, unit);
      const shifted = shiftByBins(start, unit, bins);

      expect(startOfBin(shifted, unit)).toBe(shifted);
      expect(shiftByBins(shifted, unit, -bins)).toBe(start);
    }),
  );
});

test("weeks begin on Monday, and the 31st shifts to a shorter month's last day", () => {
  expect(startOfBin(someDay("2023-09-24"), "week")).toBe(someDay("2023-09-18"));
  expect(shiftByBins(someDay("2023-01-31"), "month", 1)).toBe(someDay("2023-02-28"));
  expect(shiftByBins(someDay("2024-02-29"), "year", -1)).toBe(someDay("2023-02-28"));
});

test("bins get longer as there is less room: five years are months on a desk and on a phone", () => {
  const years = (first: number, last: number) => ({
    first: someDay(`${first}-01-01`),
    last: someDay(`${last}-12-31`),
  });

  expect(chooseBinUnit(years(2021, 2025), 950)).toBe("month");
  expect(chooseBinUnit(years(2021, 2025), 278)).toBe("month");
  expect(chooseBinUnit(years(1999, 2025), 950)).toBe("quarter");
  expect(chooseBinUnit(years(1999, 2025), 278)).toBe("year");
  expect(chooseBinUnit(years(2023, 2023), 950)).toBe("week");
  expect(chooseBinUnit({ first: someDay("2023-05-01"), last: someDay("2023-06-30") }, 950)).toBe(
    "day",
  );
});
