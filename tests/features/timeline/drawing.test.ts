import * as fc from "fast-check";
import { expect, test } from "vitest";
import { strengthBands, strengthLine } from "#analysis/strength.ts";
import { dateOfDay } from "#domain/day.ts";
import { movedByKey } from "#features/timeline/BrushHandles.tsx";
import { barPaths } from "#features/timeline/FamilyBars.tsx";
import { stepPath } from "#features/timeline/ForceLane.tsx";
import { shownByKey } from "#features/timeline/OverviewStrip.tsx";
import { placeLabels } from "#features/timeline/placeLabels.ts";
import { layoutTimeline, VARIANTS } from "#features/timeline/timelineLayout.ts";
import { createTimeScale } from "#features/timeline/timeScale.ts";
import { timeTicks } from "#features/timeline/timeTicks.ts";
import { draggedSpan } from "#features/timeline/useBrushGesture.ts";
import { countAxis, lineAxis } from "#features/timeline/valueAxis.ts";
import { createFormats } from "#i18n/formats.ts";
import { someDay } from "#tests/analysis/someForce.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";

const span = (first: string, last: string) => ({ first: someDay(first), last: someDay(last) });
const YEARS = span("1999-01-01", "2025-12-31");
const VISIBLE = span("2021-01-01", "2025-12-31");
const SCALE = createTimeScale(VISIBLE, 58, 1008);
const LAYOUT = layoutTimeline(1024, 268, 1, VARIANTS.full, "drawn");

test("every point of the chart is a day, and each day begins where the one before ends", () => {
  void fc.assert(
    fc.property(fc.integer({ min: 0, max: VISIBLE.last - VISIBLE.first }), (offset) => {
      const day = VISIBLE.first + offset;
      expect(SCALE.dayAt((SCALE.x(day) + SCALE.x(day + 1)) / 2)).toBe(day);
    }),
  );
  expect(SCALE.dayAt(-100)).toBe(VISIBLE.first);
  expect(SCALE.dayAt(5000)).toBe(VISIBLE.last);
});

test("labels never lie on each other, whatever is asked for", () => {
  const boxes = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 900 }), widthPx: fc.integer({ min: 10, max: 160 }) }),
    { maxLength: 30 },
  );
  void fc.assert(
    fc.property(boxes, (labels) => {
      const rooms = placeLabels(labels, 2, 0, 900).flatMap((place, at) => {
        const label = labels[at];
        if (place === null || label === undefined) return [];
        const from = place.isFlipped ? label.x - label.widthPx : label.x;
        return [{ row: place.row, from, to: from + label.widthPx }];
      });
      const isApart = rooms.every((a, at) =>
        rooms.slice(at + 1).every((b) => a.row !== b.row || a.to <= b.from || b.to <= a.from),
      );
      expect(isApart).toBe(true);
    }),
  );
});

test("the first label asked for is placed, and one at the right edge is flipped", () => {
  expect(placeLabels([{ x: 880, widthPx: 90 }], 2, 0, 900)).toEqual([{ row: 0, isFlipped: true }]);
  expect(placeLabels([{ x: 10, widthPx: 1000 }], 2, 0, 900)).toEqual([null]);
});

test("counts have whole ticks from one up; their axis begins at zero", () => {
  void fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 6 }), (max, most) => {
      const { low, high, ticks } = countAxis(max, most);

      expect(low).toBe(0);
      expect(high).toBeGreaterThanOrEqual(max);
      expect(ticks.every((tick) => Number.isInteger(tick) && tick > 0)).toBe(true);
      expect(ticks.length).toBeLessThanOrEqual(most + 1);
    }),
  );
  expect(countAxis(17, 3).ticks).toEqual([5, 10, 15]);
  expect(countAxis(1, 3).ticks).toEqual([1]);
});

test("the force axis is cut below a small range far from zero, and nowhere else", () => {
  expect(lineAxis([3500, 4500, 5222], 2).low).toBe(3000);
  expect(lineAxis([3400, 49_000], 2).low).toBe(0);
  expect(lineAxis([], 2).low).toBe(0);
});

test("all figures lie within the axis that was made for them", () => {
  void fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1 }), (values) => {
      const { low, high } = lineAxis(values, 3);

      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(Math.min(...values));
      expect(high).toBeGreaterThanOrEqual(Math.max(...values));
    }),
  );
});

test("the line has steps only, begins with the total that held before, and ends with what is known", () => {
  const { strength } = kosovoDataset();
  const force = {
    figures: strength,
    steps: strengthLine(strength),
    bands: strengthBands(strength),
    lastDay: someDay("2024-06-30"),
  };
  const path = stepPath(force, SCALE, (personnel) => personnel / 100);

  expect(path).toMatch(/^M58\.00 [\d.]+(H[\d.]+V[\d.]+)+H[\d.]+$/);
  expect(path.endsWith(`H${SCALE.x(someDay("2024-07-01")).toFixed(2)}`)).toBe(true);
  expect(stepPath({ ...force, steps: [] }, SCALE, Number)).toBe("");
});

