import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Fit } from "#features/kioskCard/useFittedCard.ts";
import { nextFit, smallestScale, wholeFit } from "#features/kioskCard/useFittedCard.ts";

/** Plays the column of a given height until it stays. */
function settle(heightOf: (fit: Fit) => number, room: number, maxRows: number) {
  let fit = wholeFit(maxRows);
  for (let tries = 0; tries < 60; tries++) {
    const next = nextFit(fit, heightOf(fit) > room, maxRows);
    if (next === null) return { fit, tries };
    fit = next;
  }
  throw new Error("It never settles.");
}

const text = ({ scale, rows }: Fit) => 500 * scale + 30 * rows * scale;

test("what fits is left as it is", () => {
  expect(settle(text, 1000, 4).fit).toMatchObject({ rows: 4, scale: 1 });
});

test("claims give way before the story is made small", () => {
  expect(settle(text, 570, 6).fit).toMatchObject({ rows: 2, scale: 1 });
});

test("rows that were taken in vain come back: another part was the tall one", () => {
  const besideCode = (fit: Fit) => 500 * fit.scale + Math.max(200, 30 * fit.rows * fit.scale);

  expect(settle(besideCode, 680, 4).fit).toMatchObject({ rows: 4 });
});

test("the code moves up beside the title before the story is made very small", () => {
  const aboveCode = (fit: Fit) => 500 * fit.scale + (fit.isTight ? 40 : 200);

  expect(settle(aboveCode, 545, 0).fit).toMatchObject({ isTight: true, scale: 1 });
  expect(settle(aboveCode, 580, 0).fit).toMatchObject({ isTight: false });
});

test("an enlarged picture may shrink until the story has 24 px of 1080, a small one keeps 14 px", () => {
  expect(smallestScale(16 * 1.2, 1920, 1080)).toBe(0.55);
  expect(50 * (smallestScale(40, 1920, 1080) + 0.15)).toBeGreaterThanOrEqual(24);
  expect(35 * (smallestScale(40, 1080, 1920) + 0.15)).toBeGreaterThanOrEqual(23.99);
  expect(20 * (smallestScale(16, 800, 480) + 0.15)).toBeCloseTo(14, 9);
});

test("always settles, and fits wherever anything fits", () => {
  void fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 1500 }),
      fc.integer({ min: 0, max: 8 }),
      (room, rows) => {
        const { fit } = settle(text, room, rows);
        const smallest: Fit = { rows: 0, scale: 0.56, isTight: true, phase: "done" };
        if (text(smallest) <= room) expect(text(fit)).toBeLessThanOrEqual(room);
      },
    ),
  );
});
