import { SIDE_IDS } from "#domain/actor.ts";
import { CATEGORY_IDS, FAMILY_IDS, familyOf } from "#domain/category.ts";
import type { EpochDay } from "#domain/day.ts";
import type { SituationEvent } from "#domain/event.ts";
import { PRECISIONS } from "#domain/place.ts";
import { CONFIDENCES, SOURCE_TYPES } from "#domain/source.ts";
import type { SearchNames } from "./searchNames.ts";
import { eventSearchText } from "./searchNames.ts";

/** Sorts after every real day: events without a date come last and are in no date range. */
export const NO_DAY = 0x7fffffff;

/** The code of an unknown value in a byte column. */
export const NO_CODE = 255;

/**
 * The events of a dataset as columns. A *position* is an offset into all of them alike.
 *
 * Every column has length n and is sorted by first day, ascending; equal days keep feed order.
 */
export interface EventIndex {
  readonly events: readonly SituationEvent[];
  /** First day, days since 1970-01-01 UTC; the sort key. `NO_DAY` where none is stated. */
  readonly days: Int32Array;
  /** Last day, inclusive; `NO_DAY` where none is stated. */
  readonly endDays: Int32Array;
  /** Offset into `CATEGORY_IDS`. */
  readonly categories: Uint8Array;
  /** Offset into `FAMILY_IDS`. */
  readonly families: Uint8Array;
  /** 1 to 5; 0 where not stated. */
  readonly severities: Uint8Array;
  /** Offset into `CONFIDENCES` (0 is high); `NO_CODE` where not stated. */
  readonly confidences: Uint8Array;
  /** Bit per `SOURCE_TYPES`: some source is of that kind. */
  readonly sourceTypes: Uint8Array;
  /** Bit per `SIDE_IDS`: some actor is of that side. */
  readonly sides: Uint16Array;
  /** Offset into `municipalityIds`; -1 where the event has none. */
  readonly municipalities: Int16Array;
  readonly municipalityIds: readonly string[];
  /** Offset into `PRECISIONS`; `NO_CODE` where not stated. */
  readonly precisions: Uint8Array;
  /** Degrees, WGS 84; NaN where there is no position. */
  readonly lats: Float64Array;
  readonly lngs: Float64Array;
  /** 1: drawn on the map. 0: counted and listed beside it ("Elsewhere"). */
  readonly mapped: Uint8Array;
  /** Day the record entered the dataset; `NO_DAY` where not stated. */
  readonly added: Int32Array;
  /** Folded words, each after a space (`searchTextOf`). */
  readonly searchTexts: readonly string[];
}

/**
 * Sorts and columnises a dataset, once per load, off the main thread.
 *
 * @param events any order; not modified
 * @param names  spellings of places for the search; an empty one for feeds without a gazetteer
 * @returns columns of length `events.length`; O(n log n) time
 */
export function buildEventIndex(events: readonly SituationEvent[], names: SearchNames): EventIndex {
  const sorted = events.toSorted((a, b) => (a.day ?? NO_DAY) - (b.day ?? NO_DAY));
  const municipalityIds = [
    ...new Set([
      ...names.municipalities.keys(),
      ...sorted.flatMap(({ place }) => place.municipality ?? []),
    ]),
  ];
  const municipalityCodes = new Map(municipalityIds.map((id, code) => [id, code]));
  // With a gazetteer, a place without municipality lies outside Kosovo; without one, any position is drawn.
  const hasGazetteer = names.municipalities.size > 0;

  return {
    events: sorted,
    days: Int32Array.from(sorted, ({ day }) => day ?? NO_DAY),
    endDays: Int32Array.from(sorted, ({ day, endDay }) => endDay ?? day ?? NO_DAY),
    categories: Uint8Array.from(sorted, ({ category }) => CATEGORY_IDS.indexOf(category)),
    families: Uint8Array.from(sorted, ({ category }) => FAMILY_IDS.indexOf(familyOf(category))),
    severities: Uint8Array.from(sorted, ({ severity }) => severity ?? 0),
    confidences: Uint8Array.from(sorted, ({ confidence }) => codeOf(CONFIDENCES, confidence)),
    sourceTypes: Uint8Array.from(sorted, ({ sources }) =>
      sources.reduce((bits, { sourceType }) => bits | bitOf(SOURCE_TYPES, sourceType), 0),
    ),
    sides: Uint16Array.from(sorted, ({ actors }) =>
      actors.reduce((bits, { side }) => bits | bitOf(SIDE_IDS, side), 0),
    ),
    municipalities: Int16Array.from(sorted, ({ place }) =>
      place.municipality === null ? -1 : (municipalityCodes.get(place.municipality) ?? -1),
    ),
    municipalityIds,
    precisions: Uint8Array.from(sorted, ({ place }) => codeOf(PRECISIONS, place.precision)),
    lats: Float64Array.from(sorted, ({ place }) => place.position?.lat ?? Number.NaN),
    lngs: Float64Array.from(sorted, ({ place }) => place.position?.lng ?? Number.NaN),
    mapped: Uint8Array.from(sorted, ({ place }) =>
      place.position !== null &&
      place.precision !== "country" &&
      (place.municipality !== null || !hasGazetteer)
        ? 1
        : 0,
    ),
    added: Int32Array.from(sorted, ({ added }) => added ?? NO_DAY),
    searchTexts: sorted.map((event) => eventSearchText(event, names)),
  };
}

/** The bit of a value in a mask column; 0 for null. */
export function bitOf<T>(values: readonly T[], value: T | null): number {
  return value === null ? 0 : 1 << values.indexOf(value);
}

function codeOf<T>(values: readonly T[], value: T | null): number {
  return value === null ? NO_CODE : values.indexOf(value);
}

/** The event at a position that came out of this index. */
export function eventAt(index: EventIndex, position: number): SituationEvent {
  const event = index.events[position];
  if (event === undefined) throw new RangeError(`No event at position ${position}.`);
  return event;
}

/** First and last day of the dated events; null where none is dated. */
export function daySpan(index: EventIndex): { first: EpochDay; last: EpochDay } | null {
  let last = -Infinity;
  for (const day of index.endDays) if (day !== NO_DAY && day > last) last = day;
  const first = index.days[0];
  if (first === undefined || first === NO_DAY) return null;
  return { first: first as EpochDay, last: last as EpochDay };
}
