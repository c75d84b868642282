import { lazy, Suspense } from "react";
import { useDataset } from "#data/useDataset.ts";
import { ShownCount } from "#features/filters/ShownCount.tsx";
import { Notices } from "#features/notices/Notices.tsx";
import { PanelBoundary } from "#features/notices/PanelBoundary.tsx";
import { StorySlot } from "#features/story/StorySlot.tsx";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Readiness } from "#ui/Readiness.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { useView } from "#url/useView.ts";
import { EventsTab, PHONE_QUERY } from "./EventsTab.tsx";
import { FilterStrip } from "./FilterStrip.tsx";
import styles from "./Workbench.module.css";
import { WorkbenchHeader } from "./WorkbenchHeader.tsx";
import { TAB_PANELS, workbenchTab } from "./workbenchTabs.ts";

const TroopsPanel = lazy(async () => ({
  default: (await import("#features/deployments/TroopsPanel.tsx")).TroopsPanel,
}));
const CompareTab = lazy(async () => ({
  default: (await import("./CompareTab.tsx")).CompareTab,
}));
const TableTab = lazy(async () => ({
  default: (await import("./TableTab.tsx")).TableTab,
}));
const DataQualityPanel = lazy(async () => ({
  default: (await import("#features/dataQuality/DataQualityPanel.tsx")).DataQualityPanel,
}));

interface WorkbenchProps {
  /** Every visible panel has painted once. */
  readonly onReady: () => void;
}

/** The analyst's arrangement: header, notices, and one tab's panels. */
export function Workbench({ onReady }: WorkbenchProps) {
  const t = useTranslate();
  const dataset = useDataset();
  const [view] = useView();
  const tab = workbenchTab(view.tab);
  const isPhone = useMediaQuery(PHONE_QUERY);

  return (
    <Readiness key={`${dataset.id} ${tab}`} panels={TAB_PANELS[tab]} onReady={onReady}>
      <div className={styles.workbench} data-tab={tab}>
        <a className={styles.skip} href="#panels">
          {t("app.skip")}
        </a>
        <WorkbenchHeader tab={tab} />
        <main id="panels" className={styles.main} tabIndex={-1}>
          <Notices />
          <StorySlot />
          {(tab === "troops" || tab === "data") && (
            // These tabs have no filter strip, but the search in the header still filters.
            <p className="visuallyHidden">
              <ShownCount />
            </p>
          )}
          {tab === "events" && <EventsTab />}
          {tab === "troops" && (
            <PanelBoundary name={t("panels.troops")} panel="troops">
              <Suspense fallback={<div className={styles.wait} />}>
                <TroopsPanel />
              </Suspense>
            </PanelBoundary>
          )}
          {tab === "compare" && (
            <PanelBoundary name={t("panels.compare")} panel="compare">
              <Suspense
                fallback={
                  <>
                    <FilterStrip isPhone={isPhone} hasDates={false} />
                    <div className={styles.wait} />
                  </>
                }
              >
                <CompareTab isPhone={isPhone} />
              </Suspense>
            </PanelBoundary>
          )}
          {tab === "table" && (
            <PanelBoundary name={t("panels.table")} panel="table">
              <Suspense
                fallback={
                  <>
                    <FilterStrip isPhone={isPhone} />
                    <div className={styles.wait} />
                  </>
                }
              >
                <TableTab isPhone={isPhone} />
              </Suspense>
            </PanelBoundary>
          )}
          {tab === "data" && (
            <PanelBoundary name={t("panels.dataQuality")} panel="dataQuality">
              <Suspense fallback={<div className={styles.wait} />}>
                <DataQualityPanel />
              </Suspense>
            </PanelBoundary>
          )}
        </main>
      </div>
    </Readiness>
  );
}
