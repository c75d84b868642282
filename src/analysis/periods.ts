import type { DaySpan, EpochDay } from "#domain/day.ts";
import { addDays } from "#domain/day.ts";
import type { Dates } from "./datePresets.ts";
import type { BinUnit } from "./timeBins.ts";
import { endOfBin, shiftByBins, startOfBin } from "./timeBins.ts";

/** The least that the timeline shows; below it a bar is no longer a day. */
const MIN_VISIBLE_DAYS = 14;

/**
 * The dates to write for days that a reader chose: an end at or past that of the data's years is left open
 * where the defaults leave it open, so that the link stays true when data are added.
 */
export function openDates(chosen: DaySpan, years: DaySpan, defaults: Dates): Dates {
  const startOrOpen = defaults.from === null ? null : years.first;
  return {
    from: chosen.first <= years.first ? startOrOpen : chosen.first,
    to: chosen.last >= years.last && defaults.to === null ? null : chosen.last,
  };
}

/** The earlier of two days. */
export function earlier(a: EpochDay, b: EpochDay): EpochDay {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: EpochDay, b: EpochDay): EpochDay {
  return a > b ? a : b;
}

/** From the earlier beginning to the later end. */
export function unite(a: DaySpan, b: DaySpan): DaySpan {
  return { first: earlier(a.first, b.first), last: later(a.last, b.last) };
}

/** Whether two spans have a day in common. */
export function overlaps(a: DaySpan, b: DaySpan): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Whether every day of the inner span is in the outer one. */
export function covers(outer: DaySpan, inner: DaySpan): boolean {
  return outer.first <= inner.first && outer.last >= inner.last;
}

/**
 * Moves one end by whole bins. An end between two bins goes to the next boundary first.
 *
 * The other end stays, and at least the bin it is in stays chosen.
 */
export function moveEnd(
  span: DaySpan,
  end: keyof DaySpan,
  unit: BinUnit,
  bins: number,
  within: DaySpan,
): DaySpan {
  if (end === "first") {
    const start = startOfBin(span.first, unit);
    const moved = shiftByBins(start, unit, bins < 0 && start !== span.first ? bins + 1 : bins);
    return { ...span, first: clamp(moved, within.first, startOfBin(span.last, unit)) };
  }
  const next = addDays(span.last, 1);
  const start = startOfBin(next, unit);
  const moved = shiftByBins(start, unit, bins < 0 && start !== next ? bins + 1 : bins);
  return { ...span, last: clamp(addDays(moved, -1), endOfBin(span.first, unit), within.last) };
}

/** Shifts a span by whole bins; it keeps its length in bins and stops where the limits do. */
export function shiftSpan(span: DaySpan, unit: BinUnit, bins: number, within: DaySpan): DaySpan {
  let left = bins;
  while (left !== 0) {
    const shifted = shiftedBy(span, unit, left);
    if (covers(within, shifted)) return shifted;
    left -= Math.sign(left);
  }
  return span;
}

// The day after the last is what moves: 31 October is an end of a month, and becomes 30 November.
function shiftedBy(span: DaySpan, unit: BinUnit, bins: number): DaySpan {
  return {
    first: shiftByBins(span.first, unit, bins),
    last: addDays(shiftByBins(addDays(span.last, 1), unit, bins), -1),
  };
}

/**
 * The next stretch of time for "step" and "play": the chosen one moved by one bin.
 *
 * Where everything visible is chosen there is nothing to move, so a tenth of it is, at the end it starts from.
 */
export function stepSpan(
  span: DaySpan,
  visible: DaySpan,
  unit: BinUnit,
  direction: 1 | -1,
): DaySpan {
  if (!covers(span, visible)) return shiftSpan(span, unit, direction, visible);
  const tenth = Math.ceil((visible.last - visible.first + 1) / 10);
  return direction === 1
    ? { first: visible.first, last: endOfBin(addDays(visible.first, tenth - 1), unit) }
    : { first: startOfBin(addDays(visible.last, 1 - tenth), unit), last: visible.last };
}

/** Every bin that the span touches, whole. */
export function wholeBins(span: DaySpan, unit: BinUnit): DaySpan {
  return { first: startOfBin(span.first, unit), last: endOfBin(span.last, unit) };
}

/** The span made longer or shorter around a day that stays where it is, within limits. */
export function zoomSpan(span: DaySpan, factor: number, around: number, within: DaySpan): DaySpan {
  const days = span.last - span.first + 1;
  const wanted = Math.round(days * factor);
  const most = within.last - within.first + 1;
  const length = Math.min(most, Math.max(Math.min(MIN_VISIBLE_DAYS, most), wanted));
  const share = (around - span.first) / days;
  const first = Math.round(around - share * length);
  return slideInto({ first: first as EpochDay, last: (first + length - 1) as EpochDay }, within);
}

/** The span moved by days, stopped at the limits with its length kept. */
export function panSpan(span: DaySpan, days: number, within: DaySpan): DaySpan {
  const shift = Math.round(days);
  return slideInto({ first: addDays(span.first, shift), last: addDays(span.last, shift) }, within);
}

function slideInto(span: DaySpan, within: DaySpan): DaySpan {
  const length = span.last - span.first;
  const first = clamp(span.first, within.first, addDays(within.last, -length));
  return { first, last: addDays(first, length) };
}

function clamp(day: EpochDay, low: EpochDay, high: EpochDay): EpochDay {
  return later(low, earlier(day, high));
}
