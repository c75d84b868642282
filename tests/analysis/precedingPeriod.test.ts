import * as fc from "fast-check";
import { expect, test } from "vitest";
import { NO_FILTER, selectEvents } from "#analysis/filter.ts";
import { daysBefore, endOfMonth, selectPreceding } from "#analysis/precedingPeriod.ts";
import type { EpochDay } from "#domain/day.ts";
import { formatIsoDay } from "#domain/day.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";
import { someDay } from "./someForce.ts";

const { index } = kosovoDataset();
const even = { from: someDay("2021-01-01"), to: someDay("2025-12-31") };

function before(from: string, to: string): string {
  const days = daysBefore({ from: someDay(from), to: someDay(to) });
  return `${formatIsoDay(days.from)}/${formatIsoDay(days.to)}`;
}

test("whole months are preceded by whole months, other spans by as many days", () => {
  expect(before("2023-05-01", "2023-10-31")).toBe("2022-11-01/2023-04-30");
  expect(before("2023-01-01", "2023-12-31")).toBe("2022-01-01/2022-12-31");
  expect(before("2024-03-01", "2024-03-31")).toBe("2024-02-01/2024-02-29");
  expect(before("2023-05-29", "2023-05-29")).toBe("2023-05-28/2023-05-28");
  expect(before("2023-05-10", "2023-05-19")).toBe("2023-04-30/2023-05-09");
});

test("the preceding period ends the day before, whatever the span", () => {
  void fc.assert(
    fc.property(fc.nat(30_000), fc.nat(4000), (first, length) => {
      const from = first as EpochDay;
      const days = daysBefore({ from, to: (first + length) as EpochDay });

      expect(days.to).toBe(from - 1);
      expect(days.from).toBeLessThanOrEqual(days.to);
      // Months differ by at most three days each, years by one.
      expect(Math.abs(days.to - days.from - length)).toBeLessThanOrEqual(4);
    }),
  );
});

test("the events before are what the same filter selects with the earlier dates", () => {
  void fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1825 }),
      fc.nat(400),
      fc.boolean(),
      (at, length, only) => {
        const from = (even.from + at) as EpochDay;
        const to = (from + length) as EpochDay;
        const rest = { ...NO_FILTER, categories: only ? (["violence"] as const) : [] };
        const filter = { ...rest, from, to };
        const preceding = selectPreceding(index, filter, selectEvents(index, filter), even);

        if (preceding.kind !== "comparable") {
          const days = daysBefore({ from, to });
          expect(days.from < even.from || to > even.to).toBe(true);
          return;
        }
        const naive = selectEvents(index, { ...rest, ...preceding.days }).positions;
        expect([...preceding.positions]).toEqual([...naive]);
      },
    ),
  );
});

test("there is no comparison with years of which only key events are collected", () => {
  const filter = { ...NO_FILTER, from: someDay("2021-01-01") };
  const selection = selectEvents(index, filter);

  expect(selectPreceding(index, filter, selection, even)).toMatchObject({
    kind: "tooEarly",
    days: { from: someDay("2016-01-01"), to: someDay("2020-12-31") },
  });
  expect(selectPreceding(index, NO_FILTER, selectEvents(index, NO_FILTER), even)).toEqual({
    kind: "unbounded",
  });
});

test("a month ends on its last day", () => {
  expect(endOfMonth(someDay("2025-12-28"))).toBe(someDay("2025-12-31"));
  expect(endOfMonth(someDay("2024-02-29"))).toBe(someDay("2024-02-29"));
});
