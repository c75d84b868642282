import { queryOptions } from "@tanstack/react-query";
import type { Config, DatasetConfig, ReadConfig } from "./config.ts";
import { DEFAULT_CONFIG, parseConfig } from "./config.ts";
import type { Dataset } from "./dataset.ts";
import { FeedError } from "./feedError.ts";
import type { Progress } from "./fetchText.ts";
import { fetchText } from "./fetchText.ts";
import { loadDataset } from "./loadDataset.ts";
import { rootUrl } from "./rootUrl.ts";

/** `config.json` at the root of the build; a missing file means the built-in defaults. */
export function configQuery() {
  return queryOptions({
    queryKey: ["config"],
    queryFn: async ({ signal }): Promise<ReadConfig> => {
      try {
        const { text } = await fetchText(new URL("config.json", rootUrl()).href, signal);
        return parseConfig(text);
      } catch (cause) {
        if (cause instanceof FeedError) return { config: DEFAULT_CONFIG, issues: [] };
        throw cause;
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** How far the load of a dataset is: kept in the query cache, because it is what was fetched. */
export function progressKey(id: string): readonly string[] {
  return ["progress", id];
}

/**
 * A dataset of `config.json`, polled where the configuration says so.
 *
 * A failed poll keeps the last good data. The typed arrays cannot be compared by structural sharing.
 */
export function datasetQuery(config: Config, entry: DatasetConfig) {
  return queryOptions({
    queryKey: ["dataset", entry.id],
    queryFn: ({ signal, client }): Promise<Dataset> =>
      loadDataset(config, entry, rootUrl(), signal, (progress) =>
        client.setQueryData<Progress>(progressKey(entry.id), progress),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: entry.refreshSeconds === undefined ? false : entry.refreshSeconds * 1000,
    refetchIntervalInBackground: false,
    structuralSharing: false,
    retry: (failures, error) =>
      failures < 1 && error instanceof FeedError && error.reason === "unreachable",
  });
}

/** The dataset a link asks for; the first one where it names none that is configured. */
export function datasetEntry(config: Config, id: string | null): DatasetConfig {
  const entry = config.datasets.find((candidate) => candidate.id === id) ?? config.datasets[0];
  if (entry === undefined) throw new Error("A configuration has at least one dataset.");
  return entry;
}

/** The file a reader opened, in place of the configured dataset; it never leaves the browser. */
export const OPENED_FILE_KEY = ["openedFile"] as const;

export function openedFileQuery() {
  return queryOptions({
    queryKey: OPENED_FILE_KEY,
    // Only ever set by opening a file; there is nothing to fetch.
    queryFn: (): Dataset | null => null,
    initialData: null as Dataset | null,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}
