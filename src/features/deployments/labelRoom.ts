/** A label centred on a point. */
interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const LINE_PX = 14;
const GAP_PX = 6;

/** The labels that fit, in the order given: each keeps clear of those before it. */
export function pickFitting<T extends Label>(labels: readonly T[]): readonly T[] {
  const placed: T[] = [];
  for (const label of labels) {
    const isFree = placed.every(
      (other) =>
        Math.abs(other.y - label.y) >= LINE_PX ||
        Math.abs(other.x - label.x) >= (other.width + label.width) / 2 + GAP_PX,
    );
    if (isFree) placed.push(label);
  }
  return placed;
}
