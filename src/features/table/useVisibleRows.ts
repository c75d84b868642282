import { type RefObject, useLayoutEffect, useState } from "react";

/** Offsets of the rows in sight, both inclusive. */
export interface VisibleRows {
  readonly first: number;
  readonly last: number;
  readonly rowPx: number;
}

/** Where nothing can be measured yet: a screen's worth of rows of the usual height. */
const BEFORE_MEASURING: VisibleRows = { first: 0, last: 29, rowPx: 28 };

/**
 * Which rows of a table are in sight below its head; a new object only when that changes.
 *
 * @param isEven all rows are of one height, and only some are drawn; otherwise all are, as high as their words
 */
export function useVisibleRows(
  scroller: RefObject<HTMLElement | null>,
  total: number,
  isEven: boolean,
): VisibleRows {
  const [visible, setVisible] = useState(BEFORE_MEASURING);

  useLayoutEffect(
    function followScrolling() {
      const element = scroller.current;
      const table = element?.querySelector("table");
      if (element == null || table == null) return;
      function measure() {
        if (element == null || table == null || element.clientHeight === 0) return;
        const headPx = table.tHead?.offsetHeight ?? 0;
        const top = element.scrollTop + headPx;
        const bottom = element.scrollTop + element.clientHeight;
        // The second of two rows: what stands for rows out of sight has no index.
        const row = table.querySelector<HTMLElement>("tr[aria-rowindex] + tr[aria-rowindex]");
        const even = row?.offsetHeight || BEFORE_MEASURING.rowPx;
        const rowAt = isEven
          ? (px: number) => Math.floor((px - headPx) / even)
          : (px: number) => rowBelow(table.tBodies[0]?.rows, px);
        const first = Math.max(0, Math.min(rowAt(top + 1), total - 1));
        const last = Math.max(first, Math.min(rowAt(bottom - 1), total - 1));
        setVisible((known) =>
          known.first === first && known.last === last && known.rowPx === even
            ? known
            : { first, last, rowPx: even },
        );
      }
      measure();
      const observer = "ResizeObserver" in window ? new ResizeObserver(measure) : null;
      observer?.observe(element);
      observer?.observe(table);
      element.addEventListener("scroll", measure, { passive: true });
      return function stopFollowing() {
        observer?.disconnect();
        element.removeEventListener("scroll", measure);
      };
    },
    [scroller, total, isEven],
  );

  return visible;
}

// The row that holds a height in the table, found by halving: reading all of them on each scroll would be slow.
function rowBelow(rows: HTMLCollectionOf<HTMLTableRowElement> | undefined, px: number): number {
  let low = 0;
  let high = rows?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows?.[middle];
    if (row === undefined || row.offsetTop > px) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}
