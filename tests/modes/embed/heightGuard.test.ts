import fc from "fast-check";
import { expect, test } from "vitest";
import { createHeightGuard } from "#modes/embed/heightGuard.ts";

test("the first height is told, and then only changes of two pixels and more", () => {
  const guard = createHeightGuard();
  expect(guard.offer(480, 0)).toBe(480);
  expect(guard.offer(481, 16)).toBeNull();
  expect(guard.offer(482, 32)).toBe(482);
  expect(guard.offer(481, 48)).toBeNull();
});

test("a page that shrinks says so", () => {
  const guard = createHeightGuard();
  guard.offer(900, 0);
  expect(guard.offer(300, 16)).toBe(300);
});

test("a page that grows with its frame goes back to the height that stood, and stops", () => {
  const guard = createHeightGuard();
  guard.offer(500, 0);
  const told: (number | null)[] = [];
  for (let turn = 1; turn <= 20; turn++) told.push(guard.offer(500 + 20 * turn, 5000 + 16 * turn));

  expect(told.slice(0, 6)).toEqual([520, 540, 560, 580, 600, 500]);
  expect(told.slice(6).every((height) => height === null)).toBe(true);
});

test("input of the reader lets it grow again", () => {
  const guard = createHeightGuard();
  for (let turn = 0; turn <= 20; turn++) guard.offer(500 + 20 * turn, 16 * turn);
  guard.noteInput();
  expect(guard.offer(1200, 400)).toBe(1200);
});

test("slow growth is content, not a loop", () => {
  const guard = createHeightGuard();
  for (let turn = 0; turn < 30; turn++) {
    expect(guard.offer(500 + 20 * turn, 400 * turn)).toBe(500 + 20 * turn);
  }
});

test("whatever is measured, no second without input sees more than six growing reports", () => {
  const steps = fc.array(
    fc.record({
      height: fc.integer({ min: 0, max: 3000 }),
      pauseMs: fc.integer({ min: 0, max: 400 }),
    }),
    { minLength: 1, maxLength: 120 },
  );
  fc.assert(
    fc.property(steps, (measured) => {
      const guard = createHeightGuard();
      const growths: number[] = [];
      let last = -1;
      let now = 0;
      for (const { height, pauseMs } of measured) {
        now += pauseMs;
        const told = guard.offer(height, now);
        if (told === null) continue;
        if (last >= 0 && told > last) growths.push(now);
        last = told;
      }
      return growths.every(
        (start) => growths.filter((ms) => ms >= start && ms < start + 1000).length <= 6,
      );
    }),
  );
});
