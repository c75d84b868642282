import type { PointerEvent, RefObject } from "react";
import { useEffect, useLayoutEffect, useRef } from "react";
import { earlier, later, panSpan, shiftSpan, wholeBins, zoomSpan } from "#analysis/periods.ts";
import type { BinUnit } from "#analysis/timeBins.ts";
import { endOfBin, shiftByBins, startOfBin } from "#analysis/timeBins.ts";
import type { DaySpan, EpochDay } from "#domain/day.ts";
import { addDays } from "#domain/day.ts";
import type { HistoryStep } from "#url/useView.ts";
import type { TimeScale } from "./timeScale.ts";

/** What the pointer took hold of. */
type Grip = keyof DaySpan | "whole" | "new";

interface BrushOptions {
  readonly scale: TimeScale;
  readonly selected: DaySpan;
  /** Days that can be chosen, and days that can be shown. */
  readonly limits: DaySpan;
  readonly whole: DaySpan;
  readonly unit: BinUnit;
  /** Whether a plain wheel zooms; with Ctrl, as pinching a touchpad reports itself, it always does. */
  readonly hasPlainWheel: boolean;
  readonly onChoose: (span: DaySpan, history: HistoryStep) => void;
  readonly onZoom: (visible: DaySpan) => void;
}

interface Drag {
  readonly grip: Grip;
  readonly startX: number;
  readonly startDay: EpochDay;
  readonly startSpan: DaySpan;
  x: number;
  hasMoved: boolean;
  hasChosen: boolean;
}

interface Pinch {
  readonly distance: number;
  readonly around: number;
  readonly visible: DaySpan;
}

/** Less than this is a click with an unsteady hand. */
const CLICK_PX = 4;
const DOUBLE_CLICK_MS = 500;
const WHEEL_ZOOM = 0.0018;

/**
 * Drag, pinch, wheel and double click on the chart, at most one change per frame.
 *
 * The first change of a drag is a step of its own in the history and the rest replace it, so that
 * Back undoes a drag as a whole.
 */
export function useBrushGesture(svgRef: RefObject<SVGSVGElement | null>, options: BrushOptions) {
  const latest = useRef(options);
  useLayoutEffect(function keepLatest() {
    latest.current = options;
  });
  const drag = useRef<Drag | null>(null);
  const pinch = useRef<Pinch | null>(null);
  const pointers = useRef(new Map<number, number>());
  const frame = useRef(0);
  const lastClick = useRef({ time: Number.NEGATIVE_INFINITY, x: 0 });

  useEffect(
    function zoomByWheel() {
      const svg = svgRef.current;
      if (svg === null) return;
      // React listens passively for wheels, which cannot keep the page still.
      const target = svg;
      function handleWheel(event: WheelEvent): void {
        const { scale, whole, hasPlainWheel, onZoom } = latest.current;
        if (!hasPlainWheel && !event.ctrlKey) return;
        event.preventDefault();
        if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
          onZoom(panSpan(scale.span, event.deltaX / scale.dayPx, whole));
          return;
        }
        const around = scale.instantAt(event.clientX - target.getBoundingClientRect().left);
        const factor = Math.exp(event.deltaY * (event.deltaMode === 0 ? 1 : 30) * WHEEL_ZOOM);
        onZoom(zoomSpan(scale.span, factor, around, whole));
      }
      svg.addEventListener("wheel", handleWheel, { passive: false });
      return function stopWheel() {
        svg.removeEventListener("wheel", handleWheel);
        cancelAnimationFrame(frame.current);
      };
    },
    [svgRef],
  );

  function chartX(event: PointerEvent): number {
    return event.clientX - (svgRef.current?.getBoundingClientRect().left ?? 0);
  }

  function grab(grip: Grip, event: PointerEvent): void {
    if (event.button !== 0) return;
    event.stopPropagation();
    svgRef.current?.setPointerCapture?.(event.pointerId);
    const x = chartX(event);
    pointers.current.set(event.pointerId, x);
    const { scale, selected } = latest.current;
    if (pointers.current.size === 2) {
      const [a = x, b = x] = pointers.current.values();
      drag.current = null;
      pinch.current = {
        distance: Math.max(20, Math.abs(a - b)),
        around: scale.instantAt((a + b) / 2),
        visible: scale.span,
      };
      return;
    }
    drag.current = {
      grip,
      startX: x,
      startDay: scale.dayAt(x),
      startSpan: selected,
      x,
      hasMoved: false,
      hasChosen: false,
    };
  }

  function move(event: PointerEvent): void {
    if (!pointers.current.has(event.pointerId)) return;
    pointers.current.set(event.pointerId, chartX(event));
    if (drag.current !== null) {
      drag.current.x = chartX(event);
      if (Math.abs(drag.current.x - drag.current.startX) >= CLICK_PX) drag.current.hasMoved = true;
    }
    // Pointers report more often than the screen paints.
    if (frame.current === 0) frame.current = requestAnimationFrame(applyMove);
  }

  function applyMove(): void {
    frame.current = 0;
    const { whole, onZoom } = latest.current;
    if (pinch.current !== null && pointers.current.size === 2) {
      const [a = 0, b = 0] = pointers.current.values();
      const factor = pinch.current.distance / Math.max(20, Math.abs(a - b));
      onZoom(zoomSpan(pinch.current.visible, factor, pinch.current.around, whole));
    }
    const held = drag.current;
    if (held?.hasMoved) choose(draggedSpan(held, latest.current), held);
  }

  function choose(span: DaySpan, held: Drag): void {
    const { selected, onChoose } = latest.current;
    if (span.first === selected.first && span.last === selected.last) return;
    onChoose(span, held.hasChosen ? "replace" : "push");
    held.hasChosen = true;
  }

  function release(event: PointerEvent): void {
    if (!pointers.current.delete(event.pointerId)) return;
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    pinch.current = null;
    const held = drag.current;
    drag.current = null;
    if (held === null || event.type === "pointercancel") return;
    if (held.hasMoved) choose(draggedSpan({ ...held, x: chartX(event) }, latest.current), held);
    else if (held.grip === "new" || held.grip === "whole") clickBin(held, event.timeStamp);
  }

  // The click alternative to a drag: the bin under the pointer. A quick second click is a double click's.
  function clickBin(held: Drag, time: number): void {
    const { current: last } = lastClick;
    const isNear = Math.abs(held.x - last.x) < CLICK_PX;
    lastClick.current = { time, x: held.x };
    const { unit } = latest.current;
    if (isNear && time - last.time < DOUBLE_CLICK_MS) return;
    choose(wholeBins({ first: held.startDay, last: held.startDay }, unit), held);
  }

  return {
    grab,
    move,
    release,
    chooseVisible: () => {
      const { scale, onChoose } = latest.current;
      onChoose(scale.span, "push");
    },
  };
}

