import type { EventIndex } from "./eventIndex.ts";
import { eventAt } from "./eventIndex.ts";

/** Events of a selection that share a place off the map. */
export interface ElsewherePlace {
  /** Name as the feed writes it; null for events whose place in the country is not known. */
  readonly name: string | null;
  readonly count: number;
  /** Positions in the index, ascending by day. */
  readonly positions: readonly number[];
}

/** What of a selection is not on the map. */
export interface Elsewhere {
  readonly count: number;
  /** Fullest first; equal counts by name. */
  readonly places: readonly ElsewherePlace[];
}

/**
 * Events beside the map: abroad, country-wide, or without a position.
 *
 * Events whose precision is `country`, or that name no position at all, share one row.
 */
export function countElsewhere(index: EventIndex, positions: Int32Array): Elsewhere {
  const byName = new Map<string | null, number[]>();
  let count = 0;
  for (const position of positions) {
    if (index.mapped[position] === 1) continue;
    count++;
    const { place } = eventAt(index, position);
    const isKnown = place.position !== null && place.precision !== "country";
    const name = isKnown ? place.name : null;
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [position]);
    else known.push(position);
  }
  const places = [...byName]
    .map(([name, members]) => ({ name, count: members.length, positions: members }))
    .toSorted((a, b) => b.count - a.count || (a.name ?? "").localeCompare(b.name ?? ""));
  return { count, places };
}
