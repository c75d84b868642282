import type { ReactNode } from "react";
import { useId, useState } from "react";
import { Button } from "./Button.tsx";
import styles from "./ChartFrame.module.css";
import { Icon } from "./Icon.tsx";

/** The words on a chart's buttons. */
interface ChartFrameWords {
  readonly showTable: string;
  readonly hideTable: string;
  readonly download: string;
}

/** A chart's equivalent table, ready to be read. */
interface ShownTable {
  readonly columns: readonly {
    readonly name: string;
    readonly label: string;
    readonly isNumber?: boolean;
  }[];
  readonly rows: readonly {
    readonly id: string;
    /** As many as there are columns. */
    readonly cells: readonly ReactNode[];
  }[];
}

interface ChartFrameProps {
  readonly title: string;
  /** What is drawn, and what it says, in words. */
  readonly summary: string;
  /** Signs used in the picture. */
  readonly legend?: ReactNode;
  /** Called when the table is opened; closed, it costs nothing. */
  readonly table: () => ShownTable;
  readonly words: ChartFrameWords;
  readonly onDownload: () => void;
  /** The picture is itself a table: nothing to show or hide. */
  readonly isTable?: boolean;
  readonly children: ReactNode;
}

/** A chart with its heading, its words, its table and its rows as a file. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, summary, legend, table, words, onDownload, isTable = false, children } = props;
  const [isTableShown, setTableShown] = useState(false);
  const id = useId();

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
              {isTableShown ? words.hideTable : words.showTable}
            </Button>
          )}
          <Button look="link" aria-describedby={`${id}-title`} onClick={onDownload}>
            <Icon name="download" sizePx={14} />
            {words.download}
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
          <EquivalentTable title={title} table={table()} />
        </section>
      )}
    </figure>
  );
}

function EquivalentTable({ title, table }: { readonly title: string; readonly table: ShownTable }) {
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
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ id, cells }) => (
          <tr key={id}>
            {table.columns.map(({ name, isNumber }, at) => (
              <td key={name} className={isNumber ? styles.number : undefined}>
                {cells[at]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
