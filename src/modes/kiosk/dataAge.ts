/** How fresh the data are; `old` is said loudly. */
export type Freshness = "fresh" | "delayed" | "old";

export interface DataAge {
  readonly freshness: Freshness;
  readonly seconds: number;
}

/** From when the age of data counts, milliseconds since 1970. */
export interface AsOf {
  readonly ms: number;
  /** Whether it is the time that the data state themselves. */
  readonly isOwn: boolean;
}

const DAY_MS = 86_400_000;

/**
 * The data's own time where they state a time of day: such a feed moves, and an answer that is fetched just now may be
 * hours old. Data with a bare date, or none, are as fresh as the server's last word that it has nothing newer.
 *
 * @param createdAt   what the data say; midnight UTC is a bare date
 * @param confirmedAt when the server last confirmed them; never the time of a fetch answered from a cache
 */
export function asOfData(createdAt: number | null, confirmedAt: number): AsOf {
  return createdAt === null || createdAt % DAY_MS === 0
    ? { ms: confirmedAt, isOwn: false }
    : { ms: createdAt, isOwn: true };
}

/** Two polls may fail before anybody needs to know; four are a fault of the feed or the network. */
const DELAYED_AFTER_POLLS = 2;
const OLD_AFTER_POLLS = 4;

/**
 * The age of what is on screen.
 *
 * @param asOfMs    from when it counts
 * @param nowMs     a clock that runs behind the data gives age 0, not a negative one
 * @param refreshSeconds seconds between two polls
 * @param oldSeconds the operator's own limit for `old`, with `delayed` from half of it if that is later; null: four polls
 */
export function dataAge(
  asOfMs: number,
  nowMs: number,
  refreshSeconds: number,
  oldSeconds: number | null = null,
): DataAge {
  const seconds = Math.max(0, Math.floor((nowMs - asOfMs) / 1000));
  const oldAfter = oldSeconds ?? OLD_AFTER_POLLS * refreshSeconds;
  const delayedAfter = Math.max(DELAYED_AFTER_POLLS * refreshSeconds, oldAfter / 2);
  const freshness = seconds > oldAfter ? "old" : seconds > delayedAfter ? "delayed" : "fresh";
  return { freshness, seconds };
}

/** A length of time in its largest whole unit, for "6 min", "3 h", "2 d". */
export function roughDuration(seconds: number): {
  readonly value: number;
  readonly unit: "seconds" | "minutes" | "hours" | "days";
} {
  if (seconds < 60) return { value: Math.floor(seconds), unit: "seconds" };
  if (seconds < 3600) return { value: Math.floor(seconds / 60), unit: "minutes" };
  if (seconds < 48 * 3600) return { value: Math.floor(seconds / 3600), unit: "hours" };
  return { value: Math.floor(seconds / 86_400), unit: "days" };
}

/** A difference between our clock and the server's that would make every age wrong. */
const SKEW_SECONDS = 120;

/** Seconds our clock is ahead of the server's (behind: negative); null while that is too little to matter. */
export function clockSkewSeconds(serverMs: number, localMs: number): number | null {
  const seconds = Math.round((localMs - serverMs) / 1000);
  return Math.abs(seconds) > SKEW_SECONDS ? seconds : null;
}
