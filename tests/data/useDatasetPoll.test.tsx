import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DatasetProvider } from "#data/useDataset.ts";
import { useDatasetPoll } from "#data/useDatasetPoll.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";

const REFRESH_SECONDS = 30;
const HOUR_MS = 3_600_000;

/** A network that tests hold in their hand: each request is noted, and answered as they say. */
let requests: string[] = [];
let answer: (url: string, signal: AbortSignal) => Promise<Response>;

beforeEach(() => {
  vi.useFakeTimers();
  requests = [];
  vi.stubGlobal("fetch", (url: string, { signal }: { readonly signal: AbortSignal }) => {
    requests.push(url);
    return answer(url, signal);
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const refuse = () => Promise.reject(new TypeError("Failed to fetch"));
const swallow = (_: string, signal: AbortSignal) =>
  new Promise<Response>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });

function poll() {
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: "always" } } });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <DatasetProvider dataset={kosovoDataset()} language="en">
        {children}
      </DatasetProvider>
    </QueryClientProvider>
  );
  return renderHook(() => useDatasetPoll(REFRESH_SECONDS), { wrapper }).result;
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test("a network that swallows every request is a failure, and the looks go on", async () => {
  answer = swallow;
  const state = poll();
  await pass(HOUR_MS / 6);

  expect(state.current.failures).toBeGreaterThan(1);
  const before = requests.length;
  await pass(HOUR_MS);
  expect(requests.length).toBeGreaterThan(before);
});

test("however often the network comes back during a look, there is one look at a time", async () => {
  answer = refuse;
  const state = poll();
  await pass(40_000);
  expect(state.current.failures).toBe(1);

  // The next look hangs at the data, and the browser reports a network again and again.
  answer = (url, signal) => (url.endsWith("config.json") ? refuse() : swallow(url, signal));
  for (let times = 0; times < 20; times++) {
    await pass(4000);
    window.dispatchEvent(new Event("online"));
  }
  answer = refuse;
  await pass(HOUR_MS / 60);
  requests = [];
  await pass(HOUR_MS);

  // 8 minutes less a fifth apart at the closest, two addresses a look, and the first waits are shorter.
  expect(requests.length).toBeLessThan(30);
});
