import fc from "fast-check";
import { expect, test } from "vitest";
import type { EpochDay } from "#domain/day.ts";
import { dayOfDate, formatIsoDay, parseDay, parseDayRange } from "#domain/day.ts";

test("every day from 1900 to 2100 survives being written and read", () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_567, max: 47_482 }), (day) => {
      expect(parseDay(formatIsoDay(day as EpochDay))).toBe(day);
    }),
  );
});

test.each(["2023-13-40", "2023-02-29", "2023-6-1", "24.09.2023", "2023-09-24T10:00", "", "0"])(
  "refuses %j as a day",
  (text) => {
    expect(parseDay(text)).toBeNull();
  },
);

test("a month covers its days, also in a leap year", () => {
  expect(parseDayRange("2024-02")).toEqual({
    first: dayOfDate(2024, 1, 1),
    last: dayOfDate(2024, 1, 29),
    precision: "month",
  });
});

test("a year covers 365 or 366 days", () => {
  const days = ["2023", "2024"].map((year) => {
    const range = parseDayRange(year);
    return range === null ? null : range.last - range.first + 1;
  });
  expect(days).toEqual([365, 366]);
});

test.each(["2023-00", "2023-13", "23", "2023-", "2023-09-31"])("refuses %j as a range", (text) => {
  expect(parseDayRange(text)).toBeNull();
});
