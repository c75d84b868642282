const ROOM_PX = 36;

/** Whole numbers above zero for the lines of a chart of counts, at most one per 36 px. */
export function countTicks(most: number, heightPx: number): readonly number[] {
  const wanted = Math.max(1, Math.floor(heightPx / ROOM_PX));
  const rough = Math.max(1, most / wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  return Array.from({ length: Math.floor(most / step) }, (_, at) => (at + 1) * step);
}
