import { useMemo } from "react";
import type { EpochDay } from "#domain/day.ts";
import { parseView } from "#url/view.ts";
import { useConfig } from "./useConfig.ts";
import { useDataset } from "./useDataset.ts";

/** The days that the dataset's own `view` opens on; null is open. */
export interface DatasetDates {
  readonly from: EpochDay | null;
  readonly to: EpochDay | null;
}

/**
 * The dates of the dataset's `view` in `config.json`. Not the defaults in force: while a story is told those
 * are its step's, and say nothing about the data.
 */
export function useDatasetDates(): DatasetDates {
  const { datasets } = useConfig().config;
  const { id } = useDataset();
  return useMemo(() => {
    const { from, to } = parseView(datasets.find((entry) => entry.id === id)?.view ?? "");
    return { from, to };
  }, [datasets, id]);
}
