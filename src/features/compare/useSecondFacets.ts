import { useMemo } from "react";
import type { FacetCounts } from "#analysis/counts.ts";
import { countFacets } from "#analysis/counts.ts";
import { selectEvents } from "#analysis/filter.ts";
import { useDataset, useFilter } from "#data/useDataset.ts";
import { useComparison } from "./useComparison.ts";

/** Live counts of the second period per value of each filter; null where nothing can be compared. */
export function useSecondFacets(): FacetCounts | null {
  const { index } = useDataset();
  const filter = useFilter();
  const days = useComparison()?.pair.b ?? null;
  const [from, to] = [days?.from ?? null, days?.to ?? null];
  return useMemo(
    () => (from === null ? null : countFacets(index, selectEvents(index, { ...filter, from, to }))),
    [index, filter, from, to],
  );
}
