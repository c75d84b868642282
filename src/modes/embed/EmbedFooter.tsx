import { useState } from "react";
import { useDataset } from "#data/useDataset.ts";
import { fullViewUrl } from "#features/share/fullViewUrl.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { CopyField } from "#ui/CopyField.tsx";
import { useView, useViewDefaults } from "#url/useView.ts";
import styles from "./Embed.module.css";
import { FullViewLink } from "./FullViewLink.tsx";
import type { HostConnection } from "./hostConnection.ts";
import { useEmbedLayout } from "./useEmbedView.ts";
import { BASE_ROW } from "./useFittedMap.ts";

interface EmbedFooterProps {
  readonly connection: HostConnection;
  /** The panels that are kept back; null where there are none. */
  readonly more: { readonly isOpen: boolean; onToggle(isOpen: boolean): void } | null;
}

/** How old the data are, whose they are, and the way to all of them. No parameter hides it. */
export function EmbedFooter({ connection, more }: EmbedFooterProps) {
  const { t, formats } = useLanguage();
  const { span, licence } = useDataset();
  const [view] = useView();
  const defaults = useViewDefaults();
  const { isHidden } = useEmbedLayout();
  const [isSharing, setSharing] = useState(false);
  const url = fullViewUrl(view, defaults);

  return (
    <>
      <footer className={styles.foot} {...BASE_ROW}>
        <p className={styles.origin}>
          {span !== null && t("app.dataTo", { day: formats.day(span.last) })}
          <span className={styles.wideOnly}> · {t("app.subtitle")}</span>
          {licence !== null && ` · ${licence.replace(/^CC-BY-/, "CC BY ")}`}
        </p>
        <div className={styles.footActions}>
          {more !== null && (
            <button
              type="button"
              className={styles.footButton}
              aria-expanded={more.isOpen}
              onClick={() => more.onToggle(!more.isOpen)}
            >
              {t("embed.more")}
            </button>
          )}
          {!isHidden("share") && (
            <button
              type="button"
              className={styles.footButton}
              aria-expanded={isSharing}
              onClick={() => setSharing(!isSharing)}
            >
              {t("app.share")}
            </button>
          )}
          <FullViewLink url={url} connection={connection} />
        </div>
      </footer>
      {isSharing && (
        <div className={styles.late}>
          <CopyField
            label={t("embed.shareLink")}
            value={url}
            copyLabel={t("share.copy")}
            copiedLabel={t("share.copied")}
            refusedLabel={t("share.copyRefused")}
          />
        </div>
      )}
    </>
  );
}
