/** Smaller changes are the rounding of layouts, not content. */
const MIN_CHANGE_PX = 2;
const WINDOW_MS = 1000;
const MAX_GROWTHS = 5;

/** Decides which measured heights a host is told. Pure: the caller brings the clock. */
export interface HeightGuard {
  /** @returns the height to report, or null when the host need not hear of this one */
  offer(heightPx: number, nowMs: number): number | null;
  /** The reader did something, or the frame's width changed: growth is wanted again. */
  noteInput(): void;
}

/**
 * Ends the loop of a page that grows because its frame grew.
 *
 * After five growing reports within a second without input it goes back to the last height
 * that stood for a second, and says nothing more until there is input.
 */
export function createHeightGuard(): HeightGuard {
  let reported: number | null = null;
  let reportedAtMs = 0;
  let stable: number | null = null;
  let growths: readonly number[] = [];
  let isStopped = false;

  function report(heightPx: number, nowMs: number): number {
    reported = heightPx;
    reportedAtMs = nowMs;
    return heightPx;
  }

  function offer(heightPx: number, nowMs: number): number | null {
    if (isStopped) return null;
    if (reported === null) return report(heightPx, nowMs);
    if (Math.abs(heightPx - reported) < MIN_CHANGE_PX) return null;
    if (nowMs - reportedAtMs >= WINDOW_MS) stable = reported;
    if (heightPx < reported) return report(heightPx, nowMs);

    growths = [...growths.filter((ms) => nowMs - ms < WINDOW_MS), nowMs];
    if (growths.length <= MAX_GROWTHS) return report(heightPx, nowMs);
    isStopped = true;
    return stable === null ? null : report(stable, nowMs);
  }

  return {
    offer,
    noteInput() {
      isStopped = false;
      growths = [];
    },
  };
}
