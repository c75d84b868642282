import type { SideId } from "#domain/actor.ts";
import { SIDE_IDS } from "#domain/actor.ts";
import type { CategoryId, FamilyId } from "#domain/category.ts";
import { CATEGORY_IDS, FAMILY_IDS } from "#domain/category.ts";
import type { Confidence, SourceType } from "#domain/source.ts";
import { type CONFIDENCES, SOURCE_TYPES } from "#domain/source.ts";
import type { EventIndex } from "./eventIndex.ts";
import type { Dimension, EventFilter, Selection } from "./filter.ts";
import { activeDimensions, dimensionBit, positionsWhere } from "./filter.ts";

/**
 * Events per value, each list counted without its own filter but with all others:
 * the number beside a value says what choosing it would show.
 */
export interface FacetCounts {
  readonly families: Readonly<Record<FamilyId, number>>;
  readonly categories: Readonly<Record<CategoryId, number>>;
  readonly sides: Readonly<Record<SideId, number>>;
  /** By municipality id; municipalities without events are absent. */
  readonly places: ReadonlyMap<string, number>;
  /** Offset 0 to 4: events of at least severity 1 to 5. */
  readonly severities: readonly number[];
  /** Events of at least that confidence. */
  readonly confidences: Readonly<Record<Confidence, number>>;
  readonly sourceTypes: Readonly<Record<SourceType, number>>;
}

/** Counts every value of every filter. O(n) per list. */
export function countFacets(index: EventIndex, { fails }: Selection): FacetCounts {
  const without = (dimension: Dimension) => positionsWhere(fails, dimensionBit(dimension));
  const byCategory = without("categories");
  const bySeverity = histogram(index.severities, without("severity"), 6);
  const byConfidence = histogram(index.confidences, without("confidence"), 256);

  return {
    families: named(FAMILY_IDS, histogram(index.families, byCategory, FAMILY_IDS.length)),
    categories: named(CATEGORY_IDS, histogram(index.categories, byCategory, CATEGORY_IDS.length)),
    sides: countBits(index.sides, SIDE_IDS, without("sides")),
    places: countPlaces(index, without("places")),
    severities: [1, 2, 3, 4, 5].map((least) =>
      // Severity 1 asks for nothing, so it also counts events whose severity is not stated.
      sum(bySeverity.slice(least === 1 ? 0 : least)),
    ),
    confidences: {
      high: sum(byConfidence.slice(0, 1)),
      medium: sum(byConfidence.slice(0, 2)),
      low: sum(byConfidence),
    } satisfies Record<(typeof CONFIDENCES)[number], number>,
    sourceTypes: countBits(index.sourceTypes, SOURCE_TYPES, without("sourceTypes")),
  };
}

/** What one dimension of the filter hides, and what lifting it alone would show. */
export interface Hidden {
  readonly dimension: Dimension;
  /** Events that fail this dimension and no other. */
  readonly only: number;
  /** Events that would be shown without this dimension. */
  readonly shownWithout: number;
}

/** One row per dimension that is asked for, the one that hides most first. */
export function countHidden(filter: EventFilter, selection: Selection): readonly Hidden[] {
  return activeDimensions(filter)
    .map((dimension) => {
      const shownWithout = positionsWhere(selection.fails, dimensionBit(dimension)).length;
      return { dimension, shownWithout, only: shownWithout - selection.positions.length };
    })
    .toSorted((a, b) => b.only - a.only);
}

function histogram(column: Uint8Array, positions: Int32Array, size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const position of positions) {
    const value = column[position] as number;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function named<Id extends string>(
  ids: readonly Id[],
  counts: readonly number[],
): Record<Id, number> {
  return Object.fromEntries(ids.map((id, code) => [id, counts[code] ?? 0])) as Record<Id, number>;
}

function countBits<Id extends string>(
  column: Uint8Array | Uint16Array,
  ids: readonly Id[],
  positions: Int32Array,
): Record<Id, number> {
  const counts = new Array<number>(ids.length).fill(0);
  for (const position of positions) {
    for (let code = 0; code < ids.length; code++) {
      if ((column[position] as number) & (1 << code)) counts[code] = (counts[code] as number) + 1;
    }
  }
  return named(ids, counts);
}

function countPlaces(index: EventIndex, positions: Int32Array): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const position of positions) {
    const id = index.municipalityIds[index.municipalities[position] as number];
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
