import { expect, test } from "vitest";
import {
  burnInShift,
  isMirrored,
  isNight,
  kioskScale,
  layoutOf,
  magnificationOf,
  zoomShift,
} from "#modes/kiosk/screenCare.ts";

const at = (hours: number, minutes = 0) => new Date(2026, 5, 15, hours, minutes);
const shifts = Array.from({ length: 64 }, (_, step) => burnInShift(step * 120_000));

test("the layout never stands more than 4 px from its place", () => {
  for (const { xPx, yPx } of shifts) expect(Math.abs(xPx) + Math.abs(yPx)).toBeLessThanOrEqual(4);
});

test("it moves every two minutes, by a step too small to see", () => {
  for (const [offset, shift] of shifts.slice(1).entries()) {
    const before = shifts[offset] ?? shift;
    const distance = Math.max(Math.abs(shift.xPx - before.xPx), Math.abs(shift.yPx - before.yPx));
    expect(distance).toBe(1);
  }
  expect(burnInShift(119_999)).toEqual(burnInShift(0));
});

test("standing parts change sides each hour", () => {
  expect([0, 1, 2, 3].map((hour) => isMirrored(hour * 3_600_000))).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test("a night may pass midnight", () => {
  const night = { fromMinute: 22 * 60, toMinute: 6 * 60 };

  expect([21, 22, 23, 0, 5, 6, 12].map((hour) => isNight(night, at(hour)))).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("a night may lie within one day, and there may be none", () => {
  const siesta = { fromMinute: 13 * 60, toMinute: 15 * 60 };

  expect([12, 13, 14, 15].map((hour) => isNight(siesta, at(hour)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isNight(null, at(23))).toBe(false);
});

test.each([
  [1920, 1080, 1.2],
  [1080, 1920, 1920 / 900],
  [3840, 2160, 2.4],
  [800, 600, 1],
  [7680, 4320, 3],
])("%i x %i is drawn at %f", (widthPx, heightPx, scale) => {
  expect(kioskScale("auto", { widthPx, heightPx })).toBeCloseTo(scale);
});

test("the address may set the scale", () => {
  expect(kioskScale(2.5, { widthPx: 1920, heightPx: 1080 })).toBe(2.5);
});

test.each([
  [1920, 1080, "wide"],
  [1024, 768, "wide"],
  [3840, 1080, "ultra"],
  [2560, 720, "ultra"],
  [1080, 1920, "portrait"],
])("%i x %i is laid out %s", (widthPx, heightPx, layout) => {
  expect(layoutOf({ widthPx, heightPx }, false)).toBe(layout);
  expect(layoutOf({ widthPx, heightPx }, true)).toBe(
    layout === "portrait" ? layout : `${layout}-mirrored`,
  );
});

test("marks and labels have the pictures' size, and stay within room when text is made larger", () => {
  expect(1.2 * magnificationOf("wide", 1.2, 1080)).toBeCloseTo(1.66, 1);
  expect((1920 / 900) * magnificationOf("portrait", 1920 / 900, 1920)).toBeCloseTo(1.66, 1);
  expect(2.5 * magnificationOf("wide", 2.5, 1080)).toBeLessThan(2.4);
});

test("a bigger screen shows a step larger, never smaller than a desk", () => {
  expect(zoomShift({ widthPx: 800, heightPx: 600 })).toBe(0);
  expect(zoomShift({ widthPx: 1920, heightPx: 1080 })).toBe(0.75);
  expect(zoomShift({ widthPx: 3840, heightPx: 2160 })).toBe(1.75);
});
