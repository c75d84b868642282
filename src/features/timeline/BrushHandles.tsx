import type { KeyboardEvent, PointerEvent } from "react";
import { useRef } from "react";
import { moveEnd } from "#analysis/periods.ts";
import type { BinUnit } from "#analysis/timeBins.ts";
import type { DaySpan } from "#domain/day.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import type { HistoryStep } from "#url/useView.ts";
import styles from "./TimelineChart.module.css";
import type { TimelineLayout } from "./timelineLayout.ts";
import type { TimeScale } from "./timeScale.ts";

interface BrushHandlesProps {
  readonly selected: DaySpan;
  /** Days that can be chosen. */
  readonly limits: DaySpan;
  readonly unit: BinUnit;
  readonly scale: TimeScale;
  readonly layout: TimelineLayout;
  readonly onGrab: (end: keyof DaySpan, event: PointerEvent) => void;
  readonly onChoose: (span: DaySpan, history: HistoryStep) => void;
}

const WIDTH = 8;
const HEIGHT = 26;
const HIT = 44;
const LEAP_BINS = 6;
/** Presses that follow each other faster are one step for Back. */
const ONE_STEP_MS = 1000;

/** The two ends of the brush. Named and moved as sliders; a bin per arrow key. */
export function BrushHandles(props: BrushHandlesProps) {
  const { selected, limits, unit, scale, layout, onGrab, onChoose } = props;
  const { t, formats } = useLanguage();
  const lastPress = useRef(Number.NEGATIVE_INFINITY);

  function handleKey(event: KeyboardEvent, end: keyof DaySpan): void {
    const moved = movedByKey(event.key, end, selected, unit, limits);
    if (moved === null) return;
    event.preventDefault();
    const isSameStep = event.timeStamp - lastPress.current < ONE_STEP_MS;
    lastPress.current = event.timeStamp;
    onChoose(moved, isSameStep ? "replace" : "push");
  }

  const edges = { first: scale.clampedX(selected.first), last: scale.clampedX(selected.last + 1) };
  // Where the brush is narrow, the hit areas grow outwards, so that each handle stays reachable.
  const inner = Math.min(HIT / 2, (edges.last - edges.first) / 2);
  return (["first", "last"] as const).map((end) => {
    const x = edges[end];
    const day = selected[end];
    const middle = (layout.barsTop + layout.barsBottom) / 2;
    const k = layout.scale;
    return (
      <g
        key={end}
        role="slider"
        tabIndex={0}
        className={styles.handle}
        aria-label={t(end === "first" ? "timeline.from" : "timeline.to")}
        aria-orientation="horizontal"
        aria-valuemin={limits.first}
        aria-valuemax={Math.max(limits.last, selected.last)}
        aria-valuenow={day}
        aria-valuetext={formats.day(day)}
        onKeyDown={(event) => handleKey(event, end)}
        onPointerDown={(event) => onGrab(end, event)}
      >
        <rect
          className={styles.hit}
          x={end === "first" ? x - HIT + inner : x - inner}
          width={HIT}
          y={middle - HIT / 2}
          height={HIT}
        />
        <line x1={x} x2={x} y1={layout.barsTop - 6 * k} y2={layout.axisY} />
        <rect
          className={styles.grip}
          x={x - (WIDTH / 2) * k}
          y={middle - (HEIGHT / 2) * k}
          width={WIDTH * k}
          height={HEIGHT * k}
          rx={4 * k}
        />
        {[-1.2, 1.2].map((dx) => (
          <line
            key={dx}
            className={styles.groove}
            x1={x + dx * k}
            x2={x + dx * k}
            y1={middle - 5 * k}
            y2={middle + 5 * k}
          />
        ))}
      </g>
    );
  });
}

/** What a key does to one end of the brush; null for keys that mean nothing here. */
export function movedByKey(
  key: string,
  end: keyof DaySpan,
  selected: DaySpan,
  unit: BinUnit,
  limits: DaySpan,
): DaySpan | null {
  const bins = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -LEAP_BINS,
    PageUp: LEAP_BINS,
  }[key];
  if (bins !== undefined) return moveEnd(selected, end, unit, bins, limits);
  if (key === "Home")
    return end === "first"
      ? { ...selected, first: limits.first }
      : moveEnd({ ...selected, last: selected.first }, end, unit, 0, limits);
  if (key === "End")
    return end === "last"
      ? { ...selected, last: limits.last }
      : moveEnd({ ...selected, first: selected.last }, end, unit, 0, limits);
  return null;
}
