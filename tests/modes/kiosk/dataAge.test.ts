import { expect, test } from "vitest";
import { clockSkewSeconds, dataAge, roughDuration } from "#modes/kiosk/dataAge.ts";

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
