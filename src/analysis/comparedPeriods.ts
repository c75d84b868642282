import type { DaySpan, EpochDay } from "#domain/day.ts";
import { addDays, dateOfDay } from "#domain/day.ts";
import type { Dates } from "./datePresets.ts";
import { earlier, later } from "./periods.ts";
import type { Days } from "./precedingPeriod.ts";
import { daysBefore, endOfMonth } from "./precedingPeriod.ts";
import { shiftByBins, startOfBin } from "./timeBins.ts";

/** Two periods set against each other: A is the selected one. */
export interface PeriodPair {
  readonly a: Days;
  readonly b: Days;
}

/**
 * The days that the selected dates stand for. An open end is that of the data, at whole months.
 *
 * @param data first and last day of the events
 */
export function closedDays({ from, to }: Dates, data: DaySpan): Days {
  const first = from ?? startOfBin(earlier(data.first, to ?? data.first), "month");
  return { from: first, to: to ?? endOfMonth(later(data.last, first)) };
}

/** The same days of the year before. */
export function yearBefore({ from, to }: Days): Days {
  // The day after the last is what moves: the last of February stays the last of February.
  return {
    from: shiftByBins(from, "month", -12),
    to: addDays(shiftByBins(addDays(to, 1), "month", -12), -1),
  };
}

/** What can be compared by one click. */
export type PairPresetId = "preceding" | "yearBefore" | "lastYear";

/** A pair of periods worth one click. */
export interface PairPreset extends PeriodPair {
  readonly id: PairPresetId;
}

/**
 * Pairs for buttons, each once: the period of equal length before, the same days a year before, and the
 * last twelve months of the data against the twelve before them.
 */
export function pairPresets(a: Days, data: DaySpan): readonly PairPreset[] {
  const end = endOfMonth(data.last);
  const last: Days = { from: shiftByBins(addDays(end, 1), "month", -12), to: end };
  const presets: readonly PairPreset[] = [
    { id: "preceding", a, b: daysBefore(a) },
    { id: "yearBefore", a, b: yearBefore(a) },
    { id: "lastYear", a: last, b: yearBefore(last) },
  ];
  return presets.filter(
    (preset, at) => presets.findIndex((other) => isSamePair(other, preset)) === at,
  );
}

/** Whether two pairs are of the same days in the same order. */
export function isSamePair(one: PeriodPair, other: PeriodPair): boolean {
  return isSameDays(one.a, other.a) && isSameDays(one.b, other.b);
}

function isSameDays(one: Days, other: Days): boolean {
  return one.from === other.from && one.to === other.to;
}

/** The days that both periods have; null where they share none. */
export function sharedDays({ a, b }: PeriodPair): Days | null {
  const from = later(a.from, b.from);
  const to = earlier(a.to, b.to);
  return from > to ? null : { from, to };
}

/** Number of days, both ends counted. */
export function countDays({ from, to }: Days): number {
  return to - from + 1;
}

/** How long two periods are, in one measure. */
export interface PairLengths {
  /** `equal`: as many days, or as many whole months; counts can be set side by side as they are. */
  readonly unit: "equal" | "month" | "thirtyDays" | "day";
  /** Whole months where the unit is a month, else days: always whole numbers, so that rates compare exactly. */
  readonly a: number;
  readonly b: number;
}

/** Rates of periods shorter than this are said by the day. */
const SHORT_DAYS = 60;

/**
 * What counts have to be divided by before they are compared.
 *
 * Whole months are counted as months, be they of 28 or 31 days; other periods by days, said per 30 days
 * where the longer one has at least 60.
 */
export function pairLengths({ a, b }: PeriodPair): PairLengths {
  const [daysA, daysB] = [countDays(a), countDays(b)];
  const [monthsA, monthsB] = [countMonths(a), countMonths(b)];
  if (daysA === daysB) return { unit: "equal", a: daysA, b: daysB };
  if (monthsA !== null && monthsB !== null) {
    return { unit: monthsA === monthsB ? "equal" : "month", a: monthsA, b: monthsB };
  }
  return Math.max(daysA, daysB) < SHORT_DAYS
    ? { unit: "day", a: daysA, b: daysB }
    : { unit: "thirtyDays", a: daysA, b: daysB };
}

/** A count per unit of time; the count itself where the periods are equally long. */
export function ratePer(count: number, lengths: PairLengths, which: "a" | "b"): number {
  if (lengths.unit === "equal") return count;
  return (count * (lengths.unit === "thirtyDays" ? 30 : 1)) / lengths[which];
}

// Null where the days are no whole months.
function countMonths({ from, to }: Days): number | null {
  const first = dateOfDay(from);
  const next = dateOfDay(addDays(to, 1));
  if (first.getUTCDate() !== 1 || next.getUTCDate() !== 1) return null;
  return monthNumber(next) - monthNumber(first);
}

function monthNumber(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Why counts of two periods say nothing about what changed. */
export type Unevenness =
  /** Events of a period are a choice of key events, not all that were found. */
  | { readonly kind: "tooEarly"; readonly since: EpochDay }
  /** A period goes on after the data end. */
  | { readonly kind: "tooLate"; readonly until: EpochDay };

/** @param even the part of the data that is collected evenly; null where the pair lies within it */
export function unevenness({ a, b }: PeriodPair, even: Days): Unevenness | null {
  if (earlier(a.from, b.from) < even.from) return { kind: "tooEarly", since: even.from };
  if (later(a.to, b.to) > even.to) return { kind: "tooLate", until: even.to };
  return null;
}
