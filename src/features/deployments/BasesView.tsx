import type { ChartTable } from "#analysis/chartTable.ts";
import { useDatasetText } from "#data/useDataset.ts";
import type { Base } from "#domain/force.ts";
import { isOpenBetween } from "#domain/force.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import records from "./Records.module.css";
import { SourceLinks } from "./SourceLinks.tsx";
import styles from "./TroopsPanel.module.css";
import { useForceWords } from "./useForceWords.ts";
import type { Troops } from "./useTroops.ts";

interface BasesViewProps {
  readonly troops: Troops;
  readonly nation: string | null;
  readonly onNation: (nation: string) => void;
}

/** Camps and bases: those open in the selected period first, then the others. */
export function BasesView({ troops, nation, onNation }: BasesViewProps) {
  const { t, formats } = useLanguage();
  const text = useDatasetText();
  const { period, force } = troops;
  const bases = force.bases.filter((base) => nation === null || base.nation === nation);
  const open = bases.filter((base) => isOpenBetween(base, period.first, period.last));
  const others = bases.filter((base) => !open.includes(base));
  const table: ChartTable = {
    columns: [
      { name: "name", label: t("troops.column.base") },
      { name: "municipality", label: t("troops.column.municipality") },
      { name: "role", label: t("troops.column.role") },
      { name: "nation", label: t("troops.column.leadNation") },
      { name: "status", label: t("troops.column.status") },
      { name: "openInPeriod", label: t("troops.column.open") },
      { name: "precision", label: t("troops.column.position") },
    ],
    rows: [...open, ...others].map((base) => {
      const isOpen = open.includes(base);
      return {
        id: base.id,
        sources: base.sources,
        cells: [
          { value: base.name, text: text.term(base.name) },
          { value: base.municipality, text: text.municipality(base.municipality) },
          { value: base.role, text: text.baseRole(base) },
          {
            value: base.nation,
            text: base.nation === null ? t("common.notStated") : formats.nation(base.nation),
          },
          { value: base.status, text: t(`troops.baseStatus.${base.status}`) },
          { value: isOpen ? "yes" : "no", text: t(isOpen ? "troops.yes" : "troops.no") },
          {
            value: base.precision,
            text: t(`troops.basePrecision.${base.precision}`),
          },
        ],
      };
    }),
  };

  return (
    <div className={styles.page}>
      <ChartFrame
        title={t("troops.bases.title", { count: bases.length })}
        summary={t("troops.bases.summary", {
          count: open.length,
          period: formats.span(period.first, period.last),
        })}
        table={table}
        fileName="bases"
        isTable
      >
        <div className={styles.cards}>
          <BaseList title={t("troops.bases.open")} bases={open} onNation={onNation} />
          <BaseList title={t("troops.bases.others")} bases={others} onNation={onNation} />
        </div>
      </ChartFrame>
    </div>
  );
}

interface BaseListProps {
  readonly title: string;
  readonly bases: readonly Base[];
  readonly onNation: (nation: string) => void;
}

const COLUMNS = ["base", "leadNation", "role", "dates", "position"] as const;

function BaseList({ title, bases, onNation }: BaseListProps) {
  const { t, formats } = useLanguage();
  const words = useForceWords();
  const text = useDatasetText();
  if (bases.length === 0) return null;
  return (
    <table className={records.records}>
      <caption className={styles.tableTitle}>{title}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`troops.column.${column}`)}
            </th>
          ))}
          <th scope="col">{t("troops.sources")}</th>
        </tr>
      </thead>
      <tbody>
        {bases.map((base) => (
          <tr key={base.id}>
            <th scope="row">
              {text.term(base.name)}
              <div className={records.place}>{text.municipality(base.municipality)}</div>
            </th>
            <td>
              {base.nation === null ? (
                t("common.notStated")
              ) : (
                <NationButton
                  nation={base.nation}
                  name={formats.nation(base.nation)}
                  onNation={onNation}
                />
              )}
            </td>
            <td>
              {text.baseRole(base)}
              {base.note !== null && <div className={styles.muted}>{text.term(base.note)}</div>}
            </td>
            <td>
              {t(`troops.baseStatus.${base.status}`)}
              <div className={styles.muted}>{words.baseDates(base)}</div>
            </td>
            <td>
              {t(`troops.basePrecision.${base.precision}`)}
              <div className={styles.muted}>{text.term(base.coordinateSource)}</div>
            </td>
            <td>
              <SourceLinks sources={base.sources} isShort />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface NationButtonProps {
  readonly nation: string;
  readonly name: string;
  readonly onNation: (nation: string) => void;
}

function NationButton({ nation, name, onNation }: NationButtonProps) {
  return (
    <button type="button" className={styles.textButton} onClick={() => onNation(nation)}>
      {name}
    </button>
  );
}
