import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffectEvent,
  useLayoutEffect,
  useState,
} from "react";
import { eventAt } from "#analysis/eventIndex.ts";
import type { TableColumn } from "#analysis/eventTable.ts";
import { useDataset } from "#data/useDataset.ts";
import type { EventId } from "#domain/event.ts";
import { useView } from "#url/useView.ts";
import { rowSlots } from "./rowSlots.ts";
import { TableRow } from "./TableRow.tsx";
import type { VisibleRows } from "./useVisibleRows.ts";

/** Rows drawn beyond those in sight, so that a flick of the wheel shows no empty stretch. */
const MARGIN_ROWS = 12;

interface TableBodyProps {
  readonly ordered: Int32Array;
  readonly columns: readonly TableColumn[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly visible: VisibleRows;
  /** All rows are drawn, not only those in sight. */
  readonly isWhole: boolean;
  /** The event whose card was open last: its row takes the focus when the card closes. */
  readonly returnTo: EventId | null;
}

/** The rows. One of them is a tab stop; arrow keys, Page Up and Down, Home and End move it, Enter opens it. */
export function TableBody(props: TableBodyProps) {
  const { ordered, columns, scroller, visible, isWhole, returnTo } = props;
  const { index } = useDataset();
  const [{ event: selected }] = useView();
  const [tabStop, setTabStop] = useState(0);
  /** The row that takes the focus as soon as it exists. */
  const [focusNext, setFocusNext] = useState<number | null>(null);
  const last = ordered.length - 1;
  const stop = Math.min(tabStop, last);
  const { rowPx } = visible;

  const onFocus = useCallback((offset: number) => {
    setTabStop(offset);
    setFocusNext(null);
  }, []);

  const showRow = useEffectEvent((id: EventId, isClosed: boolean) => {
    const offset = ordered.findIndex((position) => eventAt(index, position).id === id);
    if (offset === -1) return;
    bringIntoView(scroller.current, offset, rowPx);
    // Only a focus that went with the card is taken: a reader who types or sorts keeps theirs.
    if (isClosed && document.activeElement === document.body) setFocusNext(offset);
  });

  useLayoutEffect(
    function showSelectedRow() {
      const id = selected ?? returnTo;
      if (id !== null) showRow(id, selected === null);
    },
    [selected, returnTo],
  );

  function moveByKey(event: KeyboardEvent) {
    const here = focusNext ?? stop;
    const page = Math.max(1, visible.last - visible.first - 1);
    const target = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      PageDown: here + page,
      PageUp: here - page,
      Home: 0,
      End: last,
    }[event.key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setFocusNext(Math.min(Math.max(target, 0), last));
  }

  const slots = isWhole
    ? rowSlots(ordered.length, 0, last, [])
    : rowSlots(
        ordered.length,
        visible.first - MARGIN_ROWS,
        visible.last + MARGIN_ROWS,
        focusNext === null ? [stop] : [stop, focusNext],
      );
  return (
    <tbody onKeyDown={moveByKey}>
      {slots.map((slot) => {
        if (slot.kind === "gap") {
          return (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; it only takes room.
            <tr key={`gap ${slot.offset}`} aria-hidden="true">
              <td colSpan={columns.length} style={{ height: slot.rows * rowPx, padding: 0 }} />
            </tr>
          );
        }
        const { offset } = slot;
        const event = eventAt(index, ordered[offset] as number);
        return (
          <TableRow
            key={event.id}
            {...{ event, columns, offset, onFocus }}
            isSelected={event.id === selected}
            isTabStop={offset === stop}
            takesFocus={offset === focusNext}
          />
        );
      })}
    </tbody>
  );
}

// A drawn row knows where it is; one that is not drawn is where rows of one height put it.
function bringIntoView(scroller: HTMLElement | null, offset: number, rowPx: number): void {
  const row = scroller?.querySelector(`tr[aria-rowindex="${offset + 2}"]`);
  if (row != null) row.scrollIntoView({ block: "nearest" });
  else scroller?.scrollTo({ top: offset * rowPx - scroller.clientHeight / 2 });
}
