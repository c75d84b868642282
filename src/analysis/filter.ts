import type { SideId } from "#domain/actor.ts";
import { SIDE_IDS } from "#domain/actor.ts";
import type { CategoryId, FamilyId } from "#domain/category.ts";
import { CATEGORY_IDS, categoriesOf, isCategoryId } from "#domain/category.ts";
import type { EpochDay } from "#domain/day.ts";
import type { Severity } from "#domain/event.ts";
import type { Bounds } from "#domain/place.ts";
import type { Confidence, SourceType } from "#domain/source.ts";
import { CONFIDENCES, SOURCE_TYPES } from "#domain/source.ts";
import { wordsOf } from "#lib/foldText.ts";
import type { EventIndex } from "./eventIndex.ts";
import { bitOf, NO_CODE, NO_DAY } from "./eventIndex.ts";

/** What the reader asks for. Values of one key are alternatives; all keys must hold; an empty list asks for nothing. */
export interface EventFilter {
  /** Inclusive at both ends. A reader who picks 24 September expects that day's events. */
  readonly from: EpochDay | null;
  readonly to: EpochDay | null;
  /** Categories and whole families, mixed. */
  readonly categories: readonly (CategoryId | FamilyId)[];
  readonly sides: readonly SideId[];
  /** Ids of municipalities. */
  readonly places: readonly string[];
  /** Minimum; 1 asks for nothing. */
  readonly severity: Severity;
  /** Minimum; `low` asks for nothing. */
  readonly confidence: Confidence;
  readonly sourceTypes: readonly SourceType[];
  /** Free text: every word must begin a word of the event. */
  readonly text: string;
  /** Only events inside; null asks for nothing. */
  readonly extent: Bounds | null;
  /** Only records added up to this day. */
  readonly asOf: EpochDay | null;
}

/** A filter that every event passes. */
export const NO_FILTER: EventFilter = {
  from: null,
  to: null,
  categories: [],
  sides: [],
  places: [],
  severity: 1,
  confidence: "low",
  sourceTypes: [],
  text: "",
  extent: null,
  asOf: null,
};

