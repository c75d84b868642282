import type { EpochDay } from "#domain/day.ts";
import { dateOfDay, dayOfDate } from "#domain/day.ts";
import type { EventIndex } from "./eventIndex.ts";
import { NO_DAY } from "./eventIndex.ts";

/** How a list of events can be read. */
export const EVENT_ORDERS = ["newest", "oldest", "severest"] as const;
export type EventOrder = (typeof EVENT_ORDERS)[number];

/** What a stretch of the list has in common, and how many events are in it. */
export type ListHead =
  | { readonly kind: "month"; readonly month: EpochDay; readonly count: number }
  | { readonly kind: "undated"; readonly count: number }
  /** 0: not stated. */
  | { readonly kind: "severity"; readonly severity: number; readonly count: number };

/**
 * The same positions, as the list shows them.
 *
 * @param positions ascending by day, as `selectEvents` gives them
 * @returns every position once; events without a date are last in either order by date, and
 *   events of one day keep feed order
 */
export function orderEvents(
  index: EventIndex,
  positions: Int32Array,
  order: EventOrder,
): Int32Array {
  if (order === "oldest") return positions.slice();
  const day = (position: number) => index.days[position] as number;
  const isDated = (position: number) => day(position) !== NO_DAY;
  const newest = (a: number, b: number) =>
    Number(isDated(b)) - Number(isDated(a)) || day(b) - day(a) || a - b;
  const severity = (position: number) => index.severities[position] as number;
  return positions.toSorted(
    order === "newest" ? newest : (a, b) => severity(b) - severity(a) || newest(a, b),
  );
}

/** The heads of an ordered list by the offset at which each begins. */
export function listHeads(
  index: EventIndex,
  ordered: Int32Array,
  order: EventOrder,
): ReadonlyMap<number, ListHead> {
  const heads = new Map<number, ListHead>();
  const keyOf = (position: number) =>
    order === "severest"
      ? (index.severities[position] as number)
      : monthOf(index.days[position] as number);

  for (let begin = 0; begin < ordered.length; ) {
    const key = keyOf(ordered[begin] as number);
    let end = begin + 1;
    while (end < ordered.length && keyOf(ordered[end] as number) === key) end++;
    heads.set(begin, headOf(key, end - begin, order));
    begin = end;
  }
  return heads;
}

function headOf(key: number, count: number, order: EventOrder): ListHead {
  if (order === "severest") return { kind: "severity", severity: key, count };
  return key === NO_DAY
    ? { kind: "undated", count }
    : { kind: "month", month: key as EpochDay, count };
}

function monthOf(day: number): number {
  if (day === NO_DAY) return NO_DAY;
  const date = dateOfDay(day as EpochDay);
  return dayOfDate(date.getUTCFullYear(), date.getUTCMonth(), 1);
}
