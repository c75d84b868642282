import { FAMILY_IDS } from "#domain/category.ts";
import type { DaySpan, EpochDay } from "#domain/day.ts";
import { addDays, dateOfDay, dayOfDate } from "#domain/day.ts";
import type { EventIndex } from "./eventIndex.ts";
import { eventAt, NO_DAY } from "./eventIndex.ts";
import { dimensionBit } from "./filter.ts";

/** How long one bar of the timeline is, finest first. Weeks begin on Monday. */
export const BIN_UNITS = ["day", "week", "month", "quarter", "year"] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

/** Typical length in days, and the width below which bars of that length become a texture. */
const BINS: Readonly<Record<BinUnit, { readonly days: number; readonly minPx: number }>> = {
  day: { days: 1, minPx: 8 },
  // Events are few: weeks have to be wide before they tell more than months.
  week: { days: 7, minPx: 12 },
  month: { days: 30.4, minPx: 4 },
  quarter: { days: 91.3, minPx: 4 },
  year: { days: 365.25, minPx: 0 },
};

/**
 * The finest bins that can still be read.
 *
 * @param widthPx of the whole span at the default text size
 */
export function chooseBinUnit(span: DaySpan, widthPx: number): BinUnit {
  const days = span.last - span.first + 1;
  return BIN_UNITS.find((unit) => (widthPx / days) * BINS[unit].days >= BINS[unit].minPx) ?? "year";
}

/** First day of the bin that holds the day. */
export function startOfBin(day: EpochDay, unit: BinUnit): EpochDay {
  const date = dateOfDay(day);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  switch (unit) {
    case "day":
      return day;
    case "week":
      return addDays(day, -((date.getUTCDay() + 6) % 7));
    case "month":
      return dayOfDate(year, month, 1);
    case "quarter":
      return dayOfDate(year, month - (month % 3), 1);
    case "year":
      return dayOfDate(year, 0, 1);
  }
}

/** Last day of the bin that holds the day. */
export function endOfBin(day: EpochDay, unit: BinUnit): EpochDay {
  return addDays(shiftByBins(startOfBin(day, unit), unit, 1), -1);
}

