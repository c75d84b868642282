import * as fc from "fast-check";
import { expect, test } from "vitest";
import { buildEventIndex, eventAt } from "#analysis/eventIndex.ts";
import { orderEvents } from "#analysis/eventOrder.ts";
import type { TableSort, TableWords } from "#analysis/eventTable.ts";
import { nextSort, sortEvents, TABLE_COLUMN_IDS } from "#analysis/eventTable.ts";
import { NO_NAMES } from "#analysis/searchNames.ts";
import type { EventId } from "#domain/event.ts";
import { NOT_STATED } from "#domain/event.ts";
import { someEvent, someEvents } from "#tests/someEvents.ts";

const index = buildEventIndex(someEvents(2000), NO_NAMES);
const everything = Int32Array.from(index.events.keys());

const WORDS: TableWords = {
  textOf: (event, column) =>
    column === "municipality" ? event.place.municipality : `${event.category} ${event.title}`,
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
};

const sorts = fc.record({
  column: fc.constantFrom(...TABLE_COLUMN_IDS),
  isDescending: fc.boolean(),
});

test("sorting loses no row and doubles none, by any column, in either direction", () => {
  void fc.assert(
    fc.property(sorts, (sort) => {
      const sorted = sortEvents(index, everything, sort, WORDS);
      expect([...sorted].toSorted((a, b) => a - b)).toEqual([...everything]);
    }),
  );
});

test.each([true, false])(
  "what is not stated is last, and equal rows are newest first (descending: %s)",
  (isDescending) => {
    const newest = orderEvents(index, everything, "newest");
    const sorted = sortEvents(index, everything, { column: "severity", isDescending }, WORDS);
    const levels = isDescending ? [5, 4, 3, 2, 1, null] : [1, 2, 3, 4, 5, null];
    const naive = levels.flatMap((level) =>
      [...newest].filter((position) => eventAt(index, position).severity === level),
    );
    expect([...sorted]).toEqual(naive);
  },
);

test("by date, newest first, is the order of the list", () => {
  const sort: TableSort = { column: "date", isDescending: true };
  expect(sortEvents(index, everything, sort, WORDS)).toEqual(
    orderEvents(index, everything, "newest"),
  );
});

test("ranges go by their highest figure, then by their lowest; 0 comes before not stated", () => {
  const ranges: readonly [string, number | null, number | null][] = [
    ["none", 0, 0],
    ["wide", 2, 9],
    ["unknown", null, null],
    ["narrow", 4, 9],
    ["many", 77, 148],
  ];
  const people = buildEventIndex(
    ranges.map(([id, low, high]) =>
      someEvent({ id: id as EventId, injured: { ...NOT_STATED, low, high } }),
    ),
    NO_NAMES,
  );
  const sorted = sortEvents(
    people,
    Int32Array.from(people.events.keys()),
    { column: "injured", isDescending: true },
    WORDS,
  );
  expect([...sorted].map((position) => eventAt(people, position).id)).toEqual([
    "many",
    "narrow",
    "wide",
    "none",
    "unknown",
  ]);
});

test("the first press on a head asks for what matters most, the next turns it around", () => {
  const bySeverity: TableSort = { column: "severity", isDescending: true };
  expect(nextSort(bySeverity, "severity").isDescending).toBe(false);
  expect(nextSort(bySeverity, "injured")).toEqual({ column: "injured", isDescending: true });
  expect(nextSort(bySeverity, "place")).toEqual({ column: "place", isDescending: false });
});
