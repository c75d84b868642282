import { SelectedMovement } from "#features/deployments/SelectedMovement.tsx";
import { EventCard } from "#features/eventCard/EventCard.tsx";
import { PanelBoundary } from "#features/notices/PanelBoundary.tsx";
import { useTranslate } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";
import styles from "./Embed.module.css";

/** The card of the event, or else of the movement, that the view names, beside the embed's own panels; scrolls in itself, so that the host's page does not move. */
export function CardSheet({ isOverMap }: { readonly isOverMap: boolean }) {
  const t = useTranslate();
  const [{ event }] = useView();
  return (
    <div className={isOverMap ? styles.cardOverMap : styles.late}>
      <PanelBoundary name={t("panels.eventDetails")} panel="card">
        {event === null ? <SelectedMovement shown={null} /> : <EventCard />}
      </PanelBoundary>
    </div>
  );
}
