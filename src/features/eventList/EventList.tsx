import type { ReactNode } from "react";
import { useMemo, useState } from "react";
import type { EventOrder } from "#analysis/eventOrder.ts";
import { EVENT_ORDERS, listHeads, orderEvents } from "#analysis/eventOrder.ts";
import { useDataset, useSelection } from "#data/useDataset.ts";
import type { EventId } from "#domain/event.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { useReportPainted } from "#ui/Readiness.ts";
import styles from "./EventList.module.css";
import { EventRows } from "./EventRows.tsx";

interface EventListProps {
  /** `page`: the list is part of a page that scrolls, as on a phone. */
  readonly scroll?: "own" | "page";
  /** The event whose card was just closed: its row is brought into view and takes the focus. */
  readonly returnTo?: EventId | null;
  /** What can be done with the events, in the order in which they are listed. */
  readonly actions?: (ordered: Int32Array) => ReactNode;
}

/** The selected events, one row each, under heads with counts. */
export function EventList({ scroll = "own", returnTo = null, actions }: EventListProps) {
  const t = useTranslate();
  const { index } = useDataset();
  const { positions } = useSelection();
  const [order, setOrder] = useState<EventOrder>("newest");
  const ordered = useMemo(() => orderEvents(index, positions, order), [index, positions, order]);
  const heads = useMemo(() => listHeads(index, ordered, order), [index, ordered, order]);
  useReportPainted("events", true);

  return (
    <section className={styles.panel} data-scroll={scroll} aria-label={t("panels.events")}>
      <header className={styles.header}>
        <h2 className={styles.title}>{t("panels.events")}</h2>
        {actions !== undefined && ordered.length > 0 && (
          <div className={styles.actions}>{actions(ordered)}</div>
        )}
        <select
          className={styles.order}
          aria-label={t("list.order")}
          value={order}
          onChange={({ target }) => setOrder(target.value as EventOrder)}
        >
          {EVENT_ORDERS.map((id) => (
            <option key={id} value={id}>
              {t(`list.order.${id}`)}
            </option>
          ))}
        </select>
      </header>
      {ordered.length === 0 ? (
        <p className={styles.empty}>{t("list.empty")}</p>
      ) : (
        // Another order is another list: it starts at its top.
        <EventRows
          key={order}
          ordered={ordered}
          heads={heads}
          scroll={scroll}
          returnTo={returnTo}
        />
      )}
    </section>
  );
}
