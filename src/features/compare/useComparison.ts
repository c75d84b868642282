import { useMemo } from "react";
import type { PairPreset, PeriodPair } from "#analysis/comparedPeriods.ts";
import { closedDays, pairPresets } from "#analysis/comparedPeriods.ts";
import type { Comparison } from "#analysis/comparePeriods.ts";
import { comparePeriods } from "#analysis/comparePeriods.ts";
import { daysBefore, endOfMonth } from "#analysis/precedingPeriod.ts";
import { startOfBin } from "#analysis/timeBins.ts";
import { useDataset, useFilter, useSelection } from "#data/useDataset.ts";
import { useDatasetDates } from "#data/useDatasetDates.ts";
import type { DaySpan } from "#domain/day.ts";
import { useView } from "#url/useView.ts";

/** What the tab shows. */
export interface ShownComparison {
  readonly pair: PeriodPair;
  /** The address names no second period: the preceding one stands in for it. */
  readonly isProposal: boolean;
  readonly comparison: Comparison;
  readonly presets: readonly PairPreset[];
  /** First and last day of the events. */
  readonly data: DaySpan;
  /** Before the dataset's own view there are key events alone. */
  readonly isSparseBefore: boolean;
}

/**
 * The selected period against the one that the address names, else against the one before it; null where no
 * event has a date. Computed once per view.
 */
export function useComparison(): ShownComparison | null {
  const { index, span, strength } = useDataset();
  const selection = useSelection();
  const filter = useFilter();
  const [{ compare }] = useView();
  const { from: usualFrom } = useDatasetDates();

  return useMemo(() => {
    if (span === null) return null;
    const a = closedDays(filter, span);
    const pair: PeriodPair = { a, b: compare ?? daysBefore(a) };
    // A dataset's own view says from when on its events are collected evenly (CONTRACT.md 5).
    const even = {
      from: usualFrom ?? startOfBin(span.first, "month"),
      to: endOfMonth(span.last),
    };
    return {
      pair,
      isProposal: compare === null,
      comparison: comparePeriods({ index, filter, selection, strength, even }, pair),
      presets: pairPresets(a, span),
      data: span,
      isSparseBefore: usualFrom !== null && span.first < usualFrom,
    };
  }, [index, span, strength, selection, filter, compare, usualFrom]);
}
