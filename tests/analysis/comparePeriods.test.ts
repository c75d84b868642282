import * as fc from "fast-check";
import { expect, test } from "vitest";
import { alignBins, countSteps } from "#analysis/alignedBins.ts";
import { changeBetween, exactly, signOf } from "#analysis/change.ts";
import type { PeriodPair } from "#analysis/comparedPeriods.ts";
import {
  categoryPairs,
  comparePeriods,
  familyPairs,
  onlyIn,
  placePairs,
  sidePairs,
} from "#analysis/comparePeriods.ts";
import { buildEventIndex, eventAt } from "#analysis/eventIndex.ts";
import type { EventFilter } from "#analysis/filter.ts";
import { NO_FILTER, selectEvents } from "#analysis/filter.ts";
import type { Days } from "#analysis/precedingPeriod.ts";
import { NO_NAMES } from "#analysis/searchNames.ts";
import { BIN_UNITS, heightOf } from "#analysis/timeBins.ts";
import { SIDE_IDS } from "#domain/actor.ts";
import type { CATEGORIES } from "#domain/category.ts";
import { CATEGORY_IDS, FAMILY_IDS } from "#domain/category.ts";
import type { EpochDay } from "#domain/day.ts";
import { formatIsoDay } from "#domain/day.ts";
import type { EventId, Severity } from "#domain/event.ts";
import { kosovoDataset, kosovoFile } from "#tests/kosovoDataset.ts";
import { someEvent } from "#tests/someEvents.ts";
import { someDay, someRange } from "./someForce.ts";

interface RawEvent {
  readonly id: string;
  readonly date: string;
  readonly endDate?: string;
  readonly datePrecision: string;
  readonly category: keyof typeof CATEGORIES;
  readonly actors: readonly { readonly side: string }[];
  readonly location: { readonly municipality: string | null };
  readonly severity: number;
}

const raw = JSON.parse(kosovoFile("events.json")) as readonly RawEvent[];
const { index, strength } = kosovoDataset();
const even: Days = { from: someDay("2021-01-01"), to: someDay("2025-12-31") };

function days(from: string, to: string): Days {
  return { from: someRange(from).first, to: someRange(to).last };
}

function compare(pair: PeriodPair, filter: EventFilter = NO_FILTER) {
  const asked = { ...filter, from: pair.a.from, to: pair.a.to };
  const selection = selectEvents(index, asked);
  return comparePeriods({ index, filter: asked, selection, strength, even }, pair);
}

/** The contract's selection, over the JSON file itself and as plainly as possible. */
function naive({ from, to }: Days, filter: EventFilter): readonly RawEvent[] {
  return raw.filter((event) => {
    const end = event.endDate ?? event.date;
    const last = event.datePrecision === "month" ? `${end.slice(0, 7)}-31` : end;
    const sides: readonly string[] = filter.sides;
    const categories: readonly string[] = filter.categories;
    return (
      last >= formatIsoDay(from) &&
      event.date <= formatIsoDay(to) &&
      event.severity >= filter.severity &&
      (sides.length === 0 || event.actors.some(({ side }) => sides.includes(side))) &&
      (categories.length === 0 || categories.includes(event.category))
    );
  });
}

const anyDays = fc
  .tuple(fc.integer({ min: 10_300, max: 20_500 }), fc.nat(1500))
  .map(([from, length]): Days => ({ from: from as EpochDay, to: (from + length) as EpochDay }));
const anyFilter = fc
  .record({
    severity: fc.constantFrom<Severity>(1, 2, 3),
    sides: fc.subarray([...SIDE_IDS], { maxLength: 2 }),
    categories: fc.subarray([...CATEGORY_IDS], { maxLength: 3 }),
  })
  .map((asked): EventFilter => ({ ...NO_FILTER, ...asked }));

