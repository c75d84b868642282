import { Suspense, useState } from "react";
import { useSelection } from "#data/useDataset.ts";
import { EventList } from "#features/eventList/EventList.tsx";
import { ExportMenu } from "#features/export/ExportMenu.tsx";
import { KeyFigures } from "#features/figures/KeyFigures.tsx";
import { EmptyResult } from "#features/filters/EmptyResult.tsx";
import { MapFold } from "#features/map/MapFold.tsx";
import { MapPanel } from "#features/map/MapPanel.tsx";
import { PanelBoundary } from "#features/notices/PanelBoundary.tsx";
import { TimelinePanel } from "#features/timeline/TimelinePanel.tsx";
import { useTranslate } from "#i18n/useLanguage.ts";
import { useReportPainted } from "#ui/Readiness.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { useView } from "#url/useView.ts";
import styles from "./EventsTab.module.css";
import { FilterStrip } from "./FilterStrip.tsx";
import { OpenCard, useOpenCard } from "./OpenCard.tsx";

/** Below this width the panels stand one under another and the page scrolls. */
export const PHONE_QUERY = "(max-width: 50rem)";

/** Map over timeline, and beside them figures over list or card; on a phone all in one column. */
export function EventsTab() {
  const t = useTranslate();
  const isPhone = useMediaQuery(PHONE_QUERY);
  const [{ event }] = useView();

  return (
    <div className={styles.tab}>
      <FilterStrip isPhone={isPhone} />
      <div className={styles.panels}>
        <div className={styles.map} data-folds={isPhone && event !== null}>
          <PanelBoundary name={t("panels.map")} panel="map">
            <MapPlace isPhone={isPhone} />
          </PanelBoundary>
        </div>
        <div className={styles.timeline}>
          <PanelBoundary name={t("panels.timeline")} panel="timeline">
            <TimelinePanel variant={isPhone ? "phone" : "full"} />
          </PanelBoundary>
        </div>
        <div className={styles.column}>
          <PanelBoundary name={t("panels.figures")} panel="figures">
            <KeyFigures variant={isPhone ? "row" : "full"} />
          </PanelBoundary>
          <PanelBoundary name={t("panels.events")} panel="events">
            <ListOrCard isPhone={isPhone} />
          </PanelBoundary>
        </div>
      </div>
    </div>
  );
}

/** On a phone the map makes room for an open card, and comes back on demand. */
function MapPlace({ isPhone }: { readonly isPhone: boolean }) {
  const [{ event }] = useView();
  const [isUnfolded, setUnfolded] = useState(false);
  const map = <MapPanel compact={isPhone} legend={!isPhone} />;
  if (!isPhone || event === null) return map;
  return (
    <MapFold isOpen={isUnfolded} onToggle={setUnfolded}>
      {map}
    </MapFold>
  );
}

/** The card replaces the list while one is open; the list's place says so when nothing matches. */
function ListOrCard({ isPhone }: { readonly isPhone: boolean }) {
  const { positions } = useSelection();
  const { isOpen, lastEvent } = useOpenCard();

  if (isOpen) {
    return (
      <Suspense fallback={<div className={styles.wait} />}>
        <OpenCard />
        <Painted />
      </Suspense>
    );
  }
  return positions.length === 0 ? (
    <>
      <EmptyResult />
      <Painted />
    </>
  ) : (
    <EventList
      scroll={isPhone ? "page" : "own"}
      returnTo={lastEvent}
      actions={(ordered) => <ExportMenu positions={ordered} />}
    />
  );
}

/** Says that the events' place is filled when it is not the list that fills it. */
function Painted() {
  useReportPainted("events", true);
  return null;
}
