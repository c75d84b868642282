import { type MouseEvent, memo, useEffect, useRef } from "react";
import type { TableColumn } from "#analysis/eventTable.ts";
import { useDatasetText } from "#data/useDataset.ts";
import type { SituationEvent } from "#domain/event.ts";
import { useView, useViewDefaults } from "#url/useView.ts";
import { formatView } from "#url/view.ts";
import styles from "./EventTable.module.css";
import { TableCell } from "./TableCell.tsx";

interface TableRowProps {
  readonly event: SituationEvent;
  readonly columns: readonly TableColumn[];
  /** Of the row among all, 0-based. */
  readonly offset: number;
  readonly isSelected: boolean;
  /** Of all rows, the one that the Tab key stops at. */
  readonly isTabStop: boolean;
  /** Takes the focus once it is there. */
  readonly takesFocus: boolean;
  readonly onFocus: (offset: number) => void;
}

/** One event. A press anywhere in the row opens its card; the title is a link like any other. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { event, columns, offset, isSelected, isTabStop, takesFocus, onFocus } = props;
  const text = useDatasetText();
  const [view, changeView] = useView();
  const defaults = useViewDefaults();
  const link = useRef<HTMLAnchorElement>(null);
  const { title } = text.event(event);

  useEffect(
    function takeFocus() {
      if (takesFocus) link.current?.focus();
    },
    [takesFocus],
  );

  function open(click: MouseEvent) {
    // With a key held the browser opens the address itself, in a tab of its own.
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    changeView({ event: event.id, deployment: null });
  }

  function openFromRow(click: MouseEvent) {
    const isOnLink = link.current?.contains(click.target as Node) ?? false;
    // A reader who drags over cells copies them.
    const isCopying = window.getSelection()?.isCollapsed === false;
    if (!isOnLink && !isCopying) open(click);
  }

  return (
    // For the mouse; keys have the link in the row.
    <tr aria-rowindex={offset + 2} data-selected={isSelected} onClick={openFromRow}>
      {columns.map((column) =>
        column === "title" ? (
          <th key={column} scope="row" title={title}>
            <a
              ref={link}
              href={`?${formatView({ ...view, event: event.id }, defaults, window.location.search)}`}
              className={styles.title}
              tabIndex={isTabStop ? 0 : -1}
              aria-current={isSelected ? "true" : undefined}
              onClick={open}
              onFocus={() => onFocus(offset)}
            >
              {title}
            </a>
          </th>
        ) : (
          <TableCell key={column} event={event} column={column} />
        ),
      )}
    </tr>
  );
});
