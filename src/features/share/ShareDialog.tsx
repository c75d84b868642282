import { useMemo, useState } from "react";
import { rootUrl } from "#data/rootUrl.ts";
import { useConfig } from "#data/useConfig.ts";
import { useDataset } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { CopyField } from "#ui/CopyField.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { FRAME_HEIGHT_PX } from "#url/embedFrame.ts";
import type { EmbedView } from "#url/embedView.ts";
import { BARE_EMBED_VIEW, formatEmbedView } from "#url/embedView.ts";
import { useView, useViewDefaults } from "#url/useView.ts";
import { formatView } from "#url/view.ts";
import { EmbedOptions } from "./EmbedOptions.tsx";
import { fullViewUrl } from "./fullViewUrl.ts";
import styles from "./ShareDialog.module.css";
import { SharePreview } from "./SharePreview.tsx";
import { SnippetChoice } from "./SnippetChoice.tsx";
import type { SnippetParts } from "./snippets.ts";
import { useHostScripts } from "./useHostScripts.ts";
import { useViewTitle } from "./useViewTitle.ts";

/** Hands out this view: its link, and what an editor pastes to show it elsewhere, tried out before it is copied. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, formats } = useLanguage();
  const { config } = useConfig();
  const dataset = useDataset();
  const [view] = useView();
  const defaults = useViewDefaults();
  const title = useViewTitle(dataset);
  const scripts = useHostScripts();
  const [embed, setEmbed] = useState<EmbedView>(BARE_EMBED_VIEW);
  const [heightPx, setHeightPx] = useState(FRAME_HEIGHT_PX);
  const [isPinned, setPinned] = useState(false);

  const shared = useMemo(
    () => (isPinned && dataset.version !== "" ? { ...view, pin: dataset.version } : view),
    [isPinned, dataset.version, view],
  );
  const viewQuery = formatView(shared, defaults);
  const fullUrl = fullViewUrl(shared, defaults);
  const query = formatEmbedView(embed, viewQuery);
  const embedUrl = new URL(`embed/?${query}`, rootUrl()).href;
  const credit = [
    config.title ?? t("app.title"),
    dataset.span === null ? null : t("app.dataTo", { day: formats.day(dataset.span.last) }),
    dataset.licence,
  ];
  const parts: SnippetParts = {
    embedUrl,
    fullUrl,
    pictureUrl: new URL("oembed/default.png", rootUrl()).href,
    title,
    linkText: t("share.interactive"),
    credit: credit.filter((part) => part !== null).join(" · "),
    heightPx,
    scripts,
  };
  const copyLabels = {
    copyLabel: t("share.copy"),
    copiedLabel: t("share.copied"),
    refusedLabel: t("share.copyRefused"),
  };

  return (
    <Dialog title={t("share.title")} closeLabel={t("common.close")} onClose={onClose}>
      <div className={styles.dialog}>
        <section className={styles.section}>
          <CopyField label={t("share.link")} value={fullUrl} {...copyLabels} />
          {dataset.version !== "" && (
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={isPinned}
                onChange={(event) => setPinned(event.target.checked)}
              />
              {t("share.pin", { version: dataset.version })}
            </label>
          )}
        </section>
        <section className={styles.section} aria-labelledby="share-embed">
          <h3 id="share-embed">{t("share.embed")}</h3>
          <EmbedOptions
            embed={embed}
            onChange={setEmbed}
            heightPx={heightPx}
            onHeight={setHeightPx}
          />
          <SnippetChoice parts={parts} viewQuery={viewQuery} copyLabels={copyLabels} />
        </section>
        <SharePreview embedUrl={embedUrl} title={title} heightPx={heightPx} />
      </div>
    </Dialog>
  );
}
