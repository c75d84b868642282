import type { DaySpan, EpochDay } from "#domain/day.ts";
import { addDays, dateOfDay, dayOfDate } from "#domain/day.ts";

/** A value axis: its ends, its ticks, and whether it starts above zero (then only a line may be drawn on it). */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly isCut: boolean;
}

const NICE = [1, 2, 5, 10];

/** The smallest of 1, 2, 5 times a power of ten that makes at most `most` steps of the length. */
export function niceStep(length: number, most: number): number {
  const rough = length / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * (NICE.find((factor) => factor * power >= rough) ?? 10);
}

/**
 * An axis around the values, in about five round steps.
 *
 * @param mayCut start above zero where the values leave the lower half of the axis empty
 */
export function valueScale(values: readonly number[], mayCut: boolean): ValueScale {
  const max = Math.max(1, ...values);
  const min = Math.min(max, ...values);
  const isCut = mayCut && values.length > 0 && min > max / 2;
  const step = niceStep(isCut ? (max - min || max / 4) * 1.2 : max, 5);
  // Room below the lowest value, so that its mark and the two strokes of the cut stay apart.
  const low = isCut ? Math.max(0, Math.floor(min / step - 0.5) * step) : 0;
  const high = Math.ceil(max / step + 0.1) * step;
  const count = Math.round((high - low) / step);
  return {
    low,
    high,
    ticks: Array.from({ length: count + 1 }, (_, at) => low + at * step),
    isCut: low > 0,
  };
}

/** A mark on the time axis. */
export interface TimeTick {
  readonly day: EpochDay;
  /** What its label says: finer than a year only where the span is short. */
  readonly unit: "year" | "month" | "day";
}

const MONTH_STEPS = [1, 3, 6, 12, 24, 48, 60, 120];
const DAY_STEPS = [1, 2, 7, 14];

/** Beginnings of years, months or days within the span, at most `most` of them, evenly many months apart. */
export function timeTicks(span: DaySpan, most: number): readonly TimeTick[] {
  const days = span.last - span.first + 1;
  const dayStep = DAY_STEPS.find((step) => days / step <= most);
  if (days <= 62 && dayStep !== undefined) {
    const count = Math.ceil(days / dayStep);
    return Array.from({ length: count }, (_, at) => ({
      day: addDays(span.first, at * dayStep),
      unit: "day",
    }));
  }
  const step = MONTH_STEPS.find((months) => days / (months * 30.4) <= most) ?? 240;
  const start = dateOfDay(span.first);
  const month = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const ticks: TimeTick[] = [];
  for (let at = Math.ceil(month / step) * step; ; at += step) {
    const day = dayOfDate(Math.floor(at / 12), at % 12, 1);
    if (day > span.last) return ticks;
    if (day >= span.first) ticks.push({ day, unit: at % 12 === 0 ? "year" : "month" });
  }
}