test("a bin that the brush cuts shows what is inside and what is not", () => {
  const start = someDay("2023-05-01");
  const row = (count: number) => Uint32Array.of(count);
  const counts = {
    unit: "month" as const,
    starts: [start],
    totals: [row(3), row(0), row(2)],
    selected: [row(1), row(0), row(2)],
    max: 5,
    outside: { before: 0, after: 0 },
    monthOnly: [],
  };
  const props = { counts, axis: countAxis(5, 3), scale: SCALE, layout: LAYOUT };
  const shown = (paths: readonly string[]) => paths.map((path) => path.split("M").length - 1);

  const { inside, outside } = barPaths({ ...props, marked: null });
  expect([shown(inside), shown(outside)]).toEqual([
    [1, 0, 1, 0, 0],
    [1, 0, 0, 0, 0],
  ]);

  const wall = barPaths({ ...props, marked: { first: start, last: start } });
  expect([shown(wall.inside), shown(wall.outside)]).toEqual([
    [1, 0, 1, 0, 0],
    [0, 0, 0, 0, 0],
  ]);
});

test("a drag chooses whole bins, in either direction", () => {
  const drag = (startX: number, x: number) =>
    draggedSpan(
      { grip: "new", startX, startDay: SCALE.dayAt(startX), startSpan: VISIBLE, x },
      { scale: SCALE, limits: YEARS, unit: "month" },
    );
  const from = SCALE.x(someDay("2023-05-29"));
  const to = SCALE.x(someDay("2023-10-06"));

  expect(drag(from, to)).toEqual(span("2023-05-01", "2023-10-31"));
  expect(drag(to, from)).toEqual(drag(from, to));
});

test("a dragged handle snaps to the nearest bin and stops at the other one", () => {
  const drag = (x: number) =>
    draggedSpan(
      {
        grip: "last",
        startX: 0,
        startDay: VISIBLE.first,
        startSpan: span("2023-05-01", "2023-10-31"),
        x,
      },
      { scale: SCALE, limits: YEARS, unit: "month" },
    ).last;

  expect(drag(SCALE.x(someDay("2023-08-28")))).toBe(someDay("2023-08-31"));
  expect(drag(SCALE.x(someDay("2021-02-01")))).toBe(someDay("2023-05-31"));
});

test("the window is dragged as it is: six months stay six months", () => {
  const moved = draggedSpan(
    {
      grip: "whole",
      startX: 100,
      startDay: VISIBLE.first,
      startSpan: span("2023-05-01", "2023-10-31"),
      x: 100 + SCALE.dayPx * 88,
    },
    { scale: SCALE, limits: YEARS, unit: "month" },
  );

  expect(moved).toEqual(span("2023-08-01", "2024-01-31"));
});

test("keys move an end by a bin, by several, or to the limits; others do nothing", () => {
  const chosen = span("2023-05-01", "2023-10-31");
  const press = (key: string, end: "first" | "last") =>
    movedByKey(key, end, chosen, "month", YEARS);

  expect(press("ArrowRight", "first")).toEqual(span("2023-06-01", "2023-10-31"));
  expect(press("ArrowLeft", "last")).toEqual(span("2023-05-01", "2023-09-30"));
  expect(press("PageDown", "first")).toEqual(span("2022-11-01", "2023-10-31"));
  expect(press("Home", "first")?.first).toBe(YEARS.first);
  expect(press("Home", "last")).toEqual(span("2023-05-01", "2023-05-31"));
  expect(press("End", "first")).toEqual(span("2023-10-01", "2023-10-31"));
  expect(press("End", "last")?.last).toBe(YEARS.last);
  expect(press("a", "first")).toBeNull();
});

test("keys on the overview pan and zoom, and never leave the years", () => {
  const keys = ["ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End", "+", "-"];
  for (const key of keys) {
    const shown = shownByKey(key, VISIBLE, YEARS);
    expect(shown?.first).toBeGreaterThanOrEqual(YEARS.first);
    expect(shown?.last).toBeLessThanOrEqual(YEARS.last);
  }
  expect(shownByKey("Home", VISIBLE, YEARS)?.first).toBe(YEARS.first);
  expect(shownByKey("Enter", VISIBLE, YEARS)).toBeNull();
});

test("the axis says years when far, months when near, and always some year", () => {
  const formats = createFormats("en");
  const ticks = (first: string, last: string) =>
    timeTicks(createTimeScale(span(first, last), 0, 950), 1, formats).map(({ text }) => text);

  expect(ticks("2021-01-01", "2025-12-31")).toEqual(["2021", "2022", "2023", "2024", "2025"]);
  expect(ticks("2023-01-01", "2023-12-31").slice(0, 3)).toEqual(["2023", "Feb", "Mar"]);
  expect(ticks("2023-03-01", "2023-08-31").slice(0, 2)).toEqual(["March 2023", "Apr"]);
  expect(ticks("1990-01-01", "2025-12-31").every((text) => Number(text) % 2 === 0)).toBe(true);
});

test("in every variant bars have room, lie above the lane, and the lane above the axis", () => {
  for (const [width, height, variant] of [
    [1024, 268, "full"],
    [390, 140, "phone"],
    [720, 134, "embed"],
    [320, 92, "narrow"],
    [1920, 256, "kiosk"],
    [1440, 104, "strip"],
  ] as const) {
    const traits = VARIANTS[variant];
    const lane = traits.hasForce ? "drawn" : "none";
    const { barsTop, barsBottom, laneTop, axisY } = layoutTimeline(
      width,
      height,
      traits.magnification,
      traits,
      lane,
    );
    expect(barsBottom - barsTop).toBeGreaterThan(20);
    expect(laneTop).toBeGreaterThanOrEqual(barsBottom);
    expect(axisY).toBeGreaterThanOrEqual(laneTop);
    expect(axisY).toBeLessThan(height);
  }
});

test("dates are read as days without a time zone", () => {
  expect(dateOfDay(SCALE.dayAt(SCALE.x(someDay("2023-05-29")) + 0.1)).toISOString()).toBe(
    "2023-05-29T00:00:00.000Z",
  );
});
