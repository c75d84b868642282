import type { ReactNode } from "react";
import type { ChartTable } from "#analysis/chartTable.ts";
import { formatChartCsv } from "#analysis/chartTable.ts";
import { provenanceOf } from "#data/dataset.ts";
import { useDataset } from "#data/useDataset.ts";
import { chartWords } from "#i18n/chartWords.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { ChartFrame as Frame } from "#ui/ChartFrame.tsx";
import { saveTextFile } from "#ui/saveTextFile.ts";
import { SourceLinks } from "./SourceLinks.tsx";

interface ChartFrameProps {
  readonly title: string;
  /** What is drawn, and what it says, in words. */
  readonly summary: string;
  /** Signs used in the picture. */
  readonly legend?: ReactNode;
  readonly table: ChartTable;
  /** Of the exported file, without ending. */
  readonly fileName: string;
  /** The picture is itself a table: nothing to show or hide. */
  readonly isTable?: boolean;
  readonly children: ReactNode;
}

/** A chart about the force: its table and its file name the sources of each row. */
export function ChartFrame({ table, fileName, ...rest }: ChartFrameProps) {
  const { t } = useLanguage();
  const dataset = useDataset();
  return (
    <Frame
      {...rest}
      words={chartWords(t)}
      table={() => ({
        columns: [...table.columns, { name: "sources", label: t("troops.sources") }],
        rows: table.rows.map(({ id, cells, sources }) => ({
          id,
          cells: [
            ...cells.map(({ text }) => text),
            <SourceLinks key="sources" sources={sources} isShort />,
          ],
        })),
      })}
      onDownload={() =>
        saveTextFile(
          `${fileName}.csv`,
          "text/csv;charset=utf-8",
          formatChartCsv(table, provenanceOf(dataset, window.location.href)),
        )
      }
    />
  );
}
