import { lazy, Suspense } from "react";
import { useSelection } from "#data/useDataset.ts";
import { EventCard } from "#features/eventCard/EventCard.tsx";
import { EventList } from "#features/eventList/EventList.tsx";
import { KeyFigures } from "#features/figures/KeyFigures.tsx";
import { EmptyResult } from "#features/filters/EmptyResult.tsx";
import { SearchBox } from "#features/header/SearchBox.tsx";
import { PanelBoundary } from "#features/notices/PanelBoundary.tsx";
import { useTranslate } from "#i18n/useLanguage.ts";
import { useReportPainted } from "#ui/Readiness.ts";
import type { EmbedPanel } from "#url/embedView.ts";
import { useView } from "#url/useView.ts";
import styles from "./Embed.module.css";
import { useEmbedLayout } from "./useEmbedView.ts";

const TroopsPanel = lazy(async () => ({
  default: (await import("#features/deployments/TroopsPanel.tsx")).TroopsPanel,
}));

/** A panel that is no part of the first view: its code comes when it is asked for. */
export function LatePanel({ panel }: { readonly panel: Exclude<EmbedPanel, "map" | "timeline"> }) {
  const t = useTranslate();
  switch (panel) {
    case "figures":
      return (
        <PanelBoundary name={t("panels.figures")} panel={panel}>
          <KeyFigures variant="row" />
        </PanelBoundary>
      );
    case "list":
      return (
        <div className={styles.list}>
          <PanelBoundary name={t("panels.events")} panel={panel}>
            <SearchableList />
          </PanelBoundary>
          <Painted panel={panel} />
        </div>
      );
    case "troops":
      return (
        <div className={styles.late}>
          <PanelBoundary name={t("panels.troops")} panel={panel}>
            <Suspense fallback={null}>
              <TroopsPanel />
            </Suspense>
          </PanelBoundary>
        </div>
      );
  }
}

/** The list under its search, or the card of the open event; a list of any length scrolls in itself. */
function SearchableList() {
  const [{ event }] = useView();
  const { positions } = useSelection();
  const { isHidden } = useEmbedLayout();
  if (event !== null) return <EventCard />;
  return (
    <>
      {!isHidden("search") && (
        <div className={styles.search}>
          <SearchBox variant="open" />
        </div>
      )}
      {positions.length === 0 ? <EmptyResult /> : <EventList scroll="own" />}
    </>
  );
}

function Painted({ panel }: { readonly panel: EmbedPanel }) {
  useReportPainted(panel, true);
  return null;
}
