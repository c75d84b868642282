import { expect, test } from "vitest";
import { ageOfDay, isOld } from "#analysis/ageOfData.ts";
import type { EpochDay } from "#domain/day.ts";
import { dayOfInstant, parseDay } from "#domain/day.ts";

const day = (text: string) => parseDay(text) as EpochDay;

test.each([
  ["2025-12-28", "2026-11-26", { count: 11, unit: "months" }],
  ["2026-11-26", "2026-11-26", { count: 0, unit: "days" }],
  ["2026-10-01", "2026-11-26", { count: 56, unit: "days" }],
  ["2019-06-01", "2026-11-26", { count: 7, unit: "years" }],
  ["2027-01-01", "2026-11-26", { count: 0, unit: "days" }],
])("a newest event of %s is, on %s, %j old", (newest, today, age) => {
  expect(ageOfDay(day(newest), day(today))).toEqual(age);
});

test("data are old after a quarter of silence, not before", () => {
  expect(isOld(day("2026-01-01"), day("2026-04-03"))).toBe(false);
  expect(isOld(day("2026-01-01"), day("2026-04-04"))).toBe(true);
});

test("the last millisecond of a day is still that day", () => {
  expect(dayOfInstant(Date.UTC(2026, 10, 26, 23, 59, 59, 999))).toBe(day("2026-11-26"));
});
