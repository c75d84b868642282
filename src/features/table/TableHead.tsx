import type { TableColumn, TableSort } from "#analysis/eventTable.ts";
import { nextSort, TABLE_COLUMNS } from "#analysis/eventTable.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import styles from "./EventTable.module.css";
import { labelOfColumn } from "./tableWords.ts";

/** Figures of people stand under each other, at the right edge. */
const NUMBERS: readonly TableColumn[] = ["killed", "injured", "kforInjured"];

interface TableHeadProps {
  readonly columns: readonly TableColumn[];
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
}

/** The heads of the columns; each is a button that sorts, and says whether it does. */
export function TableHead({ columns, sort, onSort }: TableHeadProps) {
  const t = useTranslate();
  const direction = sort.isDescending ? "descending" : "ascending";
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => (
          <th
            key={column}
            scope="col"
            className={NUMBERS.includes(column) ? styles.number : undefined}
            data-kind={TABLE_COLUMNS[column]}
            aria-sort={sort.column === column ? direction : "none"}
          >
            <button
              type="button"
              className={styles.sort}
              onClick={() => onSort(nextSort(sort, column))}
            >
              {labelOfColumn(column, t)}
              {sort.column === column && (
                <span aria-hidden="true">{sort.isDescending ? "▼" : "▲"}</span>
              )}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
