import { useEffect, useRef, useState } from "react";
import type { MessageKey } from "#i18n/messages.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import type { EmbedPanel } from "#url/embedView.ts";
import styles from "./Embed.module.css";
import { EmbedPanelBox } from "./EmbedPanelBox.tsx";
import { SharePanel } from "./SharePanel.tsx";

const NAMES: Readonly<Record<EmbedPanel | "share", MessageKey>> = {
  map: "panels.map",
  timeline: "panels.timeline",
  list: "panels.events",
  figures: "panels.figures",
  troops: "panels.troops",
  share: "app.share",
};

interface MorePanelsProps {
  readonly panels: readonly (EmbedPanel | "share")[];
}

/** The panels that an embed keeps back: one at a time, so that a host's page grows by little. */
export function MorePanels({ panels }: MorePanelsProps) {
  const t = useTranslate();
  const [chosen, setChosen] = useState(panels[0]);
  const section = useRef<HTMLElement>(null);

  // The button that opens it stands below, so that the last row of the page stays the last.
  useEffect(function takeFocus() {
    section.current?.focus({ preventScroll: true });
  }, []);

  return (
    <section ref={section} tabIndex={-1} className={styles.more} aria-label={t("embed.more")}>
      {panels.length > 1 && (
        <div className={styles.moreButtons}>
          {panels.map((panel) => (
            <Button
              key={panel}
              look="quiet"
              aria-pressed={panel === chosen}
              onClick={() => setChosen(panel)}
            >
              {t(NAMES[panel])}
            </Button>
          ))}
        </div>
      )}
      {chosen === "share" && <SharePanel />}
      {chosen !== undefined && chosen !== "share" && <EmbedPanelBox panel={chosen} />}
    </section>
  );
}
