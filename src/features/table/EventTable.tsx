import { type ReactNode, useId, useMemo, useRef } from "react";
import type { TableColumn } from "#analysis/eventTable.ts";
import type { EventId } from "#domain/event.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useReportPainted } from "#ui/Readiness.ts";
import { ColumnChooser } from "./ColumnChooser.tsx";
import styles from "./EventTable.module.css";
import { TableBody } from "./TableBody.tsx";
import { TableHead } from "./TableHead.tsx";
import { wordSort } from "./tableWords.ts";
import type { EventTableState } from "./useEventTable.ts";
import { useVisibleRows } from "./useVisibleRows.ts";

/**
 * Up to here all rows are drawn: the browser's own search, printing and copying reach them. Putting 168 of them in
 * another order takes some 200 ms on a busy 2-core machine, in software drawing; much more would be felt.
 */
const WHOLE_ROWS = 300;

/** Least width of each column; what is left over is the title's. */
const WIDTHS_REM: Readonly<Record<TableColumn, number>> = {
  date: 6.75,
  category: 11.5,
  title: 15,
  place: 14.75,
  municipality: 11,
  killed: 5,
  injured: 5,
  kforInjured: 6,
  severity: 5.25,
  confidence: 5.75,
  sources: 9.75,
  actors: 17,
  incident: 13,
  id: 15,
};

/** Half of a narrow phone is for what scrolls beside the title. */
const WIDTHS_ON_PHONE_REM = { ...WIDTHS_REM, title: 10.5 };

interface EventTableProps {
  readonly table: EventTableState;
  /** On a phone the title comes first, and stays in sight while the rest scrolls under it. */
  readonly isPhone: boolean;
  /** The event whose card was open last. */
  readonly returnTo: EventId | null;
  /** What can be done with the rows. */
  readonly actions: ReactNode;
}

/** The selection, one row each, in columns that sort. Load it lazily. */
export function EventTable({ table, isPhone, returnTo, actions }: EventTableProps) {
  const { t } = useLanguage();
  const { sort, setSort, toggleColumn, ordered } = table;
  const columns = useMemo(
    () => (isPhone ? titleFirst(table.columns) : table.columns),
    [isPhone, table.columns],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const total = ordered.length;
  const isWhole = total <= WHOLE_ROWS;
  const visible = useVisibleRows(scroller, total, !isWhole);
  const widths = isPhone ? WIDTHS_ON_PHONE_REM : WIDTHS_REM;
  const widthRem = columns.reduce((sum, column) => sum + widths[column], 0);
  useReportPainted("table", true);

  return (
    <section className={styles.panel} aria-label={t("panels.table")}>
      <header className={styles.header}>
        <h2 id={`${id}-rows`} className={styles.rows}>
          {t("table.rows", { count: total })}
        </h2>
        <p id={`${id}-order`} className={styles.order}>
          {wordSort(sort, t)}
        </p>
        <div className={styles.actions}>
          <ColumnChooser columns={columns} onToggle={toggleColumn} />
          {actions}
        </div>
      </header>
      <div ref={scroller} className={styles.scroller}>
        <table
          className={styles.table}
          style={{ minWidth: `${widthRem}rem` }}
          data-whole={isWhole}
          aria-labelledby={`${id}-rows ${id}-order`}
          aria-rowcount={total + 1}
        >
          <colgroup>
            {columns.map((column) => (
              <col
                key={column}
                style={column === "title" ? undefined : { width: `${widths[column]}rem` }}
              />
            ))}
          </colgroup>
          <TableHead columns={columns} sort={sort} onSort={setSort} />
          <TableBody {...{ ordered, columns, scroller, visible, isWhole, returnTo }} />
        </table>
      </div>
      <footer className={styles.footer}>
        <p>
          {t("table.visible", {
            first: visible.first + 1,
            last: Math.min(visible.last + 1, total),
            total,
          })}
        </p>
        <p>{t("table.note")}</p>
      </footer>
    </section>
  );
}

function titleFirst(columns: readonly TableColumn[]): readonly TableColumn[] {
  return ["title", ...columns.filter((column) => column !== "title")];
}
