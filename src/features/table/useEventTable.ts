import { useMemo, useState } from "react";
import type { TableColumn, TableSort } from "#analysis/eventTable.ts";
import { sortEvents, TABLE_COLUMN_IDS } from "#analysis/eventTable.ts";
import { readPreference, writePreference } from "#data/preferences.ts";
import { useDataset, useDatasetText, useSelection } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { textOfCell } from "./tableWords.ts";

const PREFERENCE = "tableColumns";

/** What most ask for first; the rest is a choice away. */
const FIRST_COLUMNS: readonly TableColumn[] = [
  "date",
  "category",
  "title",
  "place",
  "killed",
  "injured",
  "severity",
  "confidence",
  "sources",
];

/** The table's rows and columns as the reader has put them. */
export interface EventTableState {
  readonly sort: TableSort;
  readonly setSort: (sort: TableSort) => void;
  /** Those shown, in table order; the title is always among them. */
  readonly columns: readonly TableColumn[];
  readonly toggleColumn: (column: TableColumn) => void;
  /** Positions of the selection in the order of the rows. */
  readonly ordered: Int32Array;
}

/**
 * The selection as a table. Its columns are a habit and kept for the next visit; its order is not,
 * so that a link shows everybody the same first rows.
 */
export function useEventTable(): EventTableState {
  const { language, t } = useLanguage();
  const text = useDatasetText();
  const { index } = useDataset();
  const { positions } = useSelection();
  const [sort, setSort] = useState<TableSort>({ column: "severity", isDescending: true });
  const [columns, setColumns] = useState(() => parseColumns(readPreference(PREFERENCE)));

  const ordered = useMemo(() => {
    const { compare } = new Intl.Collator([language, "en"], { numeric: true });
    return sortEvents(index, positions, sort, {
      textOf: (event, column) => textOfCell(event, column, text, t),
      compare,
    });
  }, [index, positions, sort, language, text, t]);

  function toggleColumn(column: TableColumn): void {
    const next = TABLE_COLUMN_IDS.filter((id) => columns.includes(id) !== (id === column));
    setColumns(next);
    writePreference(PREFERENCE, next.join());
  }

  return { sort, setSort, columns, toggleColumn, ordered };
}

function parseColumns(kept: string | null): readonly TableColumn[] {
  if (kept === null) return FIRST_COLUMNS;
  const wanted = kept.split(",");
  return TABLE_COLUMN_IDS.filter((id) => id === "title" || wanted.includes(id));
}
