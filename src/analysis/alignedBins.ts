import { FAMILY_IDS } from "#domain/category.ts";
import type { EpochDay } from "#domain/day.ts";
import { addDays } from "#domain/day.ts";
import type { PeriodFigures } from "./comparePeriods.ts";
import type { EventIndex } from "./eventIndex.ts";
import { eventAt } from "./eventIndex.ts";
import { earlier } from "./periods.ts";
import type { Days } from "./precedingPeriod.ts";
import type { BinUnit } from "./timeBins.ts";
import { chooseBinUnit, heightOf, shiftByBins } from "./timeBins.ts";

/** The events of one period in steps of time counted from its first day. */
export interface PeriodBins {
  /** First days, ascending; as many as the period has steps. */
  readonly starts: readonly EpochDay[];
  /** Last days; the last step ends with the period. */
  readonly ends: readonly EpochDay[];
  /** Rows follow `FAMILY_IDS`, columns follow `starts`. */
  readonly totals: readonly Uint32Array[];
  /** Events known to the month only, where steps are finer: they are in no bar. */
  readonly monthOnly: number;
  /** Events that began before the period and reach into it: they are in no bar. */
  readonly begunBefore: number;
}

/** Two periods on one scale: the same step, and the same count at the top. */
export interface AlignedBins {
  readonly unit: BinUnit;
  readonly a: PeriodBins;
  readonly b: PeriodBins;
  /** Steps of the longer one. */
  readonly steps: number;
  /** Highest bar of both. */
  readonly max: number;
}

/**
 * Steps both periods from their first days: the third month of one stands over the third of the other.
 *
 * @param widthPx of the longer period at the default text size
 */
export function alignBins(
  index: EventIndex,
  a: PeriodFigures,
  b: PeriodFigures,
  widthPx: number,
): AlignedBins {
  const longer = b.days.to - b.days.from > a.days.to - a.days.from ? b.days : a.days;
  const unit = chooseBinUnit({ first: longer.from, last: longer.to }, widthPx);
  const binsA = countSteps(index, a, unit);
  const binsB = countSteps(index, b, unit);
  return {
    unit,
    a: binsA,
    b: binsB,
    steps: Math.max(binsA.starts.length, binsB.starts.length),
    max: Math.max(highest(binsA), highest(binsB)),
  };
}

/** Every event of the period once: in the step of its first day, known to the month only, or begun before. */
export function countSteps(
  index: EventIndex,
  { days, positions }: Pick<PeriodFigures, "days" | "positions">,
  unit: BinUnit,
): PeriodBins {
  const starts = stepStarts(days, unit);
  const totals = FAMILY_IDS.map(() => new Uint32Array(starts.length));
  const isFinerThanMonth = unit === "day" || unit === "week";
  let monthOnly = 0;
  let begunBefore = 0;
  let step = 0;
  for (const position of positions) {
    const day = index.days[position] as number;
    if (isFinerThanMonth && eventAt(index, position).datePrecision === "month") monthOnly++;
    else if (day < days.from) begunBefore++;
    else {
      while (step + 1 < starts.length && day >= (starts[step + 1] as number)) step++;
      const row = totals[index.families[position] as number];
      if (row !== undefined) row[step] = (row[step] as number) + 1;
    }
  }
  return {
    starts,
    ends: starts.map((_, at) => {
      const next = starts[at + 1];
      return next === undefined ? days.to : addDays(next, -1);
    }),
    totals,
    monthOnly,
    begunBefore,
  };
}

// Each from the first day, not from the step before: from the 31st, every second month would lose its days.
function stepStarts({ from, to }: Days, unit: BinUnit): readonly EpochDay[] {
  const starts: EpochDay[] = [];
  for (let step = 0; ; step++) {
    const start = shiftByBins(from, unit, step);
    if (start > to) return starts;
    starts.push(earlier(start, to));
  }
}

function highest({ starts, totals }: PeriodBins): number {
  return starts.reduce((max, _, step) => Math.max(max, heightOf(totals, step)), 0);
}
