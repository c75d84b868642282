import type { EpochDay } from "#domain/day.ts";
import { addDays, dateOfDay, dayOfDate } from "#domain/day.ts";
import type { EventIndex } from "./eventIndex.ts";
import { NO_DAY } from "./eventIndex.ts";
import type { EventFilter, Selection } from "./filter.ts";
import { dimensionBit, positionsWhere } from "./filter.ts";

/** Days, both inclusive. */
export interface Days {
  readonly from: EpochDay;
  readonly to: EpochDay;
}

/** The events of the equal period before the selected one, or why there is nothing to compare with. */
export type Preceding =
  | { readonly kind: "comparable"; readonly days: Days; readonly positions: Int32Array }
  /** The selection has no first day, so nothing precedes it. */
  | { readonly kind: "unbounded" }
  /** A period reaches back before, or on after, the part of the data that is collected evenly. */
  | { readonly kind: "tooEarly" | "tooLate"; readonly days: Days };

/**
 * The period of equal length that ends the day before.
 *
 * Whole months precede whole months (May to October: November to April); anything else goes by days.
 */
export function daysBefore({ from, to }: Days): Days {
  const first = dateOfDay(from);
  const afterLast = dateOfDay(addDays(to, 1));
  if (first.getUTCDate() === 1 && afterLast.getUTCDate() === 1) {
    const months = monthNumber(afterLast) - monthNumber(first);
    const start = dayOfDate(first.getUTCFullYear(), first.getUTCMonth() - months, 1);
    return { from: start, to: addDays(from, -1) };
  }
  return { from: addDays(from, from - to - 1), to: addDays(from, -1) };
}

/**
 * Selects the preceding equal period with the same filter in all but the dates.
 *
 * @param even the part of the data whose counts can be compared; a count from before it is a choice of key events
 */
export function selectPreceding(
  index: EventIndex,
  filter: EventFilter,
  selection: Selection,
  even: Days,
): Preceding {
  if (filter.from === null) return { kind: "unbounded" };
  const to = filter.to ?? even.to;
  if (filter.from > to) return { kind: "unbounded" };
  const days = daysBefore({ from: filter.from, to });
  if (days.from < even.from) return { kind: "tooEarly", days };
  if (to > even.to) return { kind: "tooLate", days };
  return { kind: "comparable", days, positions: positionsInDays(index, selection, days) };
}

/** Positions of the events that pass all of the filter but its dates, and have a day within these. */
export function positionsInDays(
  index: EventIndex,
  { fails }: Pick<Selection, "fails">,
  { from, to }: Days,
): Int32Array {
  return positionsWhere(fails, dimensionBit("dates")).filter((position) => {
    const day = index.days[position] as number;
    return day !== NO_DAY && day <= to && (index.endDays[position] as number) >= from;
  });
}

/** The last day of the month: a feed that ends on 28 December is taken to know December. */
export function endOfMonth(day: EpochDay): EpochDay {
  const date = dateOfDay(day);
  return addDays(dayOfDate(date.getUTCFullYear(), date.getUTCMonth() + 1, 1), -1);
}

function monthNumber(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
