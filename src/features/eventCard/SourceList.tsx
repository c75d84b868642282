import { parseDayRange } from "#domain/day.ts";
import type { SituationEvent } from "#domain/event.ts";
import type { Source } from "#domain/source.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import styles from "./EventCard.module.css";
import { Section } from "./Section.tsx";

/** Where the card's footer jumps to. */
export const SOURCES_ID = "event-sources";

/** Every source: who published what, when, and what kind of source that is. */
export function SourceList({ event }: { readonly event: SituationEvent }) {
  const { t, formats } = useLanguage();
  const { added, updated } = event;
  return (
    <Section title={t("card.sources")} id={SOURCES_ID}>
      <ul aria-label={t("card.sources")} className={styles.facts}>
        {event.sources.length === 0 && <li>{t("card.sources.none")}</li>}
        {event.sources.map((source) => (
          <SourceItem key={`${source.url} ${source.title}`} source={source} />
        ))}
      </ul>
      <p className={styles.record}>
        {t("card.recorded", {
          id: event.id,
          added: added === null ? t("common.notStated") : formats.day(added),
          updated: updated === null ? t("common.notStated") : formats.day(updated),
        })}
      </p>
    </Section>
  );
}

function SourceItem({ source }: { readonly source: Source }) {
  const { t, formats } = useLanguage();
  const date = source.date === null ? null : parseDayRange(source.date);
  return (
    <li className={styles.sourceItem}>
      <ExternalLink url={source.url} newTabLabel={t("common.opensNewTab")}>
        {source.title === "" ? source.publisher : source.title}
      </ExternalLink>
      <span className={styles.note}>
        {[
          source.publisher,
          date === null ? t("card.source.dateNotStated") : formats.range(date),
          source.sourceType === null
            ? t("card.source.typeNotStated")
            : t(`sourceType.${source.sourceType}`),
        ].join(" · ")}
      </span>
    </li>
  );
}
