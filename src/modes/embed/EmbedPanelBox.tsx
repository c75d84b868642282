import { lazy, Suspense } from "react";
import { MapPanel } from "#features/map/MapPanel.tsx";
import { PanelBoundary } from "#features/notices/PanelBoundary.tsx";
import { TimelineFrame } from "#features/timeline/TimelineFrame.tsx";
import { useTranslate } from "#i18n/useLanguage.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import type { EmbedPanel } from "#url/embedView.ts";
import styles from "./Embed.module.css";
import { useEmbedView } from "./useEmbedView.ts";
import { BASE_ROW } from "./useFittedMap.ts";

const LatePanel = lazy(async () => ({ default: (await import("./LatePanel.tsx")).LatePanel }));

/** Below this width: glyph and count alone, and no force line. */
export const NARROW_QUERY = "(max-width: 29.99rem)";

/** One panel in its place, with its failure kept there. */
export function EmbedPanelBox({ panel }: { readonly panel: EmbedPanel }) {
  const t = useTranslate();
  const { embed } = useEmbedView();
  const isNarrow = useMediaQuery(NARROW_QUERY);
  switch (panel) {
    case "map":
      return (
        <div className={styles.map}>
          <PanelBoundary name={t("panels.map")} panel="map">
            <MapPanel compact={isNarrow} legend={false} interact={embed.interact} />
          </PanelBoundary>
        </div>
      );
    case "timeline":
      return (
        <div className={styles.timeline} {...BASE_ROW}>
          <PanelBoundary name={t("panels.timeline")} panel="timeline">
            <TimelineFrame variant={isNarrow ? "narrow" : "embed"} />
          </PanelBoundary>
        </div>
      );
    case "list":
    case "figures":
    case "troops":
      return (
        <Suspense fallback={<div className={styles.late} />}>
          <LatePanel panel={panel} />
        </Suspense>
      );
  }
}
