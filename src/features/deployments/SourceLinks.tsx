import type { Source } from "#domain/source.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import styles from "./Records.module.css";

interface SourceLinksProps {
  readonly sources: readonly Source[];
  /** Only the publisher, where a row has no room for titles. */
  readonly isShort?: boolean;
}

/** The publications behind a record, each a link where it has an address. */
export function SourceLinks({ sources, isShort = false }: SourceLinksProps) {
  const { t } = useLanguage();
  return (
    <ul className={isShort ? styles.sourcesShort : styles.sources} aria-label={t("troops.sources")}>
      {sources.map((source, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two sources may be equal, and the list never changes.
        <li key={at}>
          <ExternalLink url={source.url} newTabLabel={t("common.opensNewTab")}>
            {isShort ? source.publisher : source.title}
          </ExternalLink>
          {!isShort && (
            <span className={styles.muted}>
              {" "}
              {[
                source.publisher,
                source.date,
                source.sourceType === null ? null : t(`sourceType.${source.sourceType}`),
              ]
                .filter((part) => part !== null && part !== "")
                .join(" · ")}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
