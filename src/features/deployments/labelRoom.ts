/** A label centred on a point. */
interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const LINE_PX = 13;
const GAP_PX = 6;

/**
 * The labels that fit, in the order given: each keeps clear of those before it.
 *
 * @param otherRowsPx shifts in `y` that a label without room on its own row tries in turn
 */
export function pickFitting<T extends Label>(
  labels: readonly T[],
  otherRowsPx: readonly number[] = [],
): readonly T[] {
  const placed: T[] = [];
  for (const label of labels) {
    const row = [0, ...otherRowsPx].find((shift) => isFree(placed, label, label.y + shift));
    if (row !== undefined) placed.push({ ...label, y: label.y + row });
  }
  return placed;
}

function isFree(placed: readonly Label[], label: Label, y: number): boolean {
  return placed.every(
    (other) =>
      Math.abs(other.y - y) >= LINE_PX ||
      Math.abs(other.x - label.x) >= (other.width + label.width) / 2 + GAP_PX,
  );
}
