import { unite } from "#analysis/periods.ts";
import { endOfBin, shiftByBins, startOfBin } from "#analysis/timeBins.ts";
import type { DaySpan, EpochDay } from "#domain/day.ts";

/** Months on each side of a step's dates, so that a day is seen among its neighbours. */
const SIDE_MONTHS = 11;

/** What a wall shows around one step: whole months, kept within the data where there is room. */
export function kioskSpan(selected: DaySpan, limits: DaySpan): DaySpan {
  const around = {
    first: shiftByBins(startOfBin(selected.first, "month"), "month", -SIDE_MONTHS),
    last: endOfBin(shiftByBins(startOfBin(selected.last, "month"), "month", SIDE_MONTHS), "month"),
  };
  const kept = {
    first: Math.max(around.first, limits.first) as EpochDay,
    last: Math.min(around.last, limits.last) as EpochDay,
  };
  return kept.first <= kept.last ? unite(kept, selected) : around;
}
