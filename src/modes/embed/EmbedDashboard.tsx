import { lazy, Suspense, useState } from "react";
import { useDataset } from "#data/useDataset.ts";
import { StorySlot } from "#features/story/StorySlot.tsx";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Readiness, useIsReady } from "#ui/Readiness.ts";
import type { EmbedPanel } from "#url/embedView.ts";
import { EMBED_PANELS } from "#url/embedView.ts";
import { useView } from "#url/useView.ts";
import styles from "./Embed.module.css";
import { EmbedFooter } from "./EmbedFooter.tsx";
import { EmbedHeader } from "./EmbedHeader.tsx";
import { EmbedPanelBox } from "./EmbedPanelBox.tsx";
import type { HostConnection } from "./hostConnection.ts";
import { useEmbedLayout } from "./useEmbedView.ts";

const CardSheet = lazy(async () => ({ default: (await import("./CardSheet.tsx")).CardSheet }));
// What is wrong with an address or the data is said beside the picture, not before it.
const EmbedNotices = lazy(async () => ({
  default: (await import("./EmbedNotices.tsx")).EmbedNotices,
}));
const HostPage = lazy(async () => ({ default: (await import("./HostPage.ts")).HostPage }));
const MorePanels = lazy(async () => ({ default: (await import("./MorePanels.tsx")).MorePanels }));

interface EmbedDashboardProps {
  readonly connection: HostConnection;
  /** Every panel on the page has painted once. */
  readonly onReady: () => void;
}

/** The dashboard as a guest on another page: title, families, the panels asked for, and where it all comes from. */
export function EmbedDashboard({ connection, onReady }: EmbedDashboardProps) {
  const dataset = useDataset();
  const t = useTranslate();
  const { panels, onRequest, isHidden } = useEmbedLayout();
  const [isMoreOpen, setMoreOpen] = useState(false);
  const keptBack = isHidden("share") ? onRequest : ([...onRequest, "share"] as const);
  const shown = EMBED_PANELS.filter((panel) => panels.includes(panel));

  return (
    <Readiness key={`${dataset.id} ${shown.join()}`} panels={shown} onReady={onReady}>
      <main>
        <Late connection={connection} />
        <EmbedHeader />
        <StorySlot />
        {shown.map((panel) =>
          panel === "map" ? (
            <div key={panel} className={styles.mapBox}>
              <EmbedPanelBox panel={panel} />
              <OpenCard panels={shown} />
            </div>
          ) : (
            <EmbedPanelBox key={panel} panel={panel} />
          ),
        )}
        {!shown.includes("map") && <OpenCard panels={shown} />}
        {isMoreOpen && (
          <Suspense fallback={<div className={styles.late} />}>
            <MorePanels panels={keptBack} />
          </Suspense>
        )}
        <EmbedFooter
          connection={connection}
          more={
            keptBack.length === 0
              ? null
              : {
                  label: t(onRequest.length === 0 ? "app.share" : "embed.more"),
                  isOpen: isMoreOpen,
                  onToggle: () => setMoreOpen(!isMoreOpen),
                }
          }
        />
      </main>
    </Readiness>
  );
}

/** What no first paint waits for: notices, and the answers to the host. */
function Late({ connection }: { readonly connection: HostConnection }) {
  const isReady = useIsReady();
  if (!isReady) return null;
  return (
    <Suspense fallback={null}>
      <HostPage connection={connection} />
      <EmbedNotices />
    </Suspense>
  );
}

/** The card of the open event, over the map or in its own place; a list on the page gives way to it instead. */
function OpenCard({ panels }: { readonly panels: readonly EmbedPanel[] }) {
  const [{ event, deployment }] = useView();
  // The list shows an event's card in its own place, the troops panel a movement's.
  const isElsewhere =
    event === null ? deployment === null || panels.includes("troops") : panels.includes("list");
  if (isElsewhere) return null;
  return (
    <Suspense fallback={null}>
      <CardSheet isOverMap={panels.includes("map")} />
    </Suspense>
  );
}
