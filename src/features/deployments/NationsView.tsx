import { useState } from "react";
import { compareSnapshots, latestComplete, nationOverTime } from "#analysis/contributions.ts";
import { forceSpan } from "#analysis/forceSpan.ts";
import type { Snapshot } from "#domain/force.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { NationChart } from "./NationChart.tsx";
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
  const { snapshots } = troops.force;
  const opening = latestComplete(snapshots);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [comparedId, setComparedId] = useState<string | null>(null);
  const chosen = snapshots.find(({ id }) => id === chosenId) ?? opening.latest;
  const compared =
    comparedId === "" ? null : (snapshots.find(({ id }) => id === comparedId) ?? opening.previous);
  const span = forceSpan({ strength: [], snapshots, deployments: [] });
  if (chosen === null || span === null)
    return <p className={styles.empty}>{t("troops.who.none")}</p>;

  const comparison = compareSnapshots(chosen, compared?.id === chosen.id ? null : compared);
  const largest = comparison.rows.slice(0, CHARTS).map(({ nation }) => nation);
  const histories = largest.map((nation) => nationOverTime(snapshots, nation));
  const most = Math.max(1, ...histories.flat().map(({ personnel }) => personnel ?? 0));

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
        {chosen.note !== null && <p className={styles.note}>{chosen.note}</p>}
        <SnapshotBars comparison={comparison} selectedNation={null} onNation={onNation} />
      </div>
      <div className={styles.column}>
        <h3 className={styles.heading}>{t("troops.overTime.title")}</h3>
        <p className={styles.note}>
          {t("troops.overTime.summary", { most: formats.integer(most) })}
        </p>
        <ul className={styles.multiples}>
          {largest.map((nation, at) => (
            <li key={nation}>
              <Button look="link" onClick={() => onNation(nation)}>
                {formats.nation(nation)}
              </Button>
              <NationChart
                figures={histories[at] ?? []}
                span={span}
                heightPx={CHART_HEIGHT_PX}
                most={most}
              />
            </li>
          ))}
        </ul>
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
