import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { useView } from "#url/useView.ts";
import { FeedError } from "./feedError.ts";
import { pollDelayMs } from "./pollDelay.ts";
import { configQuery, datasetEntry, datasetQuery } from "./queries.ts";
import { useConfig } from "./useConfig.ts";
import { useDataset } from "./useDataset.ts";

/** A poll that has no answer by then counts as failed. */
const LIMIT_MS = 20_000;

/** How the looks for new data went. */
export interface PollState {
  /** Polls in a row that failed; 0 while all is well. */
  readonly failures: number;
  /** When the server last confirmed what is on screen, milliseconds since 1970. */
  readonly confirmedAt: number;
  /** Why the last poll changed nothing; null after a good one. */
  readonly problem: FeedError | null;
}

/**
 * Looks for new data and new `screens` again and again, one look at a time and never two at once: the
 * next wait starts when the answer is there, so that a jump of the clock makes no burst.
 *
 * For pages that run for weeks; the others are polled by the query itself. Stops with the component.
 */
export function useDatasetPoll(refreshSeconds: number): PollState {
  const client = useQueryClient();
  const { config } = useConfig();
  const [{ data }] = useView();
  const dataset = useDataset();
  const entry = datasetEntry(config, data);
  const [state, setState] = useState<PollState>(() => ({
    failures: 0,
    confirmedAt: dataset.copiedAt ?? dataset.loadedAt,
    problem: null,
  }));

  const poll = useCallback(
    async (failures: number): Promise<PollState> => {
      const settings = { ...configQuery(), staleTime: 0 };
      const query = { ...datasetQuery(config, entry), staleTime: 0, retry: false };
      const limit = setTimeout(() => {
        void client.cancelQueries(settings);
        void client.cancelQueries(query);
      }, LIMIT_MS);
      try {
        await client.fetchQuery(settings);
        const { copiedAt } = await client.fetchQuery(query);
        if (copiedAt !== null) throw new FeedError(entry.url, "unreachable");
        return { failures: 0, confirmedAt: Date.now(), problem: null };
      } catch (cause) {
        const problem =
          cause instanceof FeedError ? cause : new FeedError(entry.url, "unreachable", { cause });
        return { failures: failures + 1, confirmedAt: Number.NaN, problem };
      } finally {
        clearTimeout(limit);
      }
    },
    [client, config, entry],
  );

  // A new `config` must not start the waiting anew, else frequent changes would postpone every poll.
  const latestPoll = useRef(poll);
  useEffect(
    function keepLatestPoll() {
      latestPoll.current = poll;
    },
    [poll],
  );

  useEffect(
    function pollForever() {
      let failures = 0;
      let timer = setTimeout(look, pollDelayMs(0, refreshSeconds, Math.random()));
      let isLooking = false;
      let isStopped = false;

      async function look(): Promise<void> {
        isLooking = true;
        const next = await latestPoll.current(failures);
        isLooking = false;
        if (isStopped) return;
        failures = next.failures;
        setState((before) => ({
          ...next,
          confirmedAt: Number.isNaN(next.confirmedAt) ? before.confirmedAt : next.confirmedAt,
        }));
        timer = setTimeout(look, pollDelayMs(failures, refreshSeconds, Math.random()));
      }

      function lookSoon(): void {
        // A look that is under way goes on by itself; a second one would never end.
        if (failures === 0 || isLooking) return;
        clearTimeout(timer);
        timer = setTimeout(look, pollDelayMs(1, refreshSeconds, Math.random()) / 10);
      }

      window.addEventListener("online", lookSoon);
      return function stopPolling() {
        isStopped = true;
        clearTimeout(timer);
        window.removeEventListener("online", lookSoon);
      };
    },
    [refreshSeconds],
  );

  return state;
}
