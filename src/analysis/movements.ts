import type { EpochDay } from "#domain/day.ts";
import type { Deployment, DeploymentKind } from "#domain/force.ts";
import { DEPLOYMENT_KINDS } from "#domain/force.ts";
import type { Source, SourceType } from "#domain/source.ts";
import { partsOf } from "./followUp.ts";

/** What a reader asks of movements; an empty or null value asks for nothing. */
export interface MovementFilter {
  readonly from: EpochDay | null;
  readonly to: EpochDay | null;
  readonly nation: string | null;
  readonly kind: DeploymentKind | null;
  readonly sourceTypes: readonly SourceType[];
}

/** The movements that pass, ascending by day. As with events, one is inside when any day of its span is. */
export function selectMovements(
  deployments: readonly Deployment[],
  filter: MovementFilter,
): readonly Deployment[] {
  return deployments
    .filter(
      (deployment) =>
        (filter.to === null || deployment.date.first <= filter.to) &&
        (filter.from === null || lastDayOf(deployment) >= filter.from) &&
        (filter.nation === null || deployment.nations.includes(filter.nation)) &&
        (filter.kind === null || deployment.kind === filter.kind) &&
        hasSourceType(deployment.sources, filter.sourceTypes),
    )
    .toSorted((a, b) => a.date.first - b.date.first);
}

/** The last day a movement is known to touch; an end that is not stated reaches no further than its date. */
export function lastDayOf(deployment: Deployment): EpochDay {
  return (deployment.endDate ?? deployment.date).last;
}

/** Whether any of the sources is of one of the kinds; no kind asked for, every record passes. */
export function hasSourceType(sources: readonly Source[], asked: readonly SourceType[]): boolean {
  return (
    asked.length === 0 ||
    sources.some(({ sourceType }) => sourceType !== null && asked.includes(sourceType))
  );
}

/** The movements of one kind. */
export interface KindOfMovements {
  readonly kind: DeploymentKind;
  readonly movements: readonly Deployment[];
}

/** In the order of `DEPLOYMENT_KINDS`; kinds without a movement are left out. */
export function groupByKind(movements: readonly Deployment[]): readonly KindOfMovements[] {
  return DEPLOYMENT_KINDS.map((kind) => ({
    kind,
    movements: movements.filter((movement) => movement.kind === kind),
  })).filter(({ movements: listed }) => listed.length > 0);
}

/** A cumulative movement around the movements that its figure contains. */
export interface Bracket {
  readonly whole: Deployment;
  /** Direct parts, ascending by day. Their sum is not the whole's figure. */
  readonly parts: readonly Deployment[];
  readonly from: EpochDay;
  readonly to: EpochDay;
}

/** Every cumulative figure whose parts are among the movements, narrowest first, so that wider ones go round it. */
export function bracketsOf(movements: readonly Deployment[]): readonly Bracket[] {
  return movements
    .flatMap((whole): Bracket[] => {
      const parts = partsOf(whole.id, movements).toSorted((a, b) => a.date.first - b.date.first);
      if (parts.length === 0) return [];
      const days = [whole, ...parts].map(({ date }) => date.first);
      return [
        {
          whole,
          parts,
          from: Math.min(...days) as EpochDay,
          to: Math.max(...days) as EpochDay,
        },
      ];
    })
    .toSorted((a, b) => a.to - a.from - (b.to - b.from));
}
