/** A label beside its line: to the right of it, or flipped to the left. */
export interface PlacedLabel {
  readonly row: number;
  readonly isFlipped: boolean;
}

interface LabelBox {
  /** Of the line that the label names. */
  readonly x: number;
  readonly widthPx: number;
}

const GAP_PX = 5;

/**
 * Finds room for labels beside vertical lines, first come first served.
 *
 * Each tries its right side in every row, then its left. A line runs down from its label's row and
 * cuts what lies below it, so a place that is cut is taken only where no other is left on that side.
 *
 * @returns in the order of `labels`; null where no row has room: the line stays, unnamed
 */
export function placeLabels(
  labels: readonly LabelBox[],
  rows: number,
  left: number,
  right: number,
): readonly (PlacedLabel | null)[] {
  const taken: { row: number; from: number; to: number; x: number }[] = [];

  function findRow(from: number, to: number, x: number, mayBeCut: boolean): number | null {
    if (from < left || to > right) return null;
    for (let row = 0; row < rows; row++) {
      const isFree = taken.every((other) => {
        if (other.row === row) return to <= other.from || from >= other.to;
        if (mayBeCut) return true;
        if (other.row > row) return x <= other.from || x >= other.to;
        return other.x <= from || other.x >= to;
      });
      if (isFree) return row;
    }
    return null;
  }

  return labels.map(({ x, widthPx }) => {
    const room = widthPx + 2 * GAP_PX;
    for (const isFlipped of [false, true]) {
      const from = isFlipped ? x - room : x;
      const row = findRow(from, from + room, x, false) ?? findRow(from, from + room, x, true);
      if (row === null) continue;
      taken.push({ row, from, to: from + room, x });
      return { row, isFlipped };
    }
    return null;
  });
}
