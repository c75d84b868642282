import { useEffect, useRef } from "react";
import type { Config } from "#data/config.ts";
import { datasetLabel } from "#data/dataset.ts";
import { datasetEntry } from "#data/queries.ts";
import { useConfig } from "#data/useConfig.ts";
import { useConfirmedAt } from "#data/useConfirmedAt.ts";
import { useDataset, useSelection } from "#data/useDataset.ts";
import { formatIsoDay } from "#domain/day.ts";
import { changeQuery } from "#url/embedView.ts";
import { readSearch, replaceSearch, useView, useViewDefaults } from "#url/useView.ts";
import type { HostConnection } from "./hostConnection.ts";

/**
 * Lets the host change the view and ask for it, and tells it what the reader does. Ids and numbers only.
 *
 * Draws nothing. What a host asks before this is there, the connection keeps.
 */
export function HostPage({ connection }: { readonly connection: HostConnection }): null {
  const { config } = useConfig();
  const dataset = useDataset();
  const { positions } = useSelection();
  const defaults = useViewDefaults();
  const [{ event }] = useView();
  const shown = positions.length;
  const events = dataset.index.events.length;

  useEffect(
    function answerHost() {
      connection.setPage({
        allowedOrigins: config.embed.hosts ?? [],
        minHeightPx: config.embed.minHeight ?? 0,
        maxHeightPx: config.embed.maxHeight ?? Number.POSITIVE_INFINITY,
        readState: () => ({
          query: readSearch().slice(1),
          shown,
          events,
          dataset: datasetLabel(dataset),
          dataDate: dataset.span === null ? null : formatIsoDay(dataset.span.last),
        }),
        change(changes) {
          const changed = changeQuery(
            readSearch(),
            changes,
            (id) => isListed(config, id),
            defaults,
          );
          if ("refused" in changed) return changed.refused;
          replaceSearch(changed.query);
          return null;
        },
      });
    },
    [connection, config, dataset, defaults, shown, events],
  );

  useTell(positions, function tellFilter() {
    connection.protocol.send("filter", { shown, events });
  });
  useTell(event, function tellSelection() {
    connection.protocol.send("select", { event });
  });
  const { refreshSeconds } = datasetEntry(config, dataset.id);
  useStaleReports(connection, refreshSeconds, useConfirmedAt());
  return null;
}

function isListed(config: Config, id: string): boolean {
  return config.datasets.some((entry) => entry.id === id);
}

/** Tells of every new value, but not of the first: a host that wants that one asks. */
function useTell(value: unknown, tell: () => void): void {
  const last = useRef(value);
  useEffect(function tellOnce() {
    if (last.current === value) return;
    last.current = value;
    tell();
  });
}

/** Polls that were missed before data count as old. */
const STALE_POLLS = 4;

function useStaleReports(
  connection: HostConnection,
  refreshSeconds: number | undefined,
  confirmedAt: number,
): void {
  useEffect(
    function reportStaleData() {
      if (refreshSeconds === undefined) return undefined;
      const timer = setInterval(() => {
        const ageSeconds = Math.round((Date.now() - confirmedAt) / 1000);
        const isStale = ageSeconds > STALE_POLLS * refreshSeconds;
        if (isStale && connection.isWatched()) connection.protocol.send("stale", { ageSeconds });
      }, refreshSeconds * 1000);
      return function stopReports() {
        clearInterval(timer);
      };
    },
    [connection, refreshSeconds, confirmedAt],
  );
}
