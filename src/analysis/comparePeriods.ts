import type { SideId } from "#domain/actor.ts";
import { SIDE_IDS } from "#domain/actor.ts";
import type { CategoryId, FamilyId } from "#domain/category.ts";
import { CATEGORY_IDS, FAMILY_IDS } from "#domain/category.ts";
import type { StrengthFigure } from "#domain/force.ts";
import type { PairLengths, PeriodPair, Unevenness } from "./comparedPeriods.ts";
import { pairLengths, sharedDays, unevenness } from "./comparedPeriods.ts";
import type { EventIndex } from "./eventIndex.ts";
import { eventAt, NO_DAY } from "./eventIndex.ts";
import type { EventFilter, Selection } from "./filter.ts";
import { dimensionBit, positionsWhere } from "./filter.ts";
import type { KeyFigures } from "./keyFigures.ts";
import { kforRange, sumKeyFigures } from "./keyFigures.ts";
import type { Days } from "./precedingPeriod.ts";
import { positionsInDays } from "./precedingPeriod.ts";
import type { StrengthOnDay } from "./strength.ts";
import { strengthOn } from "./strength.ts";

/** What one of two compared periods adds up to. */
export interface PeriodFigures {
  readonly days: Days;
  /** Events with a day inside that pass every other filter, ascending by first day. */
  readonly positions: Int32Array;
  readonly figures: KeyFigures;
  /** Events that state how many KFOR soldiers were injured. */
  readonly kforInjuredStated: number;
  readonly families: Readonly<Record<FamilyId, number>>;
  readonly categories: Readonly<Record<CategoryId, number>>;
  /** Events with an actor of that side; one event may have several. */
  readonly sides: Readonly<Record<SideId, number>>;
  /** By municipality id; municipalities without events are absent. */
  readonly places: ReadonlyMap<string, number>;
  /** Events in no municipality: abroad, country-wide, or without a stated place. */
  readonly withoutMunicipality: number;
  /** Published strength at the first and the last day; null where none is known by then. */
  readonly strengthAtStart: StrengthOnDay | null;
  readonly strengthAtEnd: StrengthOnDay | null;
}

/** Two periods under one filter. */
export interface Comparison {
  readonly a: PeriodFigures;
  readonly b: PeriodFigures;
  readonly lengths: PairLengths;
  /** Days of both periods, and how many events are counted in both; null where no event is and no day. */
  readonly shared: { readonly days: Days | null; readonly events: number } | null;
  /** Events that pass every other filter and have no date: they are in neither. */
  readonly undated: number;
  /** Why the counts say nothing about a change; null where they do. */
  readonly uneven: Unevenness | null;
}

/** What a comparison is made from. */
interface ComparisonInput {
  readonly index: EventIndex;
  readonly filter: EventFilter;
  readonly selection: Pick<Selection, "fails">;
  /** Published totals of the force. */
  readonly strength: readonly StrengthFigure[];
  /** The part of the data that is collected evenly. */
  readonly even: Days;
}

/** Counts both periods with the same filter in all but the dates. O(n). */
export function comparePeriods(input: ComparisonInput, pair: PeriodPair): Comparison {
  const { index, selection, even } = input;
  const a = countPeriod(input, pair.a);
  const b = countPeriod(input, pair.b);
  const days = sharedDays(pair);
  const inB = new Set(b.positions);
  // An event of several days can be in both periods though they share none.
  const events = a.positions.filter((position) => inB.has(position)).length;
  return {
    a,
    b,
    lengths: pairLengths(pair),
    shared: days === null && events === 0 ? null : { days, events },
    undated: positionsWhere(selection.fails, dimensionBit("dates")).filter(
      (position) => index.days[position] === NO_DAY,
    ).length,
    uneven: unevenness(pair, even),
  };
}

