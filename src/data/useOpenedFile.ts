import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useView } from "#url/useView.ts";
import type { Dataset } from "./dataset.ts";
import { appendEvents, openFile } from "./openFile.ts";
import { datasetEntry, OPENED_FILE_KEY, openedFileQuery } from "./queries.ts";
import { useConfig } from "./useConfig.ts";

interface OpenedFile {
  /** What is shown in place of the configured dataset; null while nothing was opened. */
  readonly opened: Dataset | null;
  /** The configured dataset, where it was loaded before. */
  readonly configured: Dataset | null;
  /** Replaces what is shown at once. Rejects with a `FeedError`. */
  open(file: File): Promise<void>;
  /** Shows the configured dataset and the file's events together. */
  append(): void;
  /** Back to the configured dataset. */
  close(): void;
}

/** Opening the reader's own file, and going back. */
export function useOpenedFile(): OpenedFile {
  const client = useQueryClient();
  const { config } = useConfig();
  const [{ data: id }] = useView();
  const { data: opened } = useQuery(openedFileQuery());
  const configured = client.getQueryData<Dataset>(["dataset", datasetEntry(config, id).id]) ?? null;

  const show = useCallback(
    (dataset: Dataset | null) => client.setQueryData<Dataset | null>(OPENED_FILE_KEY, dataset),
    [client],
  );
  const open = useCallback(
    async (file: File) => {
      show(await openFile(file, new AbortController().signal));
    },
    [show],
  );
  return {
    opened,
    configured,
    open,
    append: () => {
      if (opened !== null && configured !== null) show(appendEvents(configured, opened));
    },
    close: () => show(null),
  };
}
