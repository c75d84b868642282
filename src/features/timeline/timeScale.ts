import type { DaySpan, EpochDay } from "#domain/day.ts";

/** Turns days into px and back. A day is as wide as it is long: it ends where the next begins. */
export interface TimeScale {
  readonly span: DaySpan;
  readonly left: number;
  readonly right: number;
  readonly dayPx: number;
  /** Left edge of the day; outside the span it runs on. */
  x(day: number): number;
  /** As `x`, kept within the chart. */
  clampedX(day: number): number;
  /** The day under a point, kept within the span. */
  dayAt(x: number): EpochDay;
  /** As a fraction of days and without limits, for zooming and panning. */
  instantAt(x: number): number;
}

/** Spreads the days of a span evenly between two edges. */
export function createTimeScale(span: DaySpan, left: number, right: number): TimeScale {
  const dayPx = (right - left) / (span.last - span.first + 1);
  const x = (day: number) => left + (day - span.first) * dayPx;
  const instantAt = (px: number) => span.first + (px - left) / dayPx;
  return {
    span,
    left,
    right,
    dayPx,
    x,
    clampedX: (day) => Math.min(right, Math.max(left, x(day))),
    dayAt: (px) => Math.min(span.last, Math.max(span.first, Math.floor(instantAt(px)))) as EpochDay,
    instantAt,
  };
}
