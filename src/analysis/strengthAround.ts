import type { EpochDay } from "#domain/day.ts";
import { addDays } from "#domain/day.ts";
import type { StrengthFigure } from "#domain/force.ts";
import { disagree, isCandidate, strengthOn } from "./strength.ts";

/** The published strength of the force before and after a moment; null where none is known. */
export interface StrengthAround {
  readonly before: StrengthFigure | null;
  readonly after: StrengthFigure | null;
  /** Of `after` and the totals that disagree with it; null where none does. */
  readonly range: { readonly low: number; readonly high: number } | null;
}

/** A total published later than this says more about the months between than about the moment. */
const SOON_DAYS = 60;

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
    return { before: first, after: last, range: rangeAround(figures, last) };
  }
  const start = last?.asOf.first ?? from;
  const before = start === null ? null : (strengthOn(figures, addDays(start, -1))?.figure ?? null);
  const after = last ?? afterMoment(figures, from, to);
  return {
    before: before?.id === after?.id ? null : before,
    after,
    range: after === null ? null : rangeAround(figures, after),
  };
}

// Of a moment, the first believable total soon after it began, even one that a better one replaces weeks later
// on the line; else, and at the end of a longer span, what held then. Never a total of months later.
function afterMoment(
  figures: readonly StrengthFigure[],
  from: EpochDay | null,
  to: EpochDay | null,
): StrengthFigure | null {
  const isMoment = from !== null && (to === null || to - from <= SOON_DAYS);
  const soon = isMoment
    ? figures.find(
        (figure) =>
          isCandidate(figure) && figure.asOf.first >= from && figure.asOf.first - from <= SOON_DAYS,
      )
    : undefined;
  if (soon !== undefined) return soon;
  const day = to ?? from ?? figures.at(-1)?.asOf.first ?? null;
  return day === null ? null : (strengthOn(figures, day)?.figure ?? null);
}

function rangeAround(
  figures: readonly StrengthFigure[],
  figure: StrengthFigure,
): StrengthAround["range"] {
  const totals = [figure, ...figures.filter((other) => disagree(figure, other))].map(
    ({ personnel }) => personnel,
  );
  const low = Math.min(...totals);
  const high = Math.max(...totals);
  return low === high ? null : { low, high };
}
