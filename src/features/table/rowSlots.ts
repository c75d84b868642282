/** A stretch of a long table: rows that are drawn, or the room that rows out of sight take. */
export type RowSlot =
  | { readonly kind: "row"; readonly offset: number }
  | { readonly kind: "gap"; readonly offset: number; readonly rows: number };

/**
 * What of a long table is drawn: the rows from `first` to `last` and those that must stay whatever
 * is in sight, such as the one that has the focus.
 *
 * @returns slots in the order of the rows; together they stand for each of the `total` rows once
 */
export function rowSlots(
  total: number,
  first: number,
  last: number,
  kept: readonly number[],
): readonly RowSlot[] {
  const drawn = new Set(kept.filter((offset) => offset >= 0 && offset < total));
  for (let offset = Math.max(first, 0); offset <= Math.min(last, total - 1); offset++) {
    drawn.add(offset);
  }
  const slots: RowSlot[] = [];
  let next = 0;
  for (const offset of [...drawn].sort((a, b) => a - b)) {
    if (offset > next) slots.push({ kind: "gap", offset: next, rows: offset - next });
    slots.push({ kind: "row", offset });
    next = offset + 1;
  }
  if (next < total) slots.push({ kind: "gap", offset: next, rows: total - next });
  return slots;
}
