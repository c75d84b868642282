import type { EpochDay } from "#domain/day.ts";
import { addDays } from "#domain/day.ts";
import type { SituationEvent } from "#domain/event.ts";
import type { Deployment, StrengthFigure } from "#domain/force.ts";
import type { StrengthOnDay } from "./strength.ts";
import { strengthFrom, strengthOn } from "./strength.ts";

/** One movement that sources link to an event. Head counts of several are never added up. */
export interface FollowUp {
  readonly deployment: Deployment;
  /** Whole days from the event's first day to the movement's; null where the event has no day. */
  readonly daysAfter: number | null;
  /** Best-supported total the day before the movement. */
  readonly before: StrengthOnDay | null;
  /** First best-supported total from the movement's day on. */
  readonly after: StrengthOnDay | null;
  /** The listed movement whose cumulative figure contains this one; null where none does. */
  readonly partOf: string | null;
  /** Ids of the listed movements that this one's figure contains, directly. */
  readonly parts: readonly string[];
}

/** The movements that sources link to the event, ascending by day. */
export function movementsAfter(
  event: Pick<SituationEvent, "id" | "day">,
  deployments: readonly Deployment[],
  figures: readonly StrengthFigure[],
): readonly FollowUp[] {
  const linked = deployments
    .filter(({ respondsTo }) => respondsTo.includes(event.id))
    .toSorted((a, b) => a.date.first - b.date.first);
  const ids = new Set(linked.map(({ id }) => id));
  return linked.map((deployment) => ({
    deployment,
    daysAfter: event.day === null ? null : daysBetween(event.day, deployment.date.first),
    before: strengthOn(figures, addDays(deployment.date.first, -1)),
    after: strengthFrom(figures, deployment.date.first),
    partOf:
      deployment.includedIn !== null && ids.has(deployment.includedIn)
        ? deployment.includedIn
        : null,
    parts: partsOf(deployment.id, linked).map(({ id }) => id),
  }));
}

/** The events that a movement answers, by its sources, in the order it names them. Ids without an event are left out. */
export function eventsAnswered(
  deployment: Deployment,
  events: readonly SituationEvent[],
): readonly SituationEvent[] {
  return deployment.respondsTo.flatMap((id) => events.find((event) => event.id === id) ?? []);
}

/** The movements whose figures are contained in this one's, directly; their sum is not its figure. */
export function partsOf(id: string, deployments: readonly Deployment[]): readonly Deployment[] {
  return deployments.filter(({ includedIn }) => includedIn === id);
}

function daysBetween(from: EpochDay, to: EpochDay): number {
  return to - from;
}
