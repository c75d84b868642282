import { useMemo } from "react";
import { compareSnapshots, latestComplete } from "#analysis/contributions.ts";
import { forceMilestones } from "#analysis/forceMilestones.ts";
import { groupByKind, selectMovements } from "#analysis/movements.ts";
import { strengthBands, strengthLine } from "#analysis/strength.ts";
import { useDataset, useDatasetText } from "#data/useDataset.ts";
import type { DeploymentKind, StrengthFigure } from "#domain/force.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { FigureCard } from "./FigureCard.tsx";
import { MovementLegend, StrengthLegend } from "./Legends.tsx";
import { MovementLanes } from "./MovementLanes.tsx";
import { movementTable } from "./movementTable.ts";
import { PeriodPresets } from "./PeriodPresets.tsx";
import { PeriodStrength } from "./PeriodStrength.tsx";
import { SelectedMovement } from "./SelectedMovement.tsx";
import { SnapshotBars } from "./SnapshotBars.tsx";
import { StrengthChart, strengthScale } from "./StrengthChart.tsx";
import { figuresWithin, lineWithin, strengthTable } from "./strengthRows.ts";
import styles from "./TroopsPanel.module.css";
import { useForceWords } from "./useForceWords.ts";
import type { Troops } from "./useTroops.ts";

const HISTORY_HEIGHT_PX = 216;
const DETAIL_HEIGHT_PX = 236;

interface ForceViewProps {
  readonly troops: Troops;
  readonly nation: string | null;
  readonly kind: DeploymentKind | null;
  readonly figure: StrengthFigure | null;
  readonly onFigure: (figure: StrengthFigure | null) => void;
  readonly onNation: (nation: string) => void;
}

/** The force over time, who sends it, and its movements, on one time axis. */
export function ForceView(props: ForceViewProps) {
  const { troops, nation, kind, figure, onFigure, onNation } = props;
  const { force, whole, period } = troops;
  const { t, formats } = useLanguage();
  const words = useForceWords();
  const text = useDatasetText();
  const { index, deployments } = useDataset();
  const [view, changeView] = useView();
  const steps = useMemo(() => strengthLine(force.strength), [force.strength]);
  const bands = useMemo(() => strengthBands(force.strength), [force.strength]);
  const movements = selectMovements(force.deployments, {
    from: period.first,
    to: period.last,
    nation,
    kind,
    sourceTypes: [],
  });
  const milestones = forceMilestones(index.events, deployments, period, view.event);
  const { latest, previous } = latestComplete(force.snapshots);

  const marks = figuresWithin(force.strength, period);
  const line = lineWithin(steps, force.strength, period);
  const axis = strengthScale(marks, line, "line");
  const stated = movements.filter(({ personnel }) => personnel !== null).length;
  const tableWords = { t, formats, headCount: words.headCount };

  return (
    <div className={styles.force}>
      <div className={styles.column}>
        <SelectedMovement shown={movements} />
        {figure !== null && (
          <FigureCard figure={figure} onOpen={onFigure} onClose={() => onFigure(null)} />
        )}
        <ChartFrame
          title={t("troops.history.title")}
          summary={t("troops.history.summary", {
            count: force.strength.length,
            from: formats.year(whole.first),
            to: formats.year(whole.last),
            ...ends(steps),
          })}
          legend={<PeriodPresets whole={whole} period={period} />}
          table={strengthTable(force.strength, steps, tableWords)}
          fileName="force-strength"
        >
          <StrengthChart
            figures={force.strength}
            steps={steps}
            bands={bands}
            span={whole}
            heightPx={HISTORY_HEIGHT_PX}
            look="area"
            window={period}
            selectedId={figure?.id ?? null}
            onOpen={onFigure}
          />
        </ChartFrame>
        {latest !== null && (
          <SnapshotBars
            comparison={compareSnapshots(latest, previous)}
            selectedNation={nation}
            onNation={onNation}
          />
        )}
      </div>
      <div className={styles.column}>
        <PeriodStrength figures={force.strength} period={period} />
        <ChartFrame
          title={t("troops.detail.title", { period: formats.span(period.first, period.last) })}
          summary={[
            t("troops.detail.summary", { count: marks.length }),
            axis.isCut ? t("troops.detail.cut", { low: axis.low }) : t("troops.detail.zero"),
            t("troops.detail.band"),
          ].join(" ")}
          legend={<StrengthLegend />}
          table={strengthTable(marks, steps, tableWords)}
          fileName="force-strength-period"
        >
          <StrengthChart
            figures={force.strength}
            steps={steps}
            bands={bands}
            span={period}
            heightPx={DETAIL_HEIGHT_PX}
            look="line"
            milestones={milestones}
            selectedId={figure?.id ?? null}
            onOpen={onFigure}
          />
        </ChartFrame>
        <ChartFrame
          title={t("troops.movements.title")}
          summary={t("troops.movements.summary", { count: movements.length, stated })}
          legend={<MovementLegend />}
          table={movementTable(movements, {
            t,
            formats,
            force: words,
            unit: (deployment) => text.deployment(deployment).unit,
          })}
          fileName="movements"
        >
          {movements.length === 0 ? (
            <p className={styles.empty}>{t("troops.movements.none")}</p>
          ) : (
            <MovementLanes
              kinds={groupByKind(movements)}
              span={period}
              milestones={milestones}
              selectedId={view.deployment}
              selectedEventId={view.event}
              linkedIds={linkedTo(view.event, movements)}
              onOpen={({ id }) => changeView({ deployment: id })}
            />
          )}
        </ChartFrame>
      </div>
    </div>
  );

  function ends(line: typeof steps) {
    const [first] = line;
    const last = line.at(-1);
    if (first === undefined || last === undefined) {
      return { first: t("common.notStated"), last: t("common.notStated") };
    }
    return { first: words.figure(first.figure), last: words.figure(last.figure) };
  }
}

function linkedTo(
  event: string | null,
  movements: readonly { readonly id: string; readonly respondsTo: readonly string[] }[],
): ReadonlySet<string> {
  if (event === null) return new Set();
  return new Set(movements.filter((one) => one.respondsTo.includes(event)).map(({ id }) => id));
}
