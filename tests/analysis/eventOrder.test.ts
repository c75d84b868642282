import * as fc from "fast-check";
import { expect, test } from "vitest";
import { buildEventIndex } from "#analysis/eventIndex.ts";
import type { EventOrder } from "#analysis/eventOrder.ts";
import { EVENT_ORDERS, listHeads, orderEvents } from "#analysis/eventOrder.ts";
import { NO_FILTER, selectEvents } from "#analysis/filter.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";
import { someDay } from "./someForce.ts";

const { index } = kosovoDataset();
const all = selectEvents(index, NO_FILTER).positions;
const someSelection = fc
  .uniqueArray(fc.nat(index.events.length - 1))
  .map((positions) => Int32Array.from(positions).toSorted());
const someOrder = fc.constantFrom<EventOrder>(...EVENT_ORDERS);

test("an order loses no event and adds none", () => {
  void fc.assert(
    fc.property(someSelection, someOrder, (positions, order) => {
      expect(orderEvents(index, positions, order).toSorted()).toEqual(positions);
    }),
  );
});

test("heads stand in order, and their counts add up to the list", () => {
  void fc.assert(
    fc.property(someSelection, someOrder, (positions, order) => {
      const heads = [...listHeads(index, orderEvents(index, positions, order), order)];
      let expected = 0;
      for (const [offset, { count }] of heads) {
        expect(offset).toBe(expected);
        expected += count;
      }
      expect(expected).toBe(positions.length);
    }),
  );
});

test("newest first goes down in days, oldest first up, most severe down in severity", () => {
  const days = (order: EventOrder) =>
    [...orderEvents(index, all, order)].map((position) => index.days[position] as number);
  const severities = [...orderEvents(index, all, "severest")].map(
    (position) => index.severities[position] as number,
  );

  expect(days("newest")).toEqual(days("newest").toSorted((a, b) => b - a));
  expect(days("oldest")).toEqual(days("oldest").toSorted((a, b) => a - b));
  expect(severities).toEqual(severities.toSorted((a, b) => b - a));
});

test("the shipped view begins with the four events of December 2025", () => {
  const { positions } = selectEvents(index, { ...NO_FILTER, from: someDay("2021-01-01") });
  const heads = listHeads(index, orderEvents(index, positions, "newest"), "newest");

  expect(heads.get(0)).toEqual({ kind: "month", month: someDay("2025-12-01"), count: 4 });
});

test("events without a date come last, under a head of their own", () => {
  const [first, second] = index.events.slice(0, 2);
  if (first === undefined || second === undefined) throw new Error("The dataset is empty.");
  const small = buildEventIndex([{ ...first, day: null, endDay: null }, second], {
    municipalities: new Map(),
    places: new Map(),
  });
  const ordered = orderEvents(small, Int32Array.of(0, 1), "newest");

  expect([...ordered]).toEqual([0, 1]);
  expect(listHeads(small, ordered, "newest").get(1)).toEqual({ kind: "undated", count: 1 });
});

test("events of one day keep the order of the feed", () => {
  const ordered = orderEvents(index, all, "newest");
  for (const [offset, position] of ordered.entries()) {
    const next = ordered[offset + 1];
    if (next === undefined || index.days[next] !== index.days[position]) continue;
    expect(next).toBeGreaterThan(position);
  }
});
