import { useState } from "react";
import { nationsOfForce } from "#analysis/nationProfile.ts";
import { hasResource } from "#data/dataset.ts";
import { useDataset } from "#data/useDataset.ts";
import type { DeploymentKind, StrengthFigure } from "#domain/force.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Empty } from "#ui/Empty.tsx";
import { useReportPainted } from "#ui/Readiness.ts";
import { useView } from "#url/useView.ts";
import { BasesView } from "./BasesView.tsx";
import { CommandersView } from "./CommandersView.tsx";
import { ForceView } from "./ForceView.tsx";
import { NationPage } from "./NationPage.tsx";
import { NationsView } from "./NationsView.tsx";
import type { TroopView } from "./TroopsBar.tsx";
import { TroopsBar } from "./TroopsBar.tsx";
import styles from "./TroopsPanel.module.css";
import { useTroops } from "./useTroops.ts";

/** Resources that this panel lives on; one that is broken or missing takes its part away, and is named. */
const RESOURCES = [
  "force-strength",
  "contributions",
  "deployments",
  "bases",
  "commanders",
] as const;

/** What the force did: strength, contributors, movements, bases and commanders. Load it lazily: it brings recharts. */
export function TroopsPanel() {
  const { t, formats } = useLanguage();
  const dataset = useDataset();
  const troops = useTroops();
  const [view, changeView] = useView();
  const [shown, setShown] = useState<TroopView>("force");
  const [nation, setNation] = useState<string | null>(null);
  const [kind, setKind] = useState<DeploymentKind | null>(null);
  const [figure, setFigure] = useState<StrengthFigure | null>(null);
  useReportPainted("troops", true);

  const missing = RESOURCES.filter((name) => !hasResource(dataset, name));
  const hasRecords =
    dataset.strength.length + dataset.snapshots.length + dataset.deployments.length > 0;
  if (troops === null || !hasRecords) {
    return (
      <section aria-label={t("panels.troops")} className={styles.panel}>
        <Empty title={t("troops.none.title")} detail={t("troops.none.detail")} />
      </section>
    );
  }

  const { force, whole } = troops;
  // A movement's card stands beside the movements, wherever it was asked for.
  const current = view.deployment === null ? shown : "force";

  function show(next: TroopView) {
    setShown(next);
    if (view.deployment !== null) changeView({ deployment: null });
  }

  function showNation(next: string) {
    setNation(next);
    show("nations");
  }

  return (
    <section aria-label={t("panels.troops")} className={styles.panel}>
      <TroopsBar
        shown={current}
        onShow={show}
        nations={nationsOfForce(force)}
        nation={nation}
        onNation={setNation}
        kind={kind}
        onKind={setKind}
        sourceTypes={view.sourceTypes}
        onSourceTypes={(sourceTypes) => changeView({ sourceTypes })}
        counts={[
          t("troops.count.figures", { count: force.strength.length }),
          t("troops.count.snapshots", { count: force.snapshots.length }),
          t("troops.count.movements", { count: force.deployments.length }),
          `${formats.year(whole.first)}–${formats.year(whole.last)}`,
        ].join(" · ")}
      />
      {missing.length > 0 && (
        <p className={styles.missing}>
          {t("troops.missing", {
            names: missing.map((name) => t(`resource.${name}`)).join(", "),
          })}
        </p>
      )}
      {current === "force" && (
        <ForceView
          troops={troops}
          nation={nation}
          kind={kind}
          figure={figure}
          onFigure={(next) => {
            setFigure(next);
            if (next !== null && view.deployment !== null) changeView({ deployment: null });
          }}
          onNation={showNation}
        />
      )}
      {current === "nations" &&
        (nation === null ? (
          <NationsView troops={troops} onNation={setNation} />
        ) : (
          <NationPage nation={nation} troops={troops} onBack={() => setNation(null)} />
        ))}
      {current === "bases" && <BasesView troops={troops} nation={nation} onNation={showNation} />}
      {current === "commanders" && <CommandersView troops={troops} nation={nation} />}
    </section>
  );
}
