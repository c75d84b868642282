import type { ReactNode } from "react";
import type { ChartCell, ChartColumn } from "#analysis/chartTable.ts";
import { formatChartCsv } from "#analysis/chartTable.ts";
import { provenanceOf } from "#data/dataset.ts";
import { useDataset } from "#data/useDataset.ts";
import type { Source } from "#domain/source.ts";
import { chartWords } from "#i18n/chartWords.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { ChartFrame } from "#ui/ChartFrame.tsx";
import { saveTextFile } from "#ui/saveTextFile.ts";
import type { Counted } from "./CountLink.tsx";
import { CountLink } from "./CountLink.tsx";

/** A cell of a comparison's table; a count opens its events. */
export interface CompareCell extends ChartCell {
  readonly counted?: Counted;
}

/** A row of a comparison. */
export interface CompareRow {
  readonly id: string;
  readonly cells: readonly CompareCell[];
  readonly sources?: readonly Source[];
}

interface CompareFrameProps {
  readonly title: string;
  readonly summary: string;
  readonly legend?: ReactNode;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly CompareRow[];
  /** Of the exported file, without ending. */
  readonly fileName: string;
  readonly isTable?: boolean;
  readonly children: ReactNode;
}

/** A picture of the comparison with its words, its table and its rows as a file. */
export function CompareFrame({ columns, rows, fileName, ...rest }: CompareFrameProps) {
  const { t } = useLanguage();
  const dataset = useDataset();
  return (
    <ChartFrame
      {...rest}
      words={chartWords(t)}
      table={() => ({
        columns,
        rows: rows.map(({ id, cells }) => ({
          id,
          cells: cells.map(({ text, value, counted }, at) =>
            counted === undefined ? (
              text
            ) : (
              <CountLink key={columns[at]?.name} {...counted} text={text} isNone={value === 0} />
            ),
          ),
        })),
      })}
      onDownload={() => {
        const table = { columns, rows: rows.map((row) => ({ sources: [], ...row })) };
        const csv = formatChartCsv(table, provenanceOf(dataset, window.location.href));
        saveTextFile(`${fileName}.csv`, "text/csv;charset=utf-8", csv);
      }}
    />
  );
}
