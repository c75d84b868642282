import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { activateUpdate } from "#data/serviceWorker.ts";
import type { ReloadPlan } from "#url/kioskView.ts";
import { isOriginThere, keepReloadMemory, loadReloadMemory } from "./reloadPage.ts";
import type { ReloadReason } from "./watchdog.ts";
import {
  addError,
  afterRescue,
  areErrorsTooMany,
  isHeapNearLimit,
  isPlannedReloadDue,
  isRescue,
  outranks,
  rescueDelayMs,
} from "./watchdog.ts";
import watchdogUrl from "./watchdog.worker.ts?worker&url";

const LOOK_EVERY_MS = 5000;
const RETRY_MS = 30_000;

/** What the watchdog has seen, for the diagnostics and the heartbeat. */
export interface WatchdogReport {
  readonly startedMs: number;
  readonly errors: number;
  readonly lastError: string | null;
  /** A reload that is wanted and waits for its pause, for the network or for the end of a visit. */
  readonly wanted: ReloadReason | null;
  readonly rescues: number;
}

interface WatchdogOptions {
  readonly plan: ReloadPlan;
  /** Between two steps of the tour: nobody is interrupted. */
  readonly isTouring: boolean;
  /** A new version of the app waits for its reload. */
  readonly hasUpdate: boolean;
}

/**
 * Three rings around a page that runs for weeks: a worker that sees it hang, a counter of uncaught errors,
 * and a planned reload. Rescues wait longer each time; no reload happens while our origin is silent.
 */
export function useWatchdog({
  plan,
  isTouring,
  hasUpdate,
}: WatchdogOptions): readonly [WatchdogReport, (reason: ReloadReason) => void] {
  const memory = useRef(loadReloadMemory());
  const isBusy = useRef(false);
  const [report, setReport] = useState<WatchdogReport>(() => ({
    startedMs: Date.now(),
    errors: 0,
    lastError: null,
    wanted: null,
    rescues: memory.current.count,
  }));

  const want = useCallback((reason: ReloadReason) => {
    setReport((before) =>
      outranks(reason, before.wanted) ? { ...before, wanted: reason } : before,
    );
  }, []);

  const look = useEffectEvent(async () => {
    const now = Date.now();
    if (report.wanted === null) {
      if (isPlannedReloadDue(plan, report.startedMs, now)) want("plan");
      else if (isHeapNearLimit(...heapOf())) want("memory");
      else if (hasUpdate) want("update");
      return;
    }
    const isUrgent = isRescue(report.wanted);
    if (isUrgent ? rescueDelayMs(memory.current, now) > 0 : !isTouring) return;
    if (isBusy.current) return;
    isBusy.current = true;
    if (await isOriginThere()) {
      if (isUrgent) keepReloadMemory(afterRescue(memory.current, now));
      // A waiting version is taken up with any reload: nobody is in the middle of anything.
      await activateUpdate();
      window.location.reload();
    } else {
      setTimeout(() => {
        isBusy.current = false;
      }, RETRY_MS);
    }
  });

  useEffect(
    function lookNow() {
      if (report.wanted !== null) void look();
    },
    [report.wanted],
  );

  useEffect(function lookRegularly() {
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return function stopLooking() {
      clearInterval(timer);
    };
  }, []);

  useEffect(
    function countErrors() {
      let times: readonly number[] = [];
      function count(message: string): void {
        times = addError(times, Date.now());
        setReport((before) => ({ ...before, errors: before.errors + 1, lastError: message }));
        if (areErrorsTooMany(times, Date.now())) want("errors");
      }
      const onError = (event: ErrorEvent) => count(event.message);
      const onRejection = (event: PromiseRejectionEvent) => count(String(event.reason));
      window.addEventListener("error", onError);
      window.addEventListener("unhandledrejection", onRejection);
      return function stopCounting() {
        window.removeEventListener("error", onError);
        window.removeEventListener("unhandledrejection", onRejection);
      };
    },
    [want],
  );

  useEffect(
    function answerPings() {
      let worker: Worker;
      try {
        worker = new Worker(watchdogUrl, { type: "module" });
      } catch {
        // A frame without workers: two rings are left.
        return undefined;
      }
      worker.onmessage = ({ data }: MessageEvent<"ping" | "blocked">) => {
        if (data === "blocked") want("blocked");
        else worker.postMessage("pong");
      };
      return function stopAnswering() {
        worker.terminate();
      };
    },
    [want],
  );

  return [report, want];
}

/** Chromium's own account of the heap; nulls elsewhere. */
export function heapOf(): readonly [usedBytes: number | null, limitBytes: number | null] {
  const { memory } = performance as Performance & {
    readonly memory?: { readonly usedJSHeapSize: number; readonly jsHeapSizeLimit: number };
  };
  return [memory?.usedJSHeapSize ?? null, memory?.jsHeapSizeLimit ?? null];
}