/** The same day so many bins later; the 31st becomes the last day of a shorter month. */
export function shiftByBins(day: EpochDay, unit: BinUnit, bins: number): EpochDay {
  if (unit === "day") return addDays(day, bins);
  if (unit === "week") return addDays(day, bins * 7);
  const months = bins * (unit === "month" ? 1 : unit === "quarter" ? 3 : 12);
  const date = dateOfDay(day);
  const first = dayOfDate(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const length = dayOfDate(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 1) - first;
  return addDays(first, Math.min(date.getUTCDate(), length) - 1);
}

/** First days of all bins that hold a day of the span, ascending. The first may begin before it. */
export function binStarts(span: DaySpan, unit: BinUnit): readonly EpochDay[] {
  const starts: EpochDay[] = [];
  for (let day = startOfBin(span.first, unit); day <= span.last; ) {
    starts.push(day);
    day = shiftByBins(day, unit, 1);
  }
  return starts;
}

/** Events per bin and family. Rows follow `FAMILY_IDS`, columns follow `starts`. */
export interface BinCounts {
  readonly unit: BinUnit;
  readonly starts: readonly EpochDay[];
  /** Events that pass all filters but the dates, in the bin of their first day. */
  readonly totals: readonly Uint32Array[];
  /** Of these, the ones inside the dates as well. */
  readonly selected: readonly Uint32Array[];
  /** Highest bar. */
  readonly max: number;
  /** Events before the first and after the last bin. */
  readonly outside: { readonly before: number; readonly after: number };
  /** Positions of events known to the month only, where bins are finer: they are spans, in no bar. */
  readonly monthOnly: readonly number[];
}

/**
 * Counts every dated event that passes all other filters exactly once: in the bin of its first day,
 * outside the bins, or as known to the month only.
 *
 * One pass over the columns, which are sorted by day: O(n + bins).
 */
export function countByBin(
  index: EventIndex,
  fails: Uint16Array,
  span: DaySpan,
  unit: BinUnit,
): BinCounts {
  const starts = binStarts(span, unit);
  const end = endOfBin(starts.at(-1) ?? span.last, unit);
  const totals = FAMILY_IDS.map(() => new Uint32Array(starts.length));
  const selected = FAMILY_IDS.map(() => new Uint32Array(starts.length));
  const isFinerThanMonth = unit === "day" || unit === "week";
  const dates = dimensionBit("dates");
  const monthOnly: number[] = [];
  let before = 0;
  let after = 0;
  let bin = 0;

  for (let position = 0; position < fails.length; position++) {
    const bits = fails[position] as number;
    const day = index.days[position] as number;
    if (day === NO_DAY) break;
    if ((bits & ~dates) !== 0) continue;
    if (day > end) after++;
    else if (isFinerThanMonth && eventAt(index, position).datePrecision === "month")
      monthOnly.push(position);
    else if (day < (starts[0] as number)) before++;
    else {
      while (bin + 1 < starts.length && day >= (starts[bin + 1] as number)) bin++;
      const family = index.families[position] as number;
      increase(totals[family], bin);
      if (bits === 0) increase(selected[family], bin);
    }
  }
  return {
    unit,
    starts,
    totals,
    selected,
    max: highest(totals),
    outside: { before, after },
    monthOnly,
  };
}

function increase(counts: Uint32Array | undefined, bin: number): void {
  if (counts !== undefined) counts[bin] = (counts[bin] as number) + 1;
}

function highest(rows: readonly Uint32Array[]): number {
  const length = rows[0]?.length ?? 0;
  let max = 0;
  for (let bin = 0; bin < length; bin++) max = Math.max(max, heightOf(rows, bin));
  return max;
}

/** All families of one bin together. */
export function heightOf(rows: readonly Uint32Array[], bin: number): number {
  return rows.reduce((sum, counts) => sum + (counts[bin] ?? 0), 0);
}

/** Events per bin, all kinds together. */
export interface BinTotals {
  readonly unit: BinUnit;
  readonly starts: readonly EpochDay[];
  readonly totals: Uint32Array;
  readonly max: number;
}

/** Counts dated events in the bins of their first days; those outside the bins are left out. */
export function countTotalsByBin(
  index: EventIndex,
  positions: Int32Array,
  span: DaySpan,
  unit: BinUnit,
): BinTotals {
  const starts = binStarts(span, unit);
  const end = endOfBin(starts.at(-1) ?? span.last, unit);
  const totals = new Uint32Array(starts.length);
  let bin = 0;
  for (const position of positions) {
    const day = index.days[position] as number;
    if (day < (starts[0] as number) || day > end) continue;
    while (bin + 1 < starts.length && day >= (starts[bin + 1] as number)) bin++;
    increase(totals, bin);
  }
  return { unit, starts, totals, max: totals.reduce((a, b) => Math.max(a, b), 0) };
}

/** An event that lasted, or whose day within a month is not known. */
export interface EventSpan extends DaySpan {
  readonly position: number;
  /** Known to the month only: some day of the span, not all of it. */
  readonly isImprecise: boolean;
}

/**
 * Events to be drawn as spans beside the bars: those of several days, and those known to the month
 * only where bins are finer than that (in wider bins a month is inside one bar).
 *
 * @returns ascending by first day; only spans that touch the given one
 */
export function selectSpans(
  index: EventIndex,
  positions: Int32Array,
  within: DaySpan,
  unit: BinUnit,
): readonly EventSpan[] {
  const isFinerThanMonth = unit === "day" || unit === "week";
  const spans: EventSpan[] = [];
  for (const position of positions) {
    const first = index.days[position] as EpochDay;
    const last = index.endDays[position] as EpochDay;
    if (first === last || first > within.last || last < within.first) continue;
    const isImprecise = eventAt(index, position).datePrecision === "month";
    if (!isImprecise || isFinerThanMonth) spans.push({ position, first, last, isImprecise });
  }
  return spans;
}
