import { useEffect, useState } from "react";
import { rootUrl } from "#data/rootUrl.ts";
import type { MunicipalityPack } from "./municipalityPack.ts";

/** The pack that the configuration names; null without one, and while it cannot be had. */
export function useMunicipalityPack(url: string | undefined): MunicipalityPack | null {
  const [pack, setPack] = useState<MunicipalityPack | null>(null);
  useEffect(
    function requestPack() {
      if (url === undefined || !URL.canParse(url, rootUrl())) return;
      const request = new AbortController();
      fetchPack(new URL(url, rootUrl()), request.signal).then(setPack, () => {
        // The shipped map draws no municipality lines either: without the pack it is that map.
      });
      return function dropPack() {
        request.abort();
        setPack(null);
      };
    },
    [url],
  );
  return pack;
}

// Few operators have a pack, and nobody without one needs its reader.
async function fetchPack(url: URL, signal: AbortSignal): Promise<MunicipalityPack> {
  const { loadPack } = await import("./municipalityPack.ts");
  return loadPack(url, signal);
}
