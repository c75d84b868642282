import { useMemo } from "react";
import type { KeyFigures } from "#analysis/keyFigures.ts";
import { sumKeyFigures } from "#analysis/keyFigures.ts";
import type { Days, Preceding } from "#analysis/precedingPeriod.ts";
import { endOfMonth, selectPreceding } from "#analysis/precedingPeriod.ts";
import type { StrengthOnDay } from "#analysis/strength.ts";
import { strengthOn } from "#analysis/strength.ts";
import { useDataset, useFilter, useSelection } from "#data/useDataset.ts";
import { useDatasetDates } from "#data/useDatasetDates.ts";

/** The figures of an earlier period, for comparison. */
export interface Earlier {
  readonly days: Days;
  readonly figures: KeyFigures;
  readonly strength: StrengthOnDay | null;
}

/** What the selection adds up to, and what it can be compared with. */
export interface ShownFigures {
  readonly figures: KeyFigures;
  /** At the end of the selected period; null where no total is known for it. */
  readonly strength: StrengthOnDay | null;
  /** Why there is no comparison, where there is none. */
  readonly preceding: Preceding;
  readonly earlier: Earlier | null;
  /** The evenly collected part of the data; null where no event is dated. */
  readonly even: Days | null;
}

/**
 * Computed once per selection.
 *
 * A dataset's own default view says from when on its events are collected evenly (CONTRACT.md 5);
 * without one, all of it is.
 */
export function useKeyFigures(): ShownFigures {
  const { index, span, strength: totals } = useDataset();
  const selection = useSelection();
  const filter = useFilter();
  const { from: usualFrom } = useDatasetDates();

  return useMemo(() => {
    const even: Days | null =
      span === null ? null : { from: usualFrom ?? span.first, to: endOfMonth(span.last) };
    const preceding: Preceding =
      even === null ? { kind: "unbounded" } : selectPreceding(index, filter, selection, even);
    const lastDay = filter.to ?? span?.last ?? null;
    return {
      figures: sumKeyFigures(index, selection.positions),
      strength: lastDay === null ? null : strengthOn(totals, lastDay),
      preceding,
      earlier:
        preceding.kind === "comparable"
          ? {
              days: preceding.days,
              figures: sumKeyFigures(index, preceding.positions),
              strength: strengthOn(totals, preceding.days.to),
            }
          : null,
      even,
    };
  }, [index, span, totals, selection, filter, usualFrom]);
}
