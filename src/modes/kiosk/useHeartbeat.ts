import { useEffect, useEffectEvent } from "react";
import { isAllowedUrl } from "#data/config.ts";
import { datasetLabel } from "#data/dataset.ts";
import { rootUrl } from "#data/rootUrl.ts";
import { useConfig } from "#data/useConfig.ts";
import { useDataset } from "#data/useDataset.ts";
import type { ScreenSettings } from "./screenSettings.ts";
import { heapOf, type WatchdogReport } from "./useWatchdog.ts";

/** A sign of life to the operator's own address, once per refresh. Opt-in: without an address nothing is sent. */
export function useHeartbeat(
  { heartbeat, kiosk }: ScreenSettings,
  watchdog: WatchdogReport,
  confirmedAt: number,
): void {
  const { config } = useConfig();
  const dataset = useDataset();

  const beat = useEffectEvent((address: string) => {
    // An address that is none must not count as an error of the page: three of those reload it.
    if (!URL.canParse(address, rootUrl())) return;
    const url = new URL(address, rootUrl());
    // The same rule as for data: our own origin, or one that the operator lists.
    if (!isAllowedUrl(url, rootUrl().origin, config)) return;
    const now = Date.now();
    navigator.sendBeacon?.(
      url,
      JSON.stringify({
        screen: kiosk.screen,
        dataset: datasetLabel(dataset),
        dataAgeSeconds: Math.round((now - confirmedAt) / 1000),
        uptimeSeconds: Math.round((now - watchdog.startedMs) / 1000),
        heapBytes: heapOf()[0],
        errors: watchdog.errors,
      }),
    );
  });

  useEffect(
    function beatRegularly() {
      if (heartbeat === null) return undefined;
      const timer = setInterval(() => beat(heartbeat), kiosk.refresh * 1000);
      return function stopBeating() {
        clearInterval(timer);
      };
    },
    [heartbeat, kiosk.refresh],
  );
}
