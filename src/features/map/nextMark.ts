const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

interface Placed {
  readonly x: number;
  readonly y: number;
}

/**
 * The mark that an arrow key leads to: the nearest within 45 degrees of its direction, a sideways
 * step counting double. Home and End lead to the first and last; null where there is none.
 */
export function nextMark<Mark extends Placed>(
  marks: readonly Mark[],
  from: Mark,
  key: string,
): Mark | null {
  if (key === "Home") return marks[0] ?? null;
  if (key === "End") return marks.at(-1) ?? null;
  const direction = DIRECTIONS[key];
  if (direction === undefined) return null;
  const [right, down] = direction;
  let best: Mark | null = null;
  let least = Infinity;
  for (const mark of marks) {
    const along = (mark.x - from.x) * right + (mark.y - from.y) * down;
    const aside = Math.abs((mark.x - from.x) * down) + Math.abs((mark.y - from.y) * right);
    const cost = along + 2 * aside;
    if (mark === from || along <= 0 || aside > along || cost >= least) continue;
    best = mark;
    least = cost;
  }
  return best;
}
