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
  const newest = newestFirst(index, positions);
  if (order === "newest") return newest;
  const bySeverity = [5, 4, 3, 2, 1, 0].map((severity) =>
    newest.filter((position) => index.severities[position] === severity),
  );
  return Int32Array.from(bySeverity.flatMap((part) => [...part]));
}

// Days are ascending already: each day's stretch is copied whole, from the last to the first. O(n).
function newestFirst({ days }: EventIndex, positions: Int32Array): Int32Array {
  const firstUndated = positions.findIndex((position) => days[position] === NO_DAY);
  const dated = firstUndated === -1 ? positions.length : firstUndated;
  const dayAt = (offset: number) => days[positions[offset] as number];
  const newest = new Int32Array(positions.length);
  let filled = 0;
  for (let end = dated; end > 0; ) {
    let begin = end - 1;
    while (begin > 0 && dayAt(begin - 1) === dayAt(begin)) begin--;
    newest.set(positions.subarray(begin, end), filled);
    filled += end - begin;
    end = begin;
  }
  newest.set(positions.subarray(dated), filled);
  return newest;
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
