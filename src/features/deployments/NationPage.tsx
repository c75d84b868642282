import { forceSpan } from "#analysis/forceSpan.ts";
import { profileNation } from "#analysis/nationProfile.ts";
import { useDatasetText } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useView } from "#url/useView.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { NationChart } from "./NationChart.tsx";
import { nationTable } from "./nationTable.ts";
import styles from "./TroopsPanel.module.css";
import { useForceWords } from "./useForceWords.ts";
import type { Troops } from "./useTroops.ts";

const HEIGHT_PX = 220;

interface NationPageProps {
  readonly nation: string;
  readonly troops: Troops;
  readonly onBack: () => void;
}

/** All that the data say about one contributor. */
export function NationPage({ nation, troops, onBack }: NationPageProps) {
  const { t, formats } = useLanguage();
  const words = useForceWords();
  const text = useDatasetText();
  const [, changeView] = useView();
  const profile = profileNation(troops.force, nation);
  const listed = profile.overTime.filter(({ personnel }) => personnel !== null);
  const span = forceSpan({ strength: [], snapshots: troops.force.snapshots, deployments: [] });

  return (
    <section className={styles.page} aria-label={formats.nation(nation)}>
      <Button look="link" onClick={onBack}>
        <Icon name="chevronLeft" sizePx={14} />
        {t("troops.nation.back")}
      </Button>
      <h2 className={styles.pageTitle}>{formats.nation(nation)}</h2>
      <div className={styles.force}>
        <div className={styles.column}>
          <ChartFrame
            title={t("troops.nation.figures")}
            summary={t("troops.nation.summary", {
              count: listed.length,
              all: profile.overTime.length,
            })}
            table={nationTable([{ nation, figures: profile.overTime }], { t, formats })}
            fileName={`contributions-${nation}`}
          >
            {span !== null && listed.length > 0 && (
              <NationChart
                figures={profile.overTime}
                span={span}
                heightPx={HEIGHT_PX}
                most={null}
              />
            )}
          </ChartFrame>
          <h2 className={styles.heading}>
            {t("troops.nation.commanders", { count: profile.commanders.length })}
          </h2>
          <ul className={styles.list}>
            {profile.commanders.map((commander) => (
              <li key={commander.number}>
                {text.term(commander.rank)} {commander.name}{" "}
                <span className={styles.muted}>{words.term(commander)}</span>
              </li>
            ))}
          </ul>
          <h2 className={styles.heading}>
            {t("troops.nation.bases", { count: profile.basesLed.length })}
          </h2>
          <ul className={styles.list}>
            {profile.basesLed.map((base) => (
              <li key={base.id}>
                {text.term(base.name)}, {text.municipality(base.municipality)}{" "}
                <span className={styles.muted}>
                  {t(`troops.baseStatus.${base.status}`)} · {words.baseDates(base)}
                </span>
              </li>
            ))}
          </ul>
        </div>
        <div className={styles.column}>
          <h2 className={styles.heading}>
            {t("troops.nation.movements", { count: profile.movements.length })}
          </h2>
          <ul className={styles.list}>
            {profile.movements.map((deployment) => (
              <li key={deployment.id}>
                <Button
                  look="link"
                  className={styles.row}
                  onClick={() => changeView({ deployment: deployment.id })}
                >
                  {formats.range(deployment.date)} · {text.deployment(deployment).unit}
                </Button>{" "}
                <span className={styles.muted}>
                  {t(`troops.kind.${deployment.kind}`)} · {words.headCount(deployment)}
                  {deployment.nations.length > 1 && ` · ${words.nationList(deployment.nations)}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
