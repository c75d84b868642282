import { useId, useState } from "react";
import type { MessageKey } from "#i18n/messages.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import type { EmbedPanel } from "#url/embedView.ts";
import styles from "./Embed.module.css";
import { EmbedPanelBox } from "./EmbedPanelBox.tsx";

const NAMES: Readonly<Record<EmbedPanel, MessageKey>> = {
  map: "panels.map",
  timeline: "panels.timeline",
  list: "panels.events",
  figures: "panels.figures",
  troops: "panels.troops",
};

/** The panels that an embed of everything keeps back: one at a time, so that a host's page grows by little. */
export function MorePanels({ panels }: { readonly panels: readonly EmbedPanel[] }) {
  const t = useTranslate();
  const [chosen, setChosen] = useState(panels[0]);
  const id = useId();
  return (
    <section id={id} className={styles.more} aria-label={t("embed.more")}>
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
      {chosen !== undefined && <EmbedPanelBox panel={chosen} />}
    </section>
  );
}
