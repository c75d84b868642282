import { queryOptions } from "@tanstack/react-query";
import type { Config, DatasetConfig, ReadConfig } from "./config.ts";
import { DEFAULT_CONFIG } from "./config.ts";
import type { Dataset } from "./dataset.ts";
import { FeedError } from "./feedError.ts";
import type { Progress } from "./fetchText.ts";
import { fetchText } from "./fetchText.ts";
import { loadDataset } from "./loadDataset.ts";
import { announceAccepted } from "./offlineCopies.ts";
import { readConfig } from "./readConfig.ts";
import { rootUrl } from "./rootUrl.ts";

const CONFIG_KEY = ["config"] as const;

/**
 * A running page takes up new screens only: an address of data that changes under a reader is a new page.
 * A file that is wrong changes nothing.
 */
function withNewScreens(known: ReadConfig, read: ReadConfig): ReadConfig {
  if (read.issues.length > 0) return known;
  return { ...known, config: { ...known.config, screens: read.config.screens } };
}

/** `config.json` at the root of the build; a missing file means the built-in defaults. */
export function configQuery() {
  return queryOptions({
    queryKey: CONFIG_KEY,
    queryFn: async ({ signal, client }): Promise<ReadConfig> => {
      const known = client.getQueryData<ReadConfig>(CONFIG_KEY) ?? null;
      try {
        const { text } = await fetchText(new URL("config.json", rootUrl()).href, signal);
        const read = await readConfig(text);
        return known === null ? read : withNewScreens(known, read);
      } catch (cause) {
        if (!(cause instanceof FeedError)) throw cause;
        return known ?? { config: DEFAULT_CONFIG, issues: [] };
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

const RETRY_EMPTY_MS = 30_000;

/**
 * A dataset of `config.json`, polled where the configuration says so.
 *
 * A failed poll keeps the last good data. The typed arrays cannot be compared by structural sharing.
 */
export function datasetQuery(config: Config, entry: DatasetConfig, isPolled = true) {
  const refreshMs =
    isPolled && entry.refreshSeconds !== undefined ? entry.refreshSeconds * 1000 : false;
  return queryOptions({
    queryKey: ["dataset", entry.id],
    queryFn: async ({ signal, client, queryKey }): Promise<Dataset> => {
      const known = client.getQueryData<Dataset>(queryKey) ?? null;
      const report = (progress: Progress) =>
        client.setQueryData<Progress>(progressKey(entry.id), progress);
      const next = await loadDataset(config, entry, rootUrl(), signal, report, known);
      if (known !== null && next !== known) await rejectBadAnswer(known, next, entry.url);
      announceAccepted();
      return next;
    },
    staleTime: Number.POSITIVE_INFINITY,
    // A page that has nothing to show tries again by itself: nobody stands at a wall to press a button.
    refetchInterval: ({ state }) => (state.data === undefined ? RETRY_EMPTY_MS : refreshMs),
    refetchIntervalInBackground: false,
    structuralSharing: false,
    retry: (failures, error) =>
      failures < 1 && error instanceof FeedError && error.reason === "unreachable",
  });
}

/** @throws {FeedError} the answer of a poll must not replace what is on screen */
async function rejectBadAnswer(known: Dataset, next: Dataset, url: string): Promise<void> {
  // What is on screen is at least as good as a copy of it.
  if (next.copiedAt !== null && known.copiedAt === null) throw new FeedError(url, "unreachable");
  // Polls alone compare, so the first load goes without.
  const { refuseDataset } = await import("./refuseDataset.ts");
  const refusal = refuseDataset(known, next);
  if (refusal !== null) throw new FeedError(url, "suspicious", { refusal });
}

/** The dataset a link asks for; the first one where it names none that is configured. */
export function datasetEntry(config: Config, id: string | null): DatasetConfig {
  const entry = config.datasets.find((candidate) => candidate.id === id) ?? config.datasets[0];
  if (entry === undefined) throw new Error("A configuration has at least one dataset.");
  return entry;
}

/** The file a reader opened, in place of the configured dataset; it never leaves the browser. */
export const OPENED_FILE_KEY = ["openedFile"] as const;

/** The opened file as the page reads it; null while there is none. */
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
