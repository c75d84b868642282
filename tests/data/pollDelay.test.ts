import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pollDelayMs } from "#data/pollDelay.ts";

test("waits 30 s, 1, 2, 4 and then 8 minutes after failures", () => {
  const minutes = [1, 2, 3, 4, 5, 6, 99].map(
    (failures) => pollDelayMs(failures, 300, 0.5) / 60_000,
  );

  expect(minutes).toEqual([0.5, 1, 2, 4, 8, 8, 8]);
});

test("asks every refresh while all is well", () => {
  expect(pollDelayMs(0, 300, 0.5)).toBe(300_000);
});

test("is spread by a fifth and no more", () => {
  void fc.assert(
    fc.property(fc.nat(20), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
      const middle = pollDelayMs(failures, 300, 0.5);
      const delay = pollDelayMs(failures, 300, random);
      expect(delay).toBeGreaterThanOrEqual(Math.round(middle * 0.8) - 1);
      expect(delay).toBeLessThanOrEqual(Math.round(middle * 1.2) + 1);
    }),
  );
});
