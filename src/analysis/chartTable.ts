import type { Source } from "#domain/source.ts";
import type { CsvCell } from "#lib/csv.ts";
import { formatCsv } from "#lib/csv.ts";

/** A column of a chart's equivalent table and of its export. */
export interface ChartColumn {
  /** In the header of the file: English, stable. */
  readonly name: string;
  /** On screen. */
  readonly label: string;
  readonly isNumber?: boolean;
}

/** One drawn row: as it is exported and as it is said. */
export interface ChartCell {
  readonly value: CsvCell;
  readonly text: string;
}

/** One record as a row of table and export. */
export interface ChartRow {
  /** The record's id; a row of a list inside a record adds a slash and its key. */
  readonly id: string;
  /** As many as there are columns. */
  readonly cells: readonly ChartCell[];
  readonly sources: readonly Source[];
}

/** What a chart draws, as rows. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
}

/** Where the rows of a file come from. */
export interface Provenance {
  readonly licence: string | null;
  /** `id@version`. */
  readonly dataset: string;
  /** ISO day on which this page got the data. */
  readonly accessed: string;
  /** Link to what was on screen. */
  readonly view: string;
}

/** The rows as a file, with the columns that say where they come from (contract, section 7). */
export function formatChartCsv(table: ChartTable, provenance: Provenance): string {
  const { licence, dataset, accessed, view } = provenance;
  return formatCsv([
    [
      "id",
      ...table.columns.map(({ name }) => name),
      "sources",
      "licence",
      "dataset",
      "accessed",
      "view",
    ],
    ...table.rows.map(({ id, cells, sources }) => [
      id,
      ...cells.map(({ value }) => value),
      sources.map(({ url, title }) => url ?? title).join(" | "),
      licence,
      dataset,
      accessed,
      view,
    ]),
  ]);
}