function countPeriod(input: ComparisonInput, days: Days): PeriodFigures {
  const { index, selection, strength } = input;
  const positions = positionsInDays(index, selection, days);
  const places = new Map<string, number>();
  for (const position of positions) {
    const id = index.municipalityIds[index.municipalities[position] as number];
    if (id !== undefined) places.set(id, (places.get(id) ?? 0) + 1);
  }
  const inPlaces = [...places.values()].reduce((sum, count) => sum + count, 0);
  return {
    days,
    positions,
    figures: sumKeyFigures(index, positions),
    kforInjuredStated: positions.filter(
      (position) => kforRange(eventAt(index, position), "injured") !== null,
    ).length,
    families: countCodes(FAMILY_IDS, index.families, positions),
    categories: countCodes(CATEGORY_IDS, index.categories, positions),
    sides: countSides(index, positions),
    places,
    withoutMunicipality: positions.length - inPlaces,
    strengthAtStart: strengthOn(strength, days.from),
    strengthAtEnd: strengthOn(strength, days.to),
  };
}

function countCodes<Id extends string>(
  ids: readonly Id[],
  column: Uint8Array,
  positions: Int32Array,
): Record<Id, number> {
  const counts = ids.map(() => 0);
  for (const position of positions) {
    const code = column[position] as number;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return Object.fromEntries(ids.map((id, code) => [id, counts[code] ?? 0])) as Record<Id, number>;
}

function countSides(index: EventIndex, positions: Int32Array): Record<SideId, number> {
  const has = (position: number, code: number) =>
    ((index.sides[position] as number) & (1 << code)) !== 0;
  return Object.fromEntries(
    SIDE_IDS.map((id, code) => [id, positions.filter((position) => has(position, code)).length]),
  ) as Record<SideId, number>;
}

/** A value with its events in both periods. */
export interface PairCount<Id extends string> {
  readonly id: Id;
  readonly a: number;
  readonly b: number;
}

/** Categories that occur in either period, in table order. */
export function categoryPairs({ a, b }: Comparison): readonly PairCount<CategoryId>[] {
  return pairsOf(CATEGORY_IDS, a.categories, b.categories);
}

/** Families that occur in either period, in their fixed order. */
export function familyPairs({ a, b }: Comparison): readonly PairCount<FamilyId>[] {
  return pairsOf(FAMILY_IDS, a.families, b.families);
}

/**
 * Sides of actors that occur in either period. Under a filter of sides only those it asks for: the events of
 * another side among them are no selection that an address could name.
 */
export function sidePairs(
  { a, b }: Comparison,
  { sides }: Pick<EventFilter, "sides">,
): readonly PairCount<SideId>[] {
  const ids = sides.length === 0 ? SIDE_IDS : SIDE_IDS.filter((id) => sides.includes(id));
  return pairsOf(ids, a.sides, b.sides);
}

/** Municipalities that occur in either period, the largest difference first, then the fullest. */
export function placePairs({ a, b, lengths }: Comparison): readonly PairCount<string>[] {
  const [timeA, timeB] = lengths.unit === "equal" ? [1, 1] : [lengths.a, lengths.b];
  const difference = (row: PairCount<string>) => Math.abs(row.a * timeB - row.b * timeA);
  return [...new Set([...a.places.keys(), ...b.places.keys()])]
    .map((id) => ({ id, a: a.places.get(id) ?? 0, b: b.places.get(id) ?? 0 }))
    .toSorted(
      (one, other) =>
        difference(other) - difference(one) ||
        other.a + other.b - (one.a + one.b) ||
        one.id.localeCompare(other.id),
    );
}

/** Of pairs, those with events in one period alone. */
export function onlyIn<Id extends string>(
  pairs: readonly PairCount<Id>[],
  which: "a" | "b",
): readonly PairCount<Id>[] {
  const other = which === "a" ? "b" : "a";
  return pairs
    .filter((pair) => pair[which] > 0 && pair[other] === 0)
    .toSorted((one, two) => two[which] - one[which]);
}

function pairsOf<Id extends string>(
  ids: readonly Id[],
  a: Readonly<Record<Id, number>>,
  b: Readonly<Record<Id, number>>,
): readonly PairCount<Id>[] {
  return ids.map((id) => ({ id, a: a[id], b: b[id] })).filter((pair) => pair.a + pair.b > 0);
}
