import type { DayRange, EpochDay } from "./day.ts";
import type { Position } from "./place.ts";
import type { Confidence, Source } from "./source.ts";

/** How a head count is worded. `planned` is a pledge, not troops on the ground. */
export const COUNT_PRECISIONS = ["exact", "approx", "almost", "at-least", "planned"] as const;
export type CountPrecision = (typeof COUNT_PRECISIONS)[number];

/** A published total of the force for one date. Conflicting totals are all kept. */
export interface StrengthFigure {
  readonly id: string;
  /** As published: may be a month or a year. */
  readonly asOf: DayRange;
  readonly personnel: number;
  readonly precision: CountPrecision;
  readonly confidence: Confidence;
  readonly contributingNations: number | null;
  /** Ids of totals for about the same time that disagree. */
  readonly conflictsWith: readonly string[];
  readonly note: string | null;
  readonly sources: readonly Source[];
}

/** One contributor's personnel in the mission on one day. Nations are ISO 3166-1 alpha-2, XK user-assigned. */
export interface Contribution {
  readonly nation: string;
  readonly personnel: number;
}

/** All contributions as published for one day. Only complete snapshots can be compared. */
export interface Snapshot {
  readonly id: string;
  readonly asOf: DayRange;
  /** The publisher's own total of the mission; a sum of contributions never stands in for it. */
  readonly personnel: number;
  /** Sum of the list. */
  readonly personnelListed: number;
  readonly complete: boolean;
  readonly basis: string;
  readonly confidence: Confidence;
  readonly note: string | null;
  readonly contributions: readonly Contribution[];
  readonly sources: readonly Source[];
}

/** What a movement does to the force, in the order of the lanes. */
export const DEPLOYMENT_KINDS = [
  "reinforcement",
  "rotation",
  "posture-change",
  "withdrawal",
] as const;
export type DeploymentKind = (typeof DEPLOYMENT_KINDS)[number];

/** Where a movement came from or went. */
export interface Endpoint {
  readonly name: string;
  readonly country: string | null;
  readonly place: string | null;
  readonly municipality: string | null;
  readonly position: Position | null;
  readonly precision: BasePrecision | null;
}

/**
 * A dated movement of the force (on screen: "movement").
 *
 * Movements are never added up: a `cumulative` figure contains the ones that are `includedIn` it.
 */
export interface Deployment {
  readonly id: string;
  readonly date: DayRange;
  /** null: open, or not known. */
  readonly endDate: DayRange | null;
  readonly kind: DeploymentKind;
  readonly nations: readonly string[];
  readonly unit: string;
  /** null: no number found, which is "not stated" and not zero. */
  readonly personnel: number | null;
  readonly precision: CountPrecision | null;
  readonly cumulative: boolean;
  readonly includedIn: string | null;
  /** Ids of the events that sources link it to. */
  readonly respondsTo: readonly string[];
  /** Id of the event that describes the same movement. */
  readonly sameAs: string | null;
  readonly origin: Endpoint | null;
  readonly destination: Endpoint | null;
  readonly summary: string;
  readonly note: string | null;
  readonly confidence: Confidence;
  readonly sources: readonly Source[];
}

/** `site` is a sourced point; the others stand on the nearest town or area. */
export const BASE_PRECISIONS = ["site", "settlement", "municipality"] as const;
export type BasePrecision = (typeof BASE_PRECISIONS)[number];

/** Whether a base is in use, as far as sources say. */
export const BASE_STATUSES = ["active", "closed", "unknown"] as const;
export type BaseStatus = (typeof BASE_STATUSES)[number];

/** A camp or base of the force. */
export interface Base {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly municipality: string;
  readonly position: Position;
  readonly precision: BasePrecision;
  readonly coordinateSource: string;
  /** Lead nation, also historic; null where there is no single one. */
  readonly nation: string | null;
  readonly role: string;
  readonly status: BaseStatus;
  readonly opened: DayRange | null;
  readonly closed: DayRange | null;
  readonly confidence: Confidence;
  readonly note: string | null;
  readonly sources: readonly Source[];
}

/** One term of command. */
export interface Commander {
  readonly number: number;
  readonly name: string;
  readonly rank: string;
  readonly nation: string;
  /** null where no source was found. */
  readonly from: DayRange | null;
  /** null where no source was found, or the term is open. */
  readonly to: DayRange | null;
  readonly confidence: Confidence;
  readonly note: string | null;
  readonly sources: readonly Source[];
}

/**
 * Whether a base may have been open on any day of the span: true where its dates do not rule it out.
 * A date known to a year or month counts in the reader's favour.
 */
export function isOpenBetween(base: Base, from: EpochDay, to: EpochDay): boolean {
  if (base.opened !== null && base.opened.first > to) return false;
  if (base.closed !== null) return base.closed.last >= from;
  return base.status !== "closed";
}
