import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Bounded } from "#analysis/change.ts";
import { changeBetween, exactly, LEAST_FOR_PERCENT, signOf } from "#analysis/change.ts";
import type { PairLengths } from "#analysis/comparedPeriods.ts";

const EQUAL: PairLengths = { unit: "equal", a: 6, b: 6 };

const anyRange = fc
  .tuple(fc.nat(200), fc.nat(50))
  .map(([low, more]): Bounded => ({ low, high: low + more }));
const anyLengths = fc.oneof(
  fc.constant(EQUAL),
  fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }))
    .filter(([a, b]) => a !== b)
    .map(([a, b]): PairLengths => ({ unit: "thirtyDays", a, b })),
);

function swapped({ unit, a, b }: PairLengths): PairLengths {
  return { unit, a: b, b: a };
}

test("exact counts differ by what lies between them", () => {
  expect(changeBetween(exactly(42), exactly(8), EQUAL)).toEqual({
    kind: "more",
    by: { low: 34, high: 34 },
    share: null,
  });
  expect(changeBetween(exactly(8), exactly(8), EQUAL)).toEqual({ kind: "same" });
});

test("ranges that overlap or touch show no clear change", () => {
  expect(changeBetween({ low: 97, high: 186 }, { low: 0, high: 97 }, EQUAL).kind).toBe("unclear");
  expect(changeBetween({ low: 4, high: 6 }, { low: 0, high: 11 }, EQUAL).kind).toBe("unclear");
  expect(changeBetween({ low: 4, high: 6 }, exactly(0), EQUAL)).toEqual({
    kind: "more",
    by: { low: 4, high: 6 },
    share: null,
  });
});

test("what is not stated is no change and no zero", () => {
  expect(changeBetween(null, exactly(0), EQUAL)).toEqual({ kind: "unknown" });
  expect(changeBetween(exactly(0), null, EQUAL)).toEqual({ kind: "unknown" });
});

test("a percentage needs exact counts of some size on both sides", () => {
  const least = LEAST_FOR_PERCENT;

  expect(changeBetween(exactly(least * 2), exactly(least), EQUAL)).toMatchObject({ share: 1 });
  expect(changeBetween(exactly(least), exactly(least * 2), EQUAL)).toMatchObject({ share: 0.5 });
  expect(changeBetween(exactly(least * 2), exactly(least - 1), EQUAL)).toMatchObject({
    share: null,
  });
  expect(changeBetween({ low: 90, high: 91 }, exactly(40), EQUAL)).toMatchObject({ share: null });
});

test("periods of different length are compared by their rates, and no count is subtracted", () => {
  const lengths: PairLengths = { unit: "month", a: 12, b: 3 };

  expect(changeBetween(exactly(12), exactly(3), lengths)).toEqual({ kind: "same" });
  expect(changeBetween(exactly(12), exactly(6), lengths)).toEqual({
    kind: "fewer",
    by: null,
    share: null,
  });
});

test("a difference of rates that one event more would overturn is not clear", () => {
  const lengths: PairLengths = { unit: "month", a: 6, b: 8 };

  expect(changeBetween(exactly(1), exactly(1), lengths).kind).toBe("unclear");
  expect(changeBetween(exactly(3), exactly(1), lengths).kind).toBe("more");
  void fc.assert(
    fc.property(anyRange, anyRange, anyLengths, (a, b, other) => {
      if (other.unit === "equal" || signOf(changeBetween(a, b, other)) !== 1) return;
      expect(a.low * other.b).toBeGreaterThan((b.high + 1) * other.a);
    }),
  );
});

test("a range against itself is no change", () => {
  void fc.assert(
    fc.property(anyRange, (range) => {
      expect(signOf(changeBetween(range, range, EQUAL))).toBe(0);
    }),
  );
});

test("swapping A and B mirrors the sign and keeps the difference", () => {
  void fc.assert(
    fc.property(anyRange, anyRange, anyLengths, (a, b, lengths) => {
      const there = changeBetween(a, b, lengths);
      const back = changeBetween(b, a, swapped(lengths));

      expect(signOf(back) + signOf(there)).toBe(0);
      expect("by" in back ? back.by : null).toEqual("by" in there ? there.by : null);
    }),
  );
});

test("a clear change holds for every pair of values in the ranges", () => {
  void fc.assert(
    fc.property(anyRange, anyRange, anyLengths, (a, b, lengths) => {
      const sign = signOf(changeBetween(a, b, lengths));
      const [timeA, timeB] = lengths.unit === "equal" ? [1, 1] : [lengths.a, lengths.b];
      const signs = [a.low, a.high].flatMap((x) =>
        [b.low, b.high].map((y) => Math.sign(x * timeB - y * timeA)),
      );
      if (sign !== 0) expect(signs.every((one) => one === sign)).toBe(true);
      else if (lengths.unit === "equal")
        expect(signs.every((one) => one > 0) || signs.every((one) => one < 0)).toBe(false);
    }),
  );
});
