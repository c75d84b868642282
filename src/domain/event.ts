import type { Actor } from "./actor.ts";
import type { CategoryId } from "./category.ts";
import type { Branded, EpochDay } from "./day.ts";
import type { EventPlace } from "./place.ts";
import type { Confidence, Source } from "./source.ts";

export type EventId = Branded<string, "EventId">;

/** 1 to 5; harm, not importance (codebook, Severity). */
export type Severity = 1 | 2 | 3 | 4 | 5;

/** Why a casualty figure is 0; a bare 0 without a basis does not exist in the codebook. */
export const ZERO_BASES = ["stated", "toll", "non-violent"] as const;
export type ZeroBasis = (typeof ZERO_BASES)[number];

/** People killed or injured in one event. `null` is "not stated", which is not zero: sums skip it, and the card says so. */
export interface Casualties {
  readonly best: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** KFOR soldiers within `best`. */
  readonly kfor: number | null;
  readonly zeroBasis: ZeroBasis | null;
  readonly note: string | null;
}

/** What casualty figures count. */
export const MEASURES = ["fatalities", "injured"] as const;
export type Measure = (typeof MEASURES)[number];

/** Whose casualties a claim is about. */
export const CLAIM_GROUPS = [
  "all",
  "kfor",
  "international",
  "police",
  "un-police",
  "attackers",
  "protesters",
  "civilians",
  "journalists",
] as const;
export type ClaimGroup = (typeof CLAIM_GROUPS)[number];

/** One party's figure for one measure of an event. Either `value`, or a bound: `high` alone is "almost" or "up to". */
export interface Claim {
  readonly measure: Measure;
  readonly group: ClaimGroup;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly claimant: string;
  /** ISO 8601, may be reduced; null where not known. */
  readonly date: string | null;
  /** Offset into the event's sources; null where the page is not among them. */
  readonly source: number | null;
  readonly note: string | null;
}

/** One dated, located occurrence, coded once: the row of the table and, where its place is known, the dot on the map. */
export interface SituationEvent {
  readonly id: EventId;
  /** First day; null where the feed gives none (it leaves while a date is asked for). */
  readonly day: EpochDay | null;
  /** Last day, inclusive; equals `day` for one-day events. With `month` precision, the month's last day. */
  readonly endDay: EpochDay | null;
  readonly datePrecision: "day" | "month";
  readonly title: string;
  /** A label of two or three words; milestones have one. */
  readonly shortTitle: string | null;
  readonly summary: string;
  readonly category: CategoryId;
  readonly incident: string | null;
  readonly milestone: boolean;
  readonly actors: readonly Actor[];
  readonly place: EventPlace;
  readonly fatalities: Casualties;
  readonly injured: Casualties;
  readonly claims: readonly Claim[];
  readonly severity: Severity | null;
  readonly tags: readonly string[];
  readonly sources: readonly Source[];
  readonly confidence: Confidence | null;
  readonly added: EpochDay | null;
  readonly updated: EpochDay | null;
}

/** A named group of events that belong together. */
export interface Incident {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly from: EpochDay;
  readonly to: EpochDay;
}

/** Casualties of which nothing is known. */
export const NOT_STATED: Casualties = {
  best: null,
  low: null,
  high: null,
  kfor: null,
  zeroBasis: null,
  note: null,
};

/** Lowest and highest figure published, with `best` standing in for a missing bound; null where nothing is stated. */
export function casualtyRange(casualties: Casualties): { low: number; high: number } | null {
  const figures = [casualties.low, casualties.best, casualties.high].filter(
    (figure) => figure !== null,
  );
  if (figures.length === 0) return null;
  return { low: Math.min(...figures), high: Math.max(...figures) };
}
