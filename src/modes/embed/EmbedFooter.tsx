import { useConfig } from "#data/useConfig.ts";
import { useDataset } from "#data/useDataset.ts";
import { fullViewUrl } from "#features/share/fullViewUrl.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useView, useViewDefaults } from "#url/useView.ts";
import styles from "./Embed.module.css";
import { FullViewLink } from "./FullViewLink.tsx";
import type { HostConnection } from "./hostConnection.ts";
import { BASE_ROW } from "./useFittedMap.ts";

/** The button for what is kept back. */
export interface MoreButton {
  readonly label: string;
  readonly isOpen: boolean;
  onToggle(): void;
}

interface EmbedFooterProps {
  readonly connection: HostConnection;
  /** Null where nothing is kept back. */
  readonly more: MoreButton | null;
}

/** How old the data are, whose they are, and the way to all of them. No parameter hides it. */
export function EmbedFooter({ connection, more }: EmbedFooterProps) {
  const { t, formats } = useLanguage();
  const { title } = useConfig().config;
  const { span, licence } = useDataset();
  const [view] = useView();
  const defaults = useViewDefaults();

  return (
    <footer className={styles.foot} {...BASE_ROW}>
      <p className={styles.origin}>
        {span !== null && t("app.dataTo", { day: formats.day(span.last) })}
        <span className={styles.wideOnly}> · {title ?? t("app.subtitle")}</span>
        {licence !== null && ` · ${licence.replace(/^CC-BY-/, "CC BY ")}`}
      </p>
      <div className={styles.footActions}>
        {more !== null && (
          <button
            type="button"
            className={styles.footButton}
            aria-expanded={more.isOpen}
            onClick={more.onToggle}
          >
            {more.label}
          </button>
        )}
        <FullViewLink url={fullViewUrl(view, defaults)} connection={connection} />
      </div>
    </footer>
  );
}
