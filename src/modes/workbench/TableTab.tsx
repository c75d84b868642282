import { Suspense } from "react";
import { ExportMenu } from "#features/export/ExportMenu.tsx";
import { EmptyResult } from "#features/filters/EmptyResult.tsx";
import { PanelBoundary } from "#features/notices/PanelBoundary.tsx";
import { EventTable } from "#features/table/EventTable.tsx";
import { useEventTable } from "#features/table/useEventTable.ts";
import { TimelinePanel } from "#features/timeline/TimelinePanel.tsx";
import { useTranslate } from "#i18n/useLanguage.ts";
import { useReportPainted } from "#ui/Readiness.ts";
import { FilterStrip } from "./FilterStrip.tsx";
import { OpenCard, useOpenCard } from "./OpenCard.tsx";
import styles from "./TableTab.module.css";

/** The selection as a table over a low timeline; a card stands beside it, on a phone in its place. Load it lazily. */
export function TableTab({ isPhone }: { readonly isPhone: boolean }) {
  const t = useTranslate();
  const { isOpen, lastEvent } = useOpenCard();
  const table = useEventTable();
  const { ordered } = table;

  return (
    <div className={styles.tab}>
      <FilterStrip isPhone={isPhone} />
      <div className={styles.panels}>
        {!(isOpen && isPhone) && (
          <PanelBoundary name={t("panels.table")} panel="table">
            {ordered.length === 0 ? (
              <section className={styles.empty} aria-label={t("panels.table")}>
                <EmptyResult />
                <Painted />
              </section>
            ) : (
              <EventTable
                table={table}
                isPhone={isPhone}
                returnTo={lastEvent}
                actions={<ExportMenu positions={ordered} />}
              />
            )}
          </PanelBoundary>
        )}
        {isOpen && (
          <div className={styles.card}>
            <PanelBoundary name={t("panels.eventDetails")} panel="table">
              <Suspense fallback={null}>
                <OpenCard ordered={ordered} />
                <Painted />
              </Suspense>
            </PanelBoundary>
          </div>
        )}
      </div>
      <div className={styles.timeline}>
        <PanelBoundary name={t("panels.timeline")} panel="timeline">
          <TimelinePanel variant="strip" />
        </PanelBoundary>
      </div>
    </div>
  );
}

/** Says that the table's place is filled when it is not the table that fills it. */
function Painted() {
  useReportPainted("table", true);
  return null;
}
