import type { Dates } from "#analysis/datePresets.ts";
import type { Dimension } from "#analysis/filter.ts";
import type { View } from "./view.ts";

/** What lifts one dimension of the filter altogether; for dates, `all` is the range that hides none. */
export function liftDimension(dimension: Dimension, all: Dates): Partial<View> {
  const lifts: Readonly<Record<Dimension, Partial<View>>> = {
    dates: { from: all.from, to: all.to },
    categories: { categories: [] },
    sides: { sides: [] },
    places: { places: [] },
    severity: { severity: 1 },
    confidence: { confidence: "low" },
    sourceTypes: { sourceTypes: [] },
    text: { text: "" },
    extent: { extent: false },
    asOf: { asOf: null },
  };
  return lifts[dimension];
}