/** The days that a drag has chosen so far, always whole bins. */
export function draggedSpan(
  {
    grip,
    startX,
    startDay,
    startSpan,
    x,
  }: Pick<Drag, "grip" | "startX" | "startDay" | "startSpan" | "x">,
  { scale, limits, unit }: Pick<BrushOptions, "scale" | "limits" | "unit">,
): DaySpan {
  switch (grip) {
    case "new": {
      const day = scale.dayAt(x);
      return wholeBins(
        day < startDay ? { first: day, last: startDay } : { first: startDay, last: day },
        unit,
      );
    }
    case "whole": {
      const moved = addDays(startSpan.first, Math.round((x - startX) / scale.dayPx));
      return shiftSpan(startSpan, unit, binsBetween(startSpan.first, moved, unit), limits);
    }
    case "first": {
      const start = nearestStart(scale, x, unit);
      const latestStart = startOfBin(startSpan.last, unit);
      return { ...startSpan, first: earlier(start, latestStart) };
    }
    case "last": {
      const end = addDays(nearestStart(scale, x, unit), -1);
      const earliestEnd = endOfBin(startSpan.first, unit);
      return { ...startSpan, last: later(end, earliestEnd) };
    }
  }
}

/** The beginning of a bin that is nearest to a point. */
function nearestStart(scale: TimeScale, x: number, unit: BinUnit): EpochDay {
  const day = scale.dayAt(x);
  const start = startOfBin(day, unit);
  const next = addDays(endOfBin(day, unit), 1);
  return x - scale.x(start) <= scale.x(next) - x ? start : next;
}

/** How many bins from the bin of one day to the nearest start of another; negative when earlier. */
function binsBetween(from: EpochDay, to: EpochDay, unit: BinUnit): number {
  const direction = to < from ? -1 : 1;
  const length = endOfBin(from, unit) - startOfBin(from, unit) + 1;
  let bins = Math.round((to - from) / length);
  // Months and quarters differ in length, so the division is a first guess.
  while (bins !== 0 && Math.abs(distance(bins - direction)) <= Math.abs(distance(bins)))
    bins -= direction;
  return bins;

  function distance(count: number): number {
    return shiftByBins(from, unit, count) - to;
  }
}
