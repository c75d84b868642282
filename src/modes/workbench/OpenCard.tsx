import { lazy, useEffect, useState } from "react";
import type { EventId } from "#domain/event.ts";
import { useView } from "#url/useView.ts";
import styles from "./OpenCard.module.css";

const loadEventCard = () => import("#features/eventCard/EventCard.tsx");
const EventCard = lazy(async () => ({ default: (await loadEventCard()).EventCard }));
const SelectedMovement = lazy(async () => ({
  default: (await import("#features/deployments/SelectedMovement.tsx")).SelectedMovement,
}));

/** Whether a card is open, and where the reader comes back to. */
interface CardState {
  readonly isOpen: boolean;
  /** The event whose card was open last: its row takes the focus when the rows come back. */
  readonly lastEvent: EventId | null;
}

/** What the view says about cards. Fetches their code ahead of the first click. */
export function useOpenCard(): CardState {
  const [{ event, deployment }] = useView();
  const [lastEvent, setLastEvent] = useState(event);
  if (event !== null && event !== lastEvent) setLastEvent(event);

  useEffect(function fetchCardAhead() {
    // The first click on an event must not wait for code; the first paint must not either.
    const timer = setTimeout(() => void loadEventCard(), 2000);
    return function forgetTimer() {
      clearTimeout(timer);
    };
  }, []);

  return { isOpen: event !== null || deployment !== null, lastEvent };
}

interface OpenCardProps {
  /** Positions of the selection as the rows beside the card have them; newest first unless given. */
  readonly ordered?: Int32Array;
}

/** The card of the event, or else of the movement, that the view names. Wants a Suspense above it. */
export function OpenCard({ ordered }: OpenCardProps) {
  const [{ event }] = useView();
  if (event !== null) return <EventCard ordered={ordered} />;
  return (
    <div className={styles.movement}>
      <SelectedMovement shown={null} />
    </div>
  );
}
