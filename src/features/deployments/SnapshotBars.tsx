import { useState } from "react";
import type { SnapshotComparison } from "#analysis/contributions.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import styles from "./SnapshotBars.module.css";
import { SourceLinks } from "./SourceLinks.tsx";
import { snapshotTable } from "./snapshotTable.ts";
import { useForceWords } from "./useForceWords.ts";

/** On a phone the movements must not lie a dozen screens below. */
const NARROW_ROWS = 10;

interface SnapshotBarsProps {
  readonly comparison: SnapshotComparison;
  readonly selectedNation: string | null;
  readonly onNation: (nation: string) => void;
}

/** Nations ranked by contribution: a bar from zero for the chosen snapshot, a tick for the compared one. */
export function SnapshotBars({ comparison, selectedNation, onNation }: SnapshotBarsProps) {
  const { t, formats } = useLanguage();
  const words = useForceWords();
  const { snapshot, compared, isComparable, rows, listedSum, comparedSum } = comparison;
  const table = snapshotTable(comparison, { t, formats });
  const most = Math.max(1, ...rows.flatMap((row) => [row.personnel ?? 0, row.compared ?? 0]));
  const isNarrow = useMediaQuery("(max-width: 40rem)");
  const [isWhole, setWhole] = useState(false);
  const isCutShort = isNarrow && !isWhole && rows.length > NARROW_ROWS + 2;
  const shown = isCutShort ? rows.slice(0, NARROW_ROWS) : rows;
  const share = (count: number) => `${(count / most) * 100}%`;

  return (
    <ChartFrame
      title={t("troops.who.title")}
      summary={[
        t(snapshot.complete ? "troops.who.complete" : "troops.who.partial", {
          date: formats.range(snapshot.asOf),
          personnel: snapshot.personnel,
          sum: listedSum,
          nations: snapshot.contributions.length,
        }),
        compared === null || comparedSum === null
          ? ""
          : t(compared.complete ? "troops.who.comparedComplete" : "troops.who.comparedPartial", {
              date: formats.range(compared.asOf),
              personnel: compared.personnel,
              sum: comparedSum,
              nations: compared.contributions.length,
            }),
        t("troops.who.rule"),
      ]
        .filter(Boolean)
        .join(" ")}
      table={table}
      fileName={`contributions-${snapshot.id}`}
      isTable
    >
      {!isComparable && compared !== null && (
        <p className={styles.notice}>{t("troops.who.notComparable")}</p>
      )}
      <table className={styles.table}>
        <caption className="visuallyHidden">{t("troops.who.title")}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.column}>
              {t("troops.column.nation")}
            </th>
            <td className={styles.barCell} />
            <th scope="col" className={styles.columnNumber}>
              {words.shortDate(snapshot.asOf)}
            </th>
            <th scope="col" className={styles.columnShare}>
              {t("troops.column.share")}
            </th>
            {compared !== null && (
              <>
                <th scope="col" className={styles.columnNumber}>
                  {words.shortDate(compared.asOf)}
                </th>
                <th scope="col" className={styles.columnNumber}>
                  {t("troops.column.change")}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, at) => {
            const cells = table.rows[at]?.cells ?? [];
            return (
              <tr
                key={row.nation}
                className={styles.row}
                data-selected={row.nation === selectedNation}
              >
                <th scope="row" className={styles.name}>
                  <button
                    type="button"
                    className={styles.nation}
                    onClick={() => onNation(row.nation)}
                  >
                    {formats.nation(row.nation)}
                  </button>
                </th>
                <td className={styles.barCell}>
                  <div className={styles.track}>
                    {row.personnel !== null && (
                      <div
                        className={snapshot.complete ? styles.bar : styles.partialBar}
                        style={{ inlineSize: share(row.personnel) }}
                      />
                    )}
                    {row.compared !== null && (
                      <div
                        className={styles.tick}
                        style={{ insetInlineStart: share(row.compared) }}
                      />
                    )}
                  </div>
                </td>
                <td className={styles.number} data-strong={row.personnel !== null}>
                  {cells[1]?.text}
                </td>
                <td className={styles.share}>{cells[2]?.text}</td>
                {compared !== null && (
                  <>
                    <td className={styles.number}>{cells[3]?.text}</td>
                    <td className={styles.number}>{cells[4]?.text}</td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr className={styles.sums}>
            <th scope="row" className={styles.name}>
              {t("troops.who.sum")}
            </th>
            <td className={styles.barCell} />
            <td className={styles.number}>{formats.integer(listedSum)}</td>
            <td className={styles.share} />
            {comparedSum !== null && (
              <>
                <td className={styles.number}>{formats.integer(comparedSum)}</td>
                <td />
              </>
            )}
          </tr>
          <tr>
            <th scope="row" className={styles.name}>
              {t("troops.who.published")}
            </th>
            <td className={styles.barCell} />
            <td className={styles.number}>{formats.integer(snapshot.personnel)}</td>
            <td className={styles.share} />
            {compared !== null && (
              <>
                <td className={styles.number}>{formats.integer(compared.personnel)}</td>
                <td />
              </>
            )}
          </tr>
        </tfoot>
      </table>
      {isCutShort && (
        <Button onClick={() => setWhole(true)}>
          {t("troops.who.showAll", { count: rows.length })}
        </Button>
      )}
      <p className={styles.sourceHead}>
        {t("troops.who.sourcesOf", { date: formats.range(snapshot.asOf) })}
      </p>
      <SourceLinks sources={snapshot.sources} />
      {compared !== null && (
        <>
          <p className={styles.sourceHead}>
            {t("troops.who.sourcesOf", { date: formats.range(compared.asOf) })}
          </p>
          <SourceLinks sources={compared.sources} />
        </>
      )}
    </ChartFrame>
  );
}
