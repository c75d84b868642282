import { useEffect, useState } from "react";
import { rootUrl } from "#data/rootUrl.ts";
import type { HostScript } from "./snippets.ts";

/** The scripts of this build for host pages. */
export interface HostScripts {
  readonly embed: HostScript;
  readonly ksDashboard: HostScript;
}

/** Where the build put its host scripts; null until that is known, and where there are none. */
export function useHostScripts(): HostScripts | null {
  const [scripts, setScripts] = useState<HostScripts | null>(null);
  useEffect(function loadScripts() {
    const controller = new AbortController();
    void readScripts(controller.signal).then(setScripts, offerNone);
    return function stopLoading() {
      controller.abort();
    };
  }, []);
  return scripts;
}

async function readScripts(signal: AbortSignal): Promise<HostScripts | null> {
  const response = await fetch(new URL("embed/scripts.json", rootUrl()), { signal });
  if (!response.ok) return null;
  const listed = (await response.json()) as Record<
    keyof HostScripts,
    { readonly file: string; readonly integrity: string }
  >;
  const absolute = ({
    file,
    integrity,
  }: {
    readonly file: string;
    readonly integrity: string;
  }) => ({
    url: new URL(file, rootUrl()).href,
    integrity,
  });
  return { embed: absolute(listed.embed), ksDashboard: absolute(listed.ksDashboard) };
}

function offerNone(): void {
  // Without the list the dialog offers the plain frame, which needs no script.
}
