import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  covers,
  moveEnd,
  openDates,
  panSpan,
  shiftSpan,
  stepSpan,
  wholeBins,
  zoomSpan,
} from "#analysis/periods.ts";
import { BIN_UNITS, endOfBin } from "#analysis/timeBins.ts";
import type { DaySpan } from "#domain/day.ts";
import { someDay } from "./someForce.ts";

const span = (first: string, last: string): DaySpan => ({
  first: someDay(first),
  last: someDay(last),
});
const YEARS = span("1999-01-01", "2025-12-31");

const units = fc.constantFrom(...BIN_UNITS);
const inside = fc
  .tuple(
    fc.integer({ min: YEARS.first, max: YEARS.last }),
    fc.integer({ min: YEARS.first, max: YEARS.last }),
  )
  .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }) as DaySpan);
const bins = fc.integer({ min: -40, max: 40 });

test("whatever moves an end, the first day never passes the last and both stay in the data's years", () => {
  void fc.assert(
    fc.property(inside, fc.constantFrom("first", "last"), units, bins, (chosen, end, unit, by) => {
      const moved = moveEnd(chosen, end as keyof DaySpan, unit, by, YEARS);

      expect(moved.first).toBeLessThanOrEqual(moved.last);
      expect(covers(YEARS, moved)).toBe(true);
    }),
  );
});

test("an end moved by a bin and back stands where it stood", () => {
  const chosen = span("2023-05-01", "2023-10-31");

  for (const end of ["first", "last"] as const) {
    const there = moveEnd(chosen, end, "month", 1, YEARS);
    expect(there).not.toEqual(chosen);
    expect(moveEnd(there, end, "month", -1, YEARS)).toEqual(chosen);
  }
});

test("an end between two bins goes to the nearest boundary on its way", () => {
  const chosen = span("2023-05-29", "2023-10-12");

  expect(moveEnd(chosen, "first", "month", -1, YEARS).first).toBe(someDay("2023-05-01"));
  expect(moveEnd(chosen, "first", "month", 1, YEARS).first).toBe(someDay("2023-06-01"));
  expect(moveEnd(chosen, "last", "month", 1, YEARS).last).toBe(someDay("2023-10-31"));
  expect(moveEnd(chosen, "last", "month", -1, YEARS).last).toBe(someDay("2023-09-30"));
});

test("a shifted span of whole months is of whole months, and as many", () => {
  expect(shiftSpan(span("2023-05-01", "2023-10-31"), "month", 1, YEARS)).toEqual(
    span("2023-06-01", "2023-11-30"),
  );
  expect(shiftSpan(span("2025-10-01", "2025-11-30"), "month", 5, YEARS)).toEqual(
    span("2025-11-01", "2025-12-31"),
  );
});

test("a step from everything takes a tenth of it; the next one moves on by a bin", () => {
  const visible = span("2021-01-01", "2025-12-31");
  const first = stepSpan(visible, visible, "month", 1);

  expect(first).toEqual(span("2021-01-01", "2021-07-31"));
  expect(stepSpan(first, visible, "month", 1)).toEqual(span("2021-02-01", "2021-08-31"));
  expect(stepSpan(visible, visible, "month", -1).last).toBe(visible.last);
});

test("the last step leaves the span where it is, so that playing ends", () => {
  const visible = span("2021-01-01", "2025-12-31");
  const end = span("2025-11-01", "2025-12-31");

  expect(stepSpan(end, visible, "month", 1)).toEqual(end);
});

test("zoom and pan stay within the limits, and pan keeps the length", () => {
  void fc.assert(
    fc.property(inside, fc.double({ min: 0.01, max: 100, noNaN: true }), (visible, factor) => {
      const around = (visible.first + visible.last) / 2;
      const zoomed = zoomSpan(visible, factor, around, YEARS);
      const panned = panSpan(zoomed, factor * 100, YEARS);

      expect(covers(YEARS, zoomed)).toBe(true);
      expect(covers(YEARS, panned)).toBe(true);
      expect(panned.last - panned.first).toBe(zoomed.last - zoomed.first);
    }),
  );
});

test("the day under the pointer stays under it while zooming", () => {
  const visible = span("2021-01-01", "2024-12-31");
  const around = someDay("2022-01-01");
  const share = (shown: DaySpan) => (around - shown.first) / (shown.last - shown.first + 1);

  expect(share(zoomSpan(visible, 0.5, around, YEARS))).toBeCloseTo(share(visible), 2);
});

test("whole bins hold the span and end where bins end", () => {
  void fc.assert(
    fc.property(inside, units, (chosen, unit) => {
      const whole = wholeBins(chosen, unit);

      expect(covers(whole, chosen)).toBe(true);
      expect(endOfBin(whole.last, unit)).toBe(whole.last);
    }),
  );
});

test("all that the defaults show is written as the defaults; all years name the first", () => {
  const defaults = { from: someDay("2021-01-01"), to: null };

  expect(openDates(span("2021-01-01", "2025-12-31"), YEARS, defaults)).toEqual(defaults);
  expect(openDates(YEARS, YEARS, defaults)).toEqual({ from: YEARS.first, to: null });
  expect(openDates(YEARS, YEARS, { from: null, to: null })).toEqual({ from: null, to: null });
});
