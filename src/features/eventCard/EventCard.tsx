import { useMemo } from "react";
import { orderEvents } from "#analysis/eventOrder.ts";
import { dimensionsHiding } from "#analysis/filter.ts";
import { useDataset, useSelection } from "#data/useDataset.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";
import { CardBody } from "./CardBody.tsx";
import { CardFooter } from "./CardFooter.tsx";
import { CardNav } from "./CardNav.tsx";
import styles from "./EventCard.module.css";
import { OutsideNotice } from "./OutsideNotice.tsx";
import { UnknownEvent } from "./UnknownEvent.tsx";
import { useCardKeys } from "./useCardKeys.ts";

interface EventCardProps {
  /** Positions of the selection as the list beside the card has them; newest first unless given. */
  readonly ordered?: Int32Array | undefined;
}

/** All that is known of the event that the view names; nothing where it names none. */
export function EventCard({ ordered: listed }: EventCardProps) {
  const t = useTranslate();
  const { index } = useDataset();
  const selection = useSelection();
  const [view, changeView] = useView();
  const position = useMemo(
    () => index.events.findIndex(({ id }) => id === view.event),
    [index, view.event],
  );
  const ordered = useMemo(
    () => listed ?? orderEvents(index, selection.positions, "newest"),
    [index, selection, listed],
  );
  const event = index.events[position];

  function close() {
    changeView({ event: null, deployment: null });
  }
  const { card, heading } = useCardKeys(view.event, view.story === null, close);
  if (view.event === null) return null;

  return (
    <section ref={card} className={styles.card} aria-label={t("panels.eventDetails")}>
      <CardNav ordered={ordered} offset={ordered.indexOf(position)} onClose={close} />
      {event === undefined ? (
        <UnknownEvent id={view.event} heading={heading} />
      ) : (
        <>
          <div className={styles.body}>
            <OutsideNotice dimensions={dimensionsHiding(selection, position)} />
            <CardBody event={event} heading={heading} />
          </div>
          <CardFooter event={event} />
        </>
      )}
    </section>
  );
}
