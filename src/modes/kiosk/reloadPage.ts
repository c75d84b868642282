import type { ReloadMemory } from "./watchdog.ts";
import { formatReloadMemory, readReloadMemory } from "./watchdog.ts";

const KEY = "ksd:reloads";

/** What this tab remembers of its rescues; survives a reload, not a restart of the browser. */
export function loadReloadMemory(): ReloadMemory {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const isReloadedPage = entry?.type === "reload";
  try {
    const stored = window.sessionStorage.getItem(KEY);
    return readReloadMemory(stored, false, isReloadedPage, Date.now());
  } catch {
    return readReloadMemory(null, true, isReloadedPage, Date.now());
  }
}

export function keepReloadMemory(memory: ReloadMemory): void {
  try {
    window.sessionStorage.setItem(KEY, formatReloadMemory(memory));
  } catch {
    // Without storage the next page sees that it was reloaded, and takes the longest pause.
  }
}

/** Whether our own origin answers: a reload without network would leave the browser's error page for ever. */
export async function isOriginThere(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(10_000);
    const response = await fetch(window.location.href, {
      method: "HEAD",
      cache: "no-store",
      signal,
    });
    return response.ok;
  } catch {
    return false;
  }
}
