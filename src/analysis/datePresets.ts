import type { DaySpan, EpochDay } from "#domain/day.ts";
import { addDays, dateOfDay, dayOfDate } from "#domain/day.ts";
import type { EventIndex } from "./eventIndex.ts";
import { daySpan, NO_DAY } from "./eventIndex.ts";

/** As in a filter: inclusive, null is open. */
export interface Dates {
  readonly from: EpochDay | null;
  readonly to: EpochDay | null;
}

/** `usual`: the dataset's own view. `busiest`: the calendar year with most events. */
export type DatePresetId = "all" | "lastYear" | "usual" | "busiest";

/** A range worth one click. */
export interface DatePreset extends Dates {
  readonly id: DatePresetId;
}

/** The whole calendar years that a dataset's events lie in; null where none is dated. */
export function wholeYears(index: EventIndex): DaySpan | null {
  const span = daySpan(index);
  return span === null
    ? null
    : { first: firstOfYear(yearOf(span.first)), last: lastOfYear(yearOf(span.last)) };
}

/** The days a range covers on screen: an open end is the end of the data's years. */
export function shownDays({ from, to }: Dates, years: DaySpan): DaySpan {
  const first = from ?? (to !== null && to < years.first ? firstOfYear(yearOf(to)) : years.first);
  const last = to ?? (first > years.last ? lastOfYear(yearOf(first)) : years.last);
  return { first, last };
}

/**
 * The range that hides no event by its date.
 *
 * Open, where that is the dataset's own view or some events have no date (any range hides
 * those); else it names the first year, so that the link says what it shows.
 */
export function allDates(index: EventIndex, usual: Dates): Dates {
  const years = wholeYears(index);
  const isOpen = usual.from === null || years === null || index.days.at(-1) === NO_DAY;
  return { from: isOpen ? null : years.first, to: null };
}

/** Ranges for buttons, each once; an empty list where no event is dated. */
export function datePresets(index: EventIndex, usual: Dates): readonly DatePreset[] {
  const span = daySpan(index);
  const years = wholeYears(index);
  if (span === null || years === null) return [];
  const presets: DatePreset[] = [{ id: "all", ...allDates(index, usual) }];
  presets.push({ id: "lastYear", ...lastYearOf(span.last) });
  if (usual.from !== null || usual.to !== null) {
    presets.push({ id: "usual", from: usual.from, to: usual.to });
  }
  if (yearOf(years.first) !== yearOf(years.last)) {
    const year = busiestYear(index);
    presets.push({ id: "busiest", from: firstOfYear(year), to: lastOfYear(year) });
  }
  return presets;
}

// The year with most first days; the later of two equals.
function busiestYear(index: EventIndex): number {
  const counts = new Map<number, number>();
  for (const day of index.days) {
    if (day === NO_DAY) break;
    const year = yearOf(day as EpochDay);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].reduce((most, row) => (row[1] >= most[1] ? row : most))[0];
}

/** The last 12 months of data, both days inclusive; not the last 12 months of the calendar. */
export function lastYearOf(last: EpochDay): { readonly from: EpochDay; readonly to: EpochDay } {
  const next = dateOfDay(addDays(last, 1));
  const from = dayOfDate(next.getUTCFullYear() - 1, next.getUTCMonth(), next.getUTCDate());
  return { from, to: last };
}

function yearOf(day: EpochDay): number {
  return dateOfDay(day).getUTCFullYear();
}

function firstOfYear(year: number): EpochDay {
  return dayOfDate(year, 0, 1);
}

function lastOfYear(year: number): EpochDay {
  return dayOfDate(year, 11, 31);
}
