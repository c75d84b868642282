import type { PairLengths } from "./comparedPeriods.ts";

/** A number that is known between two bounds; both are the same where it is known exactly. */
export interface Bounded {
  readonly low: number;
  readonly high: number;
}

/**
 * What can be said of A against B.
 *
 * `unclear`: the ranges have a value in common, so it may be more, fewer or the same; or one event more would
 * overturn a difference of rates. `unknown`: one of them is not stated.
 */
export type Change =
  | { readonly kind: "same" | "unclear" | "unknown" }
  | {
      readonly kind: "more" | "fewer";
      /** Least and greatest difference, above 0; null where the periods differ in length: their rates say it. */
      readonly by: Bounded | null;
      /** Share of B, above 0 also for fewer; null where either number is small or a range. */
      readonly share: number | null;
    };

/** Below this many events on either side there is no percentage: one event more would be more than 5 % of it. */
export const LEAST_FOR_PERCENT = 20;

/**
 * Sets A against B, per unit of time where their lengths differ.
 *
 * Products are compared, not quotients: a rate of 1/3 is then exactly that of 2/6.
 */
export function changeBetween(a: Bounded | null, b: Bounded | null, lengths: PairLengths): Change {
  if (a === null || b === null) return { kind: "unknown" };
  const [timeA, timeB] = timesOf(lengths);
  const least = a.low * timeB - b.high * timeA;
  const most = a.high * timeB - b.low * timeA;
  if (least === 0 && most === 0) return { kind: "same" };
  if (least <= 0 && most >= 0) return { kind: "unclear" };

  const isEqual = lengths.unit === "equal";
  const kind = least > 0 ? "more" : "fewer";
  // One event in six months against one in five is a quotient, not a finding.
  if (!isEqual && (kind === "more" ? least <= timeA : most >= -timeB)) return { kind: "unclear" };
  const by = kind === "more" ? { low: least, high: most } : { low: -most, high: -least };
  const isLarge = isExact(a) && isExact(b) && Math.min(a.low, b.low) >= LEAST_FOR_PERCENT;
  return {
    kind,
    by: isEqual ? by : null,
    share: isLarge ? by.low / (b.low * timeA) : null,
  };
}

function timesOf(lengths: PairLengths): readonly [number, number] {
  return lengths.unit === "equal" ? [1, 1] : [lengths.a, lengths.b];
}

function isExact({ low, high }: Bounded): boolean {
  return low === high;
}

/** A number that is known exactly. */
export function exactly(value: number): Bounded {
  return { low: value, high: value };
}

/** 1 for more in A, -1 for fewer, 0 for everything that is no clear change. */
export function signOf({ kind }: Change): -1 | 0 | 1 {
  return kind === "more" ? 1 : kind === "fewer" ? -1 : 0;
}