/** What can be asked of an event; each has a bit in `Selection.fails`. */
export const DIMENSIONS = [
  "dates",
  "categories",
  "sides",
  "places",
  "severity",
  "confidence",
  "sourceTypes",
  "text",
  "extent",
  "asOf",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The bit of a dimension in `Selection.fails`. */
export function dimensionBit(dimension: Dimension): number {
  return 1 << DIMENSIONS.indexOf(dimension);
}

/** What a filter does to a dataset. */
export interface Selection {
  /** Positions of the events that pass, ascending by first day. */
  readonly positions: Int32Array;
  /** Length n: one bit per dimension that the event fails; 0 passes. Counting per dimension needs no second pass of the filter. */
  readonly fails: Uint16Array;
  /** Events without a stated value for a dimension that is asked for: they leave, and the page says how many. */
  readonly lacking: Readonly<Partial<Record<Dimension, number>>>;
}

type Test = (position: number) => boolean;
/** A dimension in use: which events pass, and which have nothing to compare. */
interface ActiveTest {
  readonly dimension: Dimension;
  readonly passes: Test;
  readonly lacks?: Test;
}

/**
 * Applies a filter to all events, one dimension after the other.
 *
 * O(n) per dimension that is asked for; a dimension that asks for nothing costs nothing.
 */
export function selectEvents(index: EventIndex, filter: EventFilter): Selection {
  const count = index.events.length;
  const fails = new Uint16Array(count);
  const lacking: Partial<Record<Dimension, number>> = {};

  for (const { dimension, passes, lacks } of activeTests(index, filter)) {
    const bit = dimensionBit(dimension);
    let without = 0;
    for (let position = 0; position < count; position++) {
      if (passes(position)) continue;
      fails[position] = (fails[position] as number) | bit;
      if (lacks?.(position)) without++;
    }
    if (without > 0) lacking[dimension] = without;
  }
  return { positions: positionsWhere(fails, 0), fails, lacking };
}

/** Positions of the events that fail nothing but, maybe, the dimensions in `ignoredBits`. */
export function positionsWhere(fails: Uint16Array, ignoredBits: number): Int32Array {
  let length = 0;
  for (const bits of fails) if ((bits & ~ignoredBits) === 0) length++;
  const positions = new Int32Array(length);
  let next = 0;
  for (let position = 0; position < fails.length; position++) {
    if (((fails[position] as number) & ~ignoredBits) === 0) positions[next++] = position;
  }
  return positions;
}

/** The dimensions of the filter that hide an event; none where it is shown. */
export function dimensionsHiding({ fails }: Selection, position: number): readonly Dimension[] {
  const bits = fails[position] ?? 0;
  return DIMENSIONS.filter((dimension) => (bits & dimensionBit(dimension)) !== 0);
}

/** The dimensions a filter asks for, in the order of `DIMENSIONS`. */
export function activeDimensions(filter: EventFilter): readonly Dimension[] {
  const asked: Readonly<Record<Dimension, boolean>> = {
    dates: filter.from !== null || filter.to !== null,
    categories: filter.categories.length > 0,
    sides: filter.sides.length > 0,
    places: filter.places.length > 0,
    severity: filter.severity > 1,
    confidence: filter.confidence !== "low",
    sourceTypes: filter.sourceTypes.length > 0,
    text: wordsOf(filter.text).length > 0,
    extent: filter.extent !== null,
    asOf: filter.asOf !== null,
  };
  return DIMENSIONS.filter((dimension) => asked[dimension]);
}

function activeTests(index: EventIndex, filter: EventFilter): readonly ActiveTest[] {
  const build: Readonly<Record<Dimension, () => Omit<ActiveTest, "dimension">>> = {
    dates: () => datesTest(index, filter),
    categories: () => categoriesTest(index, filter),
    sides: () => maskTest(index.sides, SIDE_IDS, filter.sides),
    places: () => placesTest(index, filter),
    severity: () => ({
      passes: (position) => (index.severities[position] as number) >= filter.severity,
      lacks: (position) => index.severities[position] === 0,
    }),
    confidence: () => confidenceTest(index, filter),
    sourceTypes: () => maskTest(index.sourceTypes, SOURCE_TYPES, filter.sourceTypes),
    text: () => textTest(index, filter),
    extent: () => extentTest(index, filter),
    asOf: () => ({
      passes: (position) => (index.added[position] as number) <= (filter.asOf ?? NO_DAY),
      lacks: (position) => index.added[position] === NO_DAY,
    }),
  };
  return activeDimensions(filter).map((dimension) => ({ dimension, ...build[dimension]() }));
}

// An event is inside when any day of its span is.
function datesTest(index: EventIndex, filter: EventFilter): Omit<ActiveTest, "dimension"> {
  const from = filter.from ?? -Infinity;
  const to = filter.to ?? NO_DAY - 1;
  return {
    passes: (position) => {
      const day = index.days[position] as number;
      return day !== NO_DAY && day <= to && (index.endDays[position] as number) >= from;
    },
    lacks: (position) => index.days[position] === NO_DAY,
  };
}

function categoriesTest(index: EventIndex, filter: EventFilter): Omit<ActiveTest, "dimension"> {
  const wanted = new Uint8Array(CATEGORY_IDS.length);
  for (const id of filter.categories) {
    for (const category of isCategoryId(id) && id !== "other" ? [id] : familyMembers(id)) {
      wanted[CATEGORY_IDS.indexOf(category)] = 1;
    }
  }
  return { passes: (position) => wanted[index.categories[position] as number] === 1 };
}

// "other" names a category and its family alike; they hold the same events.
function familyMembers(id: CategoryId | FamilyId): readonly CategoryId[] {
  return id === "other" ? ["other"] : categoriesOf(id as FamilyId);
}

function maskTest<T>(
  column: Uint8Array | Uint16Array,
  values: readonly T[],
  asked: readonly T[],
): Omit<ActiveTest, "dimension"> {
  const wanted = asked.reduce((bits, value) => bits | bitOf(values, value), 0);
  return {
    passes: (position) => ((column[position] as number) & wanted) !== 0,
    lacks: (position) => column[position] === 0,
  };
}

function placesTest(index: EventIndex, filter: EventFilter): Omit<ActiveTest, "dimension"> {
  const wanted = new Set(filter.places.map((id) => index.municipalityIds.indexOf(id)));
  wanted.delete(-1);
  return {
    passes: (position) => wanted.has(index.municipalities[position] as number),
    lacks: (position) => index.municipalities[position] === -1,
  };
}

function confidenceTest(index: EventIndex, filter: EventFilter): Omit<ActiveTest, "dimension"> {
  const worst = CONFIDENCES.indexOf(filter.confidence);
  return {
    passes: (position) => (index.confidences[position] as number) <= worst,
    lacks: (position) => index.confidences[position] === NO_CODE,
  };
}

function textTest(index: EventIndex, filter: EventFilter): Omit<ActiveTest, "dimension"> {
  const wanted = wordsOf(filter.text).map((word) => ` ${word}`);
  return {
    passes: (position) => {
      const text = index.searchTexts[position] as string;
      return wanted.every((word) => text.includes(word));
    },
  };
}

function extentTest(index: EventIndex, filter: EventFilter): Omit<ActiveTest, "dimension"> {
  const { south, west, north, east } = filter.extent as Bounds;
  return {
    passes: (position) => {
      const lat = index.lats[position] as number;
      const lng = index.lngs[position] as number;
      // NaN compares false, so an event without a position leaves.
      return (
        index.mapped[position] === 1 && lat >= south && lat <= north && lng >= west && lng <= east
      );
    },
    lacks: (position) => index.mapped[position] === 0,
  };
}
