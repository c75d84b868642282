import { useState } from "react";
import { compareSnapshots, latestComplete, nationOverTime } from "#analysis/contributions.ts";
import { useDatasetText } from "#data/useDataset.ts";
import type { Snapshot } from "#domain/force.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { ChartFrame } from "./ChartFrame.tsx";
import { NationChart } from "./NationChart.tsx";
import { nationTable } from "./nationTable.ts";
import { PeriodPresets } from "./PeriodPresets.tsx";
import { SnapshotBars } from "./SnapshotBars.tsx";
import styles from "./TroopsPanel.module.css";
import { useForceWords } from "./useForceWords.ts";
import type { Troops } from "./useTroops.ts";

/** As many nations over time as can be taken in at once; each nation has all of it on its own page. */
const CHARTS = 8;
const CHART_HEIGHT_PX = 112;

interface NationsViewProps {
  readonly troops: Troops;
  readonly onNation: (nation: string) => void;
}

/** Any two national breakdowns side by side, and the largest contributors over time. */
export function NationsView({ troops, onNation }: NationsViewProps) {
  const { t, formats } = useLanguage();
  const text = useDatasetText();
  const { snapshots } = troops.force;
  const opening = latestComplete(snapshots);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [comparedId, setComparedId] = useState<string | null>(null);
  const chosen = snapshots.find(({ id }) => id === chosenId) ?? opening.latest;
  const compared =
    comparedId === "" ? null : (snapshots.find(({ id }) => id === comparedId) ?? opening.previous);
  if (chosen === null) return <p className={styles.empty}>{t("troops.who.none")}</p>;

  const comparison = compareSnapshots(chosen, compared?.id === chosen.id ? null : compared);
  const largest = comparison.rows.slice(0, CHARTS).map(({ nation }) => nation);
  const { period } = troops;
  const inPeriod = snapshots.filter(
    ({ asOf }) => asOf.first >= period.first && asOf.first <= period.last,
  );
  const histories = largest.map((nation) => ({
    nation,
    figures: nationOverTime(inPeriod, nation),
  }));
  const stated = histories.flatMap(({ figures }) => figures.flatMap((one) => one.personnel ?? []));
  const most = Math.max(1, ...stated);

  return (
    <div className={styles.force}>
      <div className={styles.column}>
        <p className={styles.note}>{t("troops.who.onlyComplete")}</p>
        <div className={styles.choices}>
          <SnapshotSelect
            label={t("troops.who.chosen")}
            snapshots={snapshots}
            value={chosen.id}
            onChange={setChosenId}
          />
          <SnapshotSelect
            label={t("troops.who.compared")}
            snapshots={snapshots}
            value={comparison.compared?.id ?? ""}
            none={t("troops.who.nothing")}
            onChange={setComparedId}
          />
        </div>
        {chosen.note !== null && <p className={styles.note}>{text.term(chosen.note)}</p>}
        <SnapshotBars comparison={comparison} selectedNation={null} onNation={onNation} />
      </div>
      <div className={styles.column}>
        <ChartFrame
          title={t("troops.overTime.title")}
          summary={t("troops.overTime.summary", {
            period: formats.span(period.first, period.last),
            count: inPeriod.length,
            most,
          })}
          legend={<PeriodPresets whole={troops.whole} period={period} />}
          table={nationTable(histories, { t, formats })}
          fileName="contributions-over-time"
        >
          <ul className={styles.multiples}>
            {histories.map(({ nation, figures }) => (
              <li key={nation}>
                <Button look="link" onClick={() => onNation(nation)}>
                  {formats.nation(nation)}
                </Button>
                <NationChart
                  figures={figures}
                  span={period}
                  heightPx={CHART_HEIGHT_PX}
                  most={most}
                />
              </li>
            ))}
          </ul>
        </ChartFrame>
      </div>
    </div>
  );
}

interface SnapshotSelectProps {
  readonly label: string;
  readonly snapshots: readonly Snapshot[];
  readonly value: string;
  /** The choice of none, where there may be none. */
  readonly none?: string;
  readonly onChange: (id: string) => void;
}

function SnapshotSelect({ label, snapshots, value, none, onChange }: SnapshotSelectProps) {
  const { t } = useLanguage();
  const words = useForceWords();
  const newestFirst = snapshots.toReversed();
  const option = (snapshot: Snapshot) => (
    <option key={snapshot.id} value={snapshot.id}>
      {words.snapshot(snapshot)}
    </option>
  );
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        <optgroup label={t("troops.who.groupComplete")}>
          {newestFirst.filter(({ complete }) => complete).map(option)}
        </optgroup>
        <optgroup label={t("troops.who.groupPartial")}>
          {newestFirst.filter(({ complete }) => !complete).map(option)}
        </optgroup>
      </select>
    </label>
  );
}
