import type { ReloadPlan } from "#url/kioskView.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Why a reload is wanted. `plan` and `update` wait for the tour, the others do not. */
export type ReloadReason = "blocked" | "errors" | "fault" | "memory" | "plan" | "update";

/** A reload that mends something, and so does not wait for the tour. */
export function isRescue(reason: ReloadReason): boolean {
  return reason !== "plan" && reason !== "update";
}

/** Whether a reason takes the place of the one that waits: a planned reload must not hold up a rescue. */
export function outranks(reason: ReloadReason, waiting: ReloadReason | null): boolean {
  return waiting === null || (isRescue(reason) && !isRescue(waiting));
}

/** Ring 2: three uncaught errors within ten minutes. */
const ERRORS_TO_RELOAD = 3;
const ERROR_WINDOW_MS = 10 * MINUTE_MS;

/** The times of errors that still count, the new one included. */
export function addError(errorTimes: readonly number[], nowMs: number): readonly number[] {
  return [...errorTimes.filter((time) => nowMs - time < ERROR_WINDOW_MS), nowMs].slice(
    -ERRORS_TO_RELOAD,
  );
}

export function areErrorsTooMany(errorTimes: readonly number[], nowMs: number): boolean {
  return errorTimes.filter((time) => nowMs - time < ERROR_WINDOW_MS).length >= ERRORS_TO_RELOAD;
}

/** What the page remembers about its own rescues across reloads. */
export interface ReloadMemory {
  readonly count: number;
  /** Wall clock, milliseconds since 1970. */
  readonly lastAt: number;
}

export const NO_RELOADS: ReloadMemory = { count: 0, lastAt: 0 };

/** The first rescue is immediate; each that did not help makes the next one wait longer. */
const PAUSES_MS = [0, MINUTE_MS, 5 * MINUTE_MS, 30 * MINUTE_MS] as const;
/** A page that lived this long after a rescue was healed by it. */
const HEALED_AFTER_MS = 2 * HOUR_MS;

/**
 * Milliseconds until a rescue by reload is allowed. However often it is asked, no more than two
 * reloads fall into any half hour after the first minutes: a loop is impossible.
 */
export function rescueDelayMs(memory: ReloadMemory, nowMs: number): number {
  const { count, lastAt } = healed(memory, nowMs);
  const pause = PAUSES_MS[Math.min(count, PAUSES_MS.length - 1)] as number;
  // A clock set back would make the pause endless: it is never longer than itself.
  return Math.min(pause, Math.max(0, lastAt + pause - nowMs));
}

export function afterRescue(memory: ReloadMemory, nowMs: number): ReloadMemory {
  return { count: healed(memory, nowMs).count + 1, lastAt: nowMs };
}

function healed(memory: ReloadMemory, nowMs: number): ReloadMemory {
  return nowMs - memory.lastAt > HEALED_AFTER_MS ? NO_RELOADS : memory;
}

/**
 * The memory to start with. Where storage is refused, a page that was reloaded cannot know by whom or
 * how often, so it takes the longest pause.
 */
export function readReloadMemory(
  stored: string | null,
  isStorageRefused: boolean,
  isReloadedPage: boolean,
  nowMs: number,
): ReloadMemory {
  if (isStorageRefused) {
    return isReloadedPage ? { count: PAUSES_MS.length - 1, lastAt: nowMs } : NO_RELOADS;
  }
  const match = /^(\d{1,6}) (\d{1,15})$/.exec(stored ?? "");
  return match === null ? NO_RELOADS : { count: Number(match[1]), lastAt: Number(match[2]) };
}

export function formatReloadMemory({ count, lastAt }: ReloadMemory): string {
  return `${count} ${lastAt}`;
}

/**
 * Ring 3: whether the planned reload is due.
 *
 * Compares moments, not counts of hours: when the clock jumps by an hour or a day, the last 04:10 lies
 * after the start once, and after the reload it does not any more.
 */
export function isPlannedReloadDue(plan: ReloadPlan, startedMs: number, nowMs: number): boolean {
  if (plan.kind === "every") return nowMs - startedMs >= plan.hours * HOUR_MS;
  const latest = new Date(nowMs);
  latest.setHours(Math.floor(plan.minuteOfDay / 60), plan.minuteOfDay % 60, 0, 0);
  if (latest.getTime() > nowMs) latest.setDate(latest.getDate() - 1);
  return latest.getTime() > startedMs;
}

/** Chromium's figure, where there is one: above this share of its limit the page reloads between steps. */
const HEAP_SHARE = 0.8;

export function isHeapNearLimit(usedBytes: number | null, limitBytes: number | null): boolean {
  return usedBytes !== null && limitBytes !== null && usedBytes > limitBytes * HEAP_SHARE;
}
