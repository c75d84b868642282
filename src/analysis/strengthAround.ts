import type { EpochDay } from "#domain/day.ts";
import { addDays } from "#domain/day.ts";
import type { StrengthFigure } from "#domain/force.ts";
import { strengthFrom, strengthOn } from "./strength.ts";

/** The published strength of the force before and after a moment; null where none is known. */
export interface StrengthAround {
  readonly before: StrengthFigure | null;
  readonly after: StrengthFigure | null;
}

/**
 * The totals that frame a moment.
 *
 * @param named ids of totals that a text speaks of; the earliest and the latest of them win over the
 *   neighbours of the days
 */
export function strengthAround(
  figures: readonly StrengthFigure[],
  named: readonly string[],
  from: EpochDay | null,
  to: EpochDay | null,
): StrengthAround {
  const spoken = figures
    .filter(({ id }) => named.includes(id))
    .toSorted((a, b) => a.asOf.first - b.asOf.first);
  const last = spoken.at(-1);
  const first = spoken[0];
  if (first !== undefined && last !== undefined && first !== last) {
    return { before: first, after: last };
  }
  const start = last?.asOf.first ?? from;
  const before = start === null ? null : (strengthOn(figures, addDays(start, -1))?.figure ?? null);
  const after = last ?? afterMoment(figures, from, to);
  return { before: before?.id === after?.id ? null : before, after };
}

// The first total since the moment began; at the end of the data, the last one.
function afterMoment(
  figures: readonly StrengthFigure[],
  from: EpochDay | null,
  to: EpochDay | null,
): StrengthFigure | null {
  const since = from === null ? null : strengthFrom(figures, from);
  if (since !== null) return since.figure;
  const lastDay = to ?? figures.at(-1)?.asOf.first ?? null;
  return lastDay === null ? null : (strengthOn(figures, lastDay)?.figure ?? null);
}
