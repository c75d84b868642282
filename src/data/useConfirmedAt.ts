import { useQuery } from "@tanstack/react-query";
import { useView } from "#url/useView.ts";
import { datasetEntry, datasetQuery } from "./queries.ts";
import { useConfig } from "./useConfig.ts";
import { useDataset } from "./useDataset.ts";

/**
 * When the server last confirmed what is on screen, milliseconds since 1970; the age of the copy where a copy is shown.
 *
 * An answer that brings the same data confirms them, although the dataset stays the object it was.
 */
export function useConfirmedAt(): number {
  const { config } = useConfig();
  const [{ data }] = useView();
  const { copiedAt, loadedAt } = useDataset();
  // Only listens: the page's own query fetches.
  const { dataUpdatedAt } = useQuery({
    ...datasetQuery(config, datasetEntry(config, data)),
    enabled: false,
    refetchInterval: false,
  });
  return copiedAt ?? Math.max(dataUpdatedAt, loadedAt);
}
