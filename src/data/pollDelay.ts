const BACK_OFF_SECONDS = [30, 60, 120, 240, 480] as const;
const SPREAD = 0.2;

/**
 * Milliseconds until the next look for new data.
 *
 * After failures 30 s, then 1, 2, 4 and 8 min. Every wait is spread by a fifth either way: a hall full of
 * screens that lost the network together does not come back in the same second.
 *
 * @param failures polls in a row that failed
 * @param random   0 to 1, as `Math.random` gives
 */
export function pollDelayMs(failures: number, refreshSeconds: number, random: number): number {
  const seconds =
    failures === 0
      ? refreshSeconds
      : (BACK_OFF_SECONDS[Math.min(failures, BACK_OFF_SECONDS.length) - 1] as number);
  return Math.round(seconds * 1000 * (1 - SPREAD + 2 * SPREAD * random));
}
