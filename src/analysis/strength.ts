import type { EpochDay } from "#domain/day.ts";
import { addDays } from "#domain/day.ts";
import type { CountPrecision, StrengthFigure } from "#domain/force.ts";
import type { SourceType } from "#domain/source.ts";
import { CONFIDENCES } from "#domain/source.ts";

/** One step of the force line: it holds until the next one is published. */
export interface StrengthStep {
  readonly day: EpochDay;
  readonly personnel: number;
  readonly figure: StrengthFigure;
}

/** Totals that disagree about the same time, from the day the disagreement is published to the day before the next total. */
export interface StrengthBand {
  readonly from: EpochDay;
  readonly to: EpochDay;
  readonly low: number;
  readonly high: number;
  readonly figures: readonly StrengthFigure[];
}

/** The strength on a day, with the range where totals for that time disagree. */
export interface StrengthOnDay {
  readonly figure: StrengthFigure;
  readonly low: number;
  readonly high: number;
}

/** Kinds of source as strength figures prefer them, best first: a reference work has checked what the press rounds. */
export const SUPPORT_ORDER: readonly SourceType[] = ["official", "reference", "press", "copy"];

/** Wordings of a total, best first. A planned one is never on the line. */
const PRECISION_ORDER: readonly CountPrecision[] = ["exact", "approx", "almost", "at-least"];

/** A better total this near makes a step unnecessary. */
const REPLACED_WITHIN_DAYS = 45;

/** The best kind of source that backs a record; null where none of its sources says its kind. */
export function bestSourceType(figure: Pick<StrengthFigure, "sources">): SourceType | null {
  return (
    SUPPORT_ORDER.find((type) => figure.sources.some((source) => source.sourceType === type)) ??
    null
  );
}

/** Whether a total may stand for the force: pledges and totals of low confidence may not. */
export function isCandidate(figure: StrengthFigure): boolean {
  return figure.precision !== "planned" && figure.confidence !== "low";
}

/**
 * Orders totals by support, best first: by best kind of source, then by precision, then by confidence.
 *
 * @returns negative where `a` is better, positive where `b` is, 0 where nothing decides
 */
export function compareSupport(a: StrengthFigure, b: StrengthFigure): number {
  return (
    rank(SUPPORT_ORDER, bestSourceType(a)) - rank(SUPPORT_ORDER, bestSourceType(b)) ||
    rank(PRECISION_ORDER, a.precision) - rank(PRECISION_ORDER, b.precision) ||
    rank(CONFIDENCES, a.confidence) - rank(CONFIDENCES, b.confidence)
  );
}

/** Whether `a` has the better support; false for equals. */
export function isBetterSupported(a: StrengthFigure, b: StrengthFigure): boolean {
  return compareSupport(a, b) < 0;
}

function rank<T>(order: readonly T[], value: T | null): number {
  const place = value === null ? -1 : order.indexOf(value);
  return place === -1 ? order.length : place;
}

/**
 * The best-supported totals as steps, ascending by day, one a day.
 *
 * A candidate is left out where a better one is dated within 45 days of it; it stays a mark.
 */
export function strengthLine(figures: readonly StrengthFigure[]): readonly StrengthStep[] {
  const candidates = figures.filter(isCandidate).toSorted(byDay);
  const kept = candidates.filter(
    (figure) =>
      !candidates.some(
        (other) =>
          isBetterSupported(other, figure) &&
          Math.abs(other.asOf.first - figure.asOf.first) <= REPLACED_WITHIN_DAYS,
      ),
  );
  // Of equals on one day the first listed stands; the others are in its range.
  return kept
    .filter((figure, at) => figure.asOf.first !== kept[at - 1]?.asOf.first)
    .map((figure) => ({ day: figure.asOf.first, personnel: figure.personnel, figure }));
}

/** Whether two totals are about the same time and differ: one names the other, or both have the same date. */
export function disagree(a: StrengthFigure, b: StrengthFigure): boolean {
  if (a.id === b.id || a.precision === "planned" || b.precision === "planned") return false;
  const isSameTime = a.asOf.first === b.asOf.first && a.asOf.last === b.asOf.last;
  return isSameTime || a.conflictsWith.includes(b.id) || b.conflictsWith.includes(a.id);
}

/**
 * Lowest to highest of totals that disagree, ascending by day and never overlapping.
 *
 * A band begins on the day of the later total, so it is never ahead of a date, and ends the day
 * before the next total of any kind. The last one ends with the period its totals are about.
 */
export function strengthBands(figures: readonly StrengthFigure[]): readonly StrengthBand[] {
  const totals = figures.filter(({ precision }) => precision !== "planned").toSorted(byDay);
  const days = [...new Set(totals.map(({ asOf }) => asOf.first))];
  return days.flatMap((from, at) => {
    const known = totals.filter(({ asOf }) => asOf.first <= from);
    // Of the totals known by then, those in a disagreement that is new on this day.
    const members = known.filter((figure) =>
      known.some(
        (other) =>
          disagree(figure, other) && (figure.asOf.first === from || other.asOf.first === from),
      ),
    );
    const { low, high } = rangeOf(members);
    if (members.length < 2 || low === high) return [];
    const next = days[at + 1];
    const ends = members.map(({ asOf }) => asOf.last);
    const to = next === undefined ? (Math.max(...ends) as EpochDay) : addDays(next, -1);
    return [{ from, to, low, high, figures: members }];
  });
}

/** The last step at or before the day, never interpolated; null before the first. */
export function strengthOn(
  figures: readonly StrengthFigure[],
  day: EpochDay,
): StrengthOnDay | null {
  const step = strengthLine(figures).findLast((candidate) => candidate.day <= day);
  return step === undefined ? null : withRange(figures, step.figure, day);
}

/** The first step at or after the day: what is published once a movement has happened; null after the last. */
export function strengthFrom(
  figures: readonly StrengthFigure[],
  day: EpochDay,
): StrengthOnDay | null {
  const step = strengthLine(figures).find((candidate) => candidate.day >= day);
  return step === undefined ? null : withRange(figures, step.figure, step.day);
}

// A total that is published later does not widen the range of an earlier day.
function withRange(
  figures: readonly StrengthFigure[],
  figure: StrengthFigure,
  day: EpochDay,
): StrengthOnDay {
  const others = figures.filter((other) => other.asOf.first <= day && disagree(figure, other));
  return { figure, ...rangeOf([figure, ...others]) };
}

function rangeOf(figures: readonly StrengthFigure[]): { low: number; high: number } {
  const totals = figures.map(({ personnel }) => personnel);
  return { low: Math.min(...totals), high: Math.max(...totals) };
}

function byDay(a: StrengthFigure, b: StrengthFigure): number {
  return a.asOf.first - b.asOf.first;
}
