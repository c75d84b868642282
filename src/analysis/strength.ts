import type { EpochDay } from "#domain/day.ts";
import type { StrengthFigure } from "#domain/force.ts";

/** One step of the force line: it holds until the next one is published. */
export interface StrengthStep {
  readonly day: EpochDay;
  readonly personnel: number;
  readonly figure: StrengthFigure;
}

/** Totals that disagree about the same time: lowest to highest, from the first of them to the last day it may hold. */
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
