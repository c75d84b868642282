import type { EventIndex } from "./eventIndex.ts";
import { NO_DAY } from "./eventIndex.ts";
import type { EventFilter, Selection } from "./filter.ts";
import { dimensionBit } from "./filter.ts";

/** Every hidden event in exactly one place: shown + before + after + undated + byOthers = all. */
export interface WhyHidden {
  /** Ended before the range, whatever else they fail. */
  readonly before: number;
  /** Began after the range, whatever else they fail. */
  readonly after: number;
  /** Have no date, while one is asked for. */
  readonly undated: number;
  /** Inside the dates, and hidden by another filter. */
  readonly byOthers: number;
}

/** Splits what is hidden by why. O(n). */
export function countWhyHidden(
  index: EventIndex,
  { from }: Pick<EventFilter, "from">,
  { fails }: Pick<Selection, "fails">,
): WhyHidden {
  const dates = dimensionBit("dates");
  const counts = { before: 0, after: 0, undated: 0, byOthers: 0 };
  for (let position = 0; position < fails.length; position++) {
    const bits = fails[position] as number;
    if (bits === 0) continue;
    if ((bits & dates) === 0) counts.byOthers++;
    else if (index.days[position] === NO_DAY) counts.undated++;
    else if (from !== null && (index.endDays[position] as number) < from) counts.before++;
    else counts.after++;
  }
  return counts;
}