test("both periods count what a naive filter finds in the file, whatever the view", () => {
  void fc.assert(
    fc.property(anyDays, anyDays, anyFilter, (a, b, filter) => {
      const comparison = compare({ a, b }, filter);
      for (const period of [comparison.a, comparison.b]) {
        const expected = naive(period.days, filter);
        const ids = Array.from(period.positions, (at) => eventAt(index, at).id as string);
        const municipalities = expected.flatMap(({ location }) => location.municipality ?? []);

        expect(ids.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
        expect(period.figures.events).toBe(expected.length);
        for (const id of CATEGORY_IDS) {
          expect(period.categories[id]).toBe(
            expected.filter(({ category }) => category === id).length,
          );
        }
        for (const id of SIDE_IDS) {
          expect(period.sides[id]).toBe(
            expected.filter(({ actors }) => actors.some(({ side }) => side === id)).length,
          );
        }
        for (const [id, count] of period.places) {
          expect(count).toBe(municipalities.filter((municipality) => municipality === id).length);
        }
        expect(period.withoutMunicipality).toBe(expected.length - municipalities.length);
        expect(FAMILY_IDS.reduce((sum, id) => sum + period.families[id], 0)).toBe(expected.length);
      }
    }),
  );
});

test("a period against itself shows no change, and shares all its events", () => {
  void fc.assert(
    fc.property(anyDays, anyFilter, (a, filter) => {
      const comparison = compare({ a, b: a }, filter);
      const { lengths } = comparison;
      const rows = [
        ...categoryPairs(comparison),
        ...familyPairs(comparison),
        ...sidePairs(comparison, filter),
        ...placePairs(comparison),
      ];
      for (const row of rows) {
        expect(changeBetween(exactly(row.a), exactly(row.b), lengths).kind).toBe("same");
      }
      expect(onlyIn(rows, "a")).toEqual([]);
      expect(comparison.shared).toEqual({ days: a, events: comparison.a.figures.events });
      const { killed, injured } = comparison.a.figures;
      for (const { range } of [killed, injured]) {
        expect(signOf(changeBetween(range, range, lengths))).toBe(0);
      }
    }),
    { numRuns: 40 },
  );
});

test("swapping A and B swaps the columns and nothing else", () => {
  void fc.assert(
    fc.property(anyDays, anyDays, anyFilter, (a, b, filter) => {
      const there = compare({ a, b }, filter);
      const back = compare({ a: b, b: a }, filter);

      expect(back.a).toEqual(there.b);
      expect(back.b).toEqual(there.a);
      expect(back.shared).toEqual(there.shared);
      expect(back.uneven).toEqual(there.uneven);
      expect(placePairs(back).map(({ id }) => id)).toEqual(placePairs(there).map(({ id }) => id));
      expect(onlyIn(placePairs(back), "a").map(({ id }) => id)).toEqual(
        onlyIn(placePairs(there), "b").map(({ id }) => id),
      );
    }),
    { numRuns: 40 },
  );
});

test("each event of a period is in one bar, or counted beside the bars", () => {
  void fc.assert(
    fc.property(anyDays, anyFilter, fc.constantFrom(...BIN_UNITS), (a, filter, unit) => {
      const period = compare({ a, b: a }, filter).a;
      const bins = countSteps(index, period, unit);
      const inBars = bins.starts.reduce((sum, _, step) => sum + heightOf(bins.totals, step), 0);

      expect(inBars + bins.monthOnly + bins.begunBefore).toBe(period.figures.events);
      expect(bins.starts[0]).toBe(a.from);
      expect(bins.ends.at(-1)).toBe(a.to);
      bins.ends.slice(0, -1).forEach((end, step) => {
        expect(end + 1).toBe(bins.starts[step + 1]);
      });
    }),
  );
});

test("a bar holds the events whose first day is in its step", () => {
  const period = compare({ a: days("2023-05-31", "2023-10-30"), b: days("2022", "2022") }).a;
  const bins = countSteps(index, period, "month");
  const first = (step: number) =>
    raw.filter(
      ({ date }) =>
        date >= formatIsoDay(bins.starts[step] as EpochDay) &&
        date <= formatIsoDay(bins.ends[step] as EpochDay),
    ).length;

  expect(bins.starts.map(formatIsoDay)).toEqual([
    "2023-05-31",
    "2023-06-30",
    "2023-07-31",
    "2023-08-31",
    "2023-09-30",
  ]);
  for (const step of bins.starts.keys()) expect(heightOf(bins.totals, step)).toBe(first(step));
});

test("both pictures have one step and one scale", () => {
  const { a, b } = compare({ a: days("2023", "2023"), b: days("2022-11", "2022-12") });
  const bins = alignBins(index, a, b, 480);

  expect(bins.unit).toBe("month");
  expect([bins.a.starts.length, bins.b.starts.length, bins.steps]).toEqual([12, 2, 12]);
  expect(bins.max).toBe(
    Math.max(
      ...[bins.a, bins.b].flatMap(({ starts, totals }) =>
        starts.map((_, step) => heightOf(totals, step)),
      ),
    ),
  );
});

test("events without a date are in neither period and are counted", () => {
  const undated = buildEventIndex(
    [
      someEvent(),
      someEvent({ id: "e2" as EventId, day: null, endDay: null }),
      someEvent({ id: "e3" as EventId, day: null, endDay: null, category: "riot" }),
    ],
    NO_NAMES,
  );
  const pair = { a: days("2023", "2023"), b: days("2022", "2022") };
  const filter: EventFilter = { ...NO_FILTER, categories: ["protest"] };
  const selection = selectEvents(undated, filter);
  const comparison = comparePeriods(
    { index: undated, filter, selection, strength: [], even },
    pair,
  );

  expect(comparison.undated).toBe(1);
  expect(comparison.a.figures.events).toBe(1);
  expect(comparison.b.figures.events).toBe(0);
  expect(comparison.a.strengthAtEnd).toBeNull();
});

test("under a filter of actors, no other actor is listed", () => {
  const filter: EventFilter = { ...NO_FILTER, sides: ["kfor"] };
  const comparison = compare({ a: days("2023", "2023"), b: days("2022", "2022") }, filter);

  expect(sidePairs(comparison, filter).map(({ id }) => id)).toEqual(["kfor"]);
  expect(sidePairs(comparison, NO_FILTER).length).toBeGreaterThan(1);
});
