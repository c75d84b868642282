import { EventCard } from "#features/eventCard/EventCard.tsx";
import { PanelBoundary } from "#features/notices/PanelBoundary.tsx";
import { useTranslate } from "#i18n/useLanguage.ts";
import styles from "./Embed.module.css";

/** An event's card beside the embed's own panels; scrolls in itself, so that the host's page does not move. */
export function CardSheet({ isOverMap }: { readonly isOverMap: boolean }) {
  const t = useTranslate();
  return (
    <div className={isOverMap ? styles.cardOverMap : styles.late}>
      <PanelBoundary name={t("panels.eventDetails")} panel="card">
        <EventCard />
      </PanelBoundary>
    </div>
  );
}
