import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EpochDay } from "#domain/day.ts";
import { timeTicks, valueScale } from "#features/deployments/chartScale.ts";
import { pickFitting } from "#features/deployments/labelRoom.ts";
import { someDay } from "#tests/analysis/someForce.ts";

const anyTotals = fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 30 });

describe("the value axis", () => {
  test("starts at zero for areas, whatever is drawn", () => {
    fc.assert(
      fc.property(anyTotals, (totals) => {
        expect(valueScale(totals, false)).toMatchObject({ low: 0, isCut: false });
      }),
    );
  });

  test("holds every value, in ticks evenly apart", () => {
    fc.assert(
      fc.property(anyTotals, fc.boolean(), (totals, mayCut) => {
        const { low, high, ticks } = valueScale(totals, mayCut);
        expect(Math.min(...totals)).toBeGreaterThanOrEqual(low);
        expect(Math.max(...totals)).toBeLessThanOrEqual(high);
        expect([ticks[0], ticks.at(-1)]).toEqual([low, high]);
      }),
    );
  });

  test("is cut only where a line may be, and only when the lower half would be empty", () => {
    expect(valueScale([3500, 5222], true)).toMatchObject({ low: 3000, isCut: true });
    expect(valueScale([3400, 49_000], true)).toMatchObject({ low: 0, isCut: false });
  });

  test("has a place for nothing", () => {
    expect(valueScale([], true)).toMatchObject({ isCut: false });
  });
});

describe("the time axis", () => {
  test("marks years, months or days, in order and inside", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 20_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (first, days) => {
          const span = { first: first as EpochDay, last: (first + days) as EpochDay };
          const ticks = timeTicks(span, 8).map(({ day }) => day);
          expect(ticks).toEqual([...new Set(ticks)].toSorted((a, b) => a - b));
          expect(ticks.every((day) => day >= span.first && day <= span.last)).toBe(true);
          expect(ticks.length).toBeLessThanOrEqual(9);
        },
      ),
    );
  });

  test("of five years has a tick per year", () => {
    const ticks = timeTicks({ first: someDay("2021-01-01"), last: someDay("2026-03-03") }, 8);

    expect(ticks.map(({ unit }) => unit)).toEqual(["year", "year", "year", "year", "year", "year"]);
  });
});

test("a label without room tries the next row, then stays out; the first ones win", () => {
  const labels = ["a", "b", "c"].map((id) => ({ id, x: 0, y: 0, width: 20 }));

  expect(pickFitting(labels, [-14]).map(({ id, y }) => [id, y])).toEqual([
    ["a", 0],
    ["b", -14],
  ]);
  expect(pickFitting(labels).map(({ id }) => id)).toEqual(["a"]);
});
