import { expect, test } from "vitest";
import { asOfData, clockSkewSeconds, dataAge, roughDuration } from "#modes/kiosk/dataAge.ts";

const AT = Date.UTC(2026, 10, 23, 14, 20);

test.each([
  [0, "fresh"],
  [600, "fresh"],
  [601, "delayed"],
  [1200, "delayed"],
  [1201, "old"],
  [6 * 3600, "old"],
])("%i seconds with a poll each five minutes are %s", (seconds, freshness) => {
  expect(dataAge(AT, AT + seconds * 1000, 300)).toEqual({ freshness, seconds });
});

test.each([
  [43_200, "fresh"],
  [43_201, "delayed"],
  [86_401, "old"],
])("%i seconds are %s where the operator's limit is a day", (seconds, freshness) => {
  expect(dataAge(AT, AT + seconds * 1000, 300, 86_400).freshness).toBe(freshness);
});

test("an operator's limit shorter than two polls is kept", () => {
  expect(dataAge(AT, AT + 61_000, 300, 60).freshness).toBe("old");
});

test("data that state a time of day are as old as they say, others as their last confirmation", () => {
  const midnight = Date.UTC(2026, 10, 23);

  expect(asOfData(AT, AT + 9999)).toEqual({ ms: AT, isOwn: true });
  expect(asOfData(midnight, AT)).toEqual({ ms: AT, isOwn: false });
  expect(asOfData(null, AT)).toEqual({ ms: AT, isOwn: false });
});

test("a clock behind the data gives no negative age", () => {
  expect(dataAge(AT, AT - 5000, 300)).toEqual({ freshness: "fresh", seconds: 0 });
});

test("an age is said in its largest whole unit", () => {
  expect([59, 60, 3599, 3600, 47 * 3600, 48 * 3600].map(roughDuration)).toEqual([
    { value: 59, unit: "seconds" },
    { value: 1, unit: "minutes" },
    { value: 59, unit: "minutes" },
    { value: 1, unit: "hours" },
    { value: 47, unit: "hours" },
    { value: 2, unit: "days" },
  ]);
});

test("a clock that is wrong by more than two minutes is reported, in either direction", () => {
  expect(clockSkewSeconds(AT, AT + 120_000)).toBeNull();
  expect(clockSkewSeconds(AT, AT + 121_000)).toBe(121);
  expect(clockSkewSeconds(AT, AT - 3_600_000)).toBe(-3600);
});
