import type { ReactNode } from "react";
import { useId, useState } from "react";
import { datasetLabel } from "#data/dataset.ts";
import { useDataset } from "#data/useDataset.ts";
import { dayOfInstant, formatIsoDay } from "#domain/day.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import styles from "./ChartFrame.module.css";
import type { ChartTable } from "./chartTable.ts";
import { formatChartCsv } from "./chartTable.ts";
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

/** A chart with its heading, its words, its table and its rows as a file. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, summary, legend, table, fileName, isTable = false, children } = props;
  const { t } = useLanguage();
  const dataset = useDataset();
  const [isTableShown, setTableShown] = useState(false);
  const id = useId();

  function download() {
    const csv = formatChartCsv(table, {
      licence: dataset.licence,
      dataset: datasetLabel(dataset),
      accessed: formatIsoDay(dayOfInstant(dataset.loadedAt)),
      view: window.location.href,
    });
    const url = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = `${fileName}.csv`;
    link.click();
    URL.revokeObjectURL(url);
  }

  return (
    <figure
      className={styles.figure}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-summary`}
    >
      <div className={styles.head}>
        <h2 id={`${id}-title`} className={styles.title}>
          {title}
        </h2>
        <div className={styles.tools}>
          {!isTable && (
            <Button
              look="link"
              aria-expanded={isTableShown}
              aria-controls={isTableShown ? `${id}-table` : undefined}
              aria-describedby={`${id}-title`}
              onClick={() => setTableShown(!isTableShown)}
            >
              {t(isTableShown ? "common.hideTable" : "common.showAsTable")}
            </Button>
          )}
          <Button look="link" aria-describedby={`${id}-title`} onClick={download}>
            <Icon name="download" sizePx={14} />
            {t("troops.download")}
          </Button>
        </div>
      </div>
      <p id={`${id}-summary`} className={styles.summary}>
        {summary}
      </p>
      {legend !== undefined && <div className={styles.legend}>{legend}</div>}
      {children}
      {isTableShown && (
        <section
          id={`${id}-table`}
          className={styles.scroller}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
          tabIndex={0}
          aria-labelledby={`${id}-title`}
        >
          <EquivalentTable title={title} table={table} />
        </section>
      )}
    </figure>
  );
}

function EquivalentTable({ title, table }: { readonly title: string; readonly table: ChartTable }) {
  const { t } = useLanguage();
  return (
    <table className={styles.table}>
      <caption className="visuallyHidden">{title}</caption>
      <thead>
        <tr>
          {table.columns.map(({ name, label, isNumber }) => (
            <th key={name} scope="col" className={isNumber ? styles.number : undefined}>
              {label}
            </th>
          ))}
          <th scope="col">{t("troops.sources")}</th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ id, cells, sources }) => (
          <tr key={id}>
            {cells.map((cell, at) => (
              <td
                key={table.columns[at]?.name}
                className={table.columns[at]?.isNumber ? styles.number : undefined}
              >
                {cell.text}
              </td>
            ))}
            <td>
              <SourceLinks sources={sources} isShort />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
