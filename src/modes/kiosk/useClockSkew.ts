import { useEffect, useState } from "react";
import { clockSkewSeconds } from "./dataAge.ts";

/** Seconds our clock is wrong by, from the server's own `Date`; asked once per good poll. null: right, or not known. */
export function useClockSkew(confirmedAt: number): number | null {
  const [skew, setSkew] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each confirmation is an occasion to compare clocks
  useEffect(
    function compareClocks() {
      const controller = new AbortController();
      async function ask(): Promise<void> {
        const request = { method: "HEAD", cache: "no-store", signal: controller.signal } as const;
        const response = await fetch(window.location.href, request);
        const serverMs = Date.parse(response.headers.get("date") ?? "");
        setSkew(Number.isNaN(serverMs) ? null : clockSkewSeconds(serverMs, Date.now()));
      }
      ask().catch(() => {
        // No network: what is known about the clock stays.
      });
      return function stopAsking() {
        controller.abort();
      };
    },
    [confirmedAt],
  );
  return skew;
}
