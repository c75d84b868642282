import { type KeyboardEvent, type Ref, useLayoutEffect, useRef, useState } from "react";
import { Virtualizer, type VirtualizerHandle, WindowVirtualizer } from "virtua";
import { eventAt } from "#analysis/eventIndex.ts";
import type { ListHead } from "#analysis/eventOrder.ts";
import { useDataset } from "#data/useDataset.ts";
import type { EventId } from "#domain/event.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";
import styles from "./EventList.module.css";
import { EventRow } from "./EventRow.tsx";
import { ListHeading } from "./ListHeading.tsx";

/** Rows of the first paint, before anything is measured: a column's worth. */
const FIRST_ROWS = 14;

interface EventRowsProps {
  /** Positions in the order of the list. */
  readonly ordered: Int32Array;
  readonly heads: ReadonlyMap<number, ListHead>;
  readonly scroll: "own" | "page";
  readonly returnTo: EventId | null;
}

/**
 * The list itself. Only rows near the window exist; each says its place among all.
 *
 * One row is a tab stop; arrow keys, Home and End move it, Enter opens it.
 */
export function EventRows({ ordered, heads, scroll, returnTo }: EventRowsProps) {
  const t = useTranslate();
  const { index } = useDataset();
  const [{ event: selected }] = useView();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useRef<Pick<VirtualizerHandle, "scrollToIndex">>(null);
  const [back] = useState(() => ordered.findIndex((at) => eventAt(index, at).id === returnTo));
  const [tabStop, setTabStop] = useState(Math.max(back, 0));
  /** The row that takes the focus as soon as it exists. */
  const [focusNext, setFocusNext] = useState<number | null>(null);
  const last = ordered.length - 1;
  const stop = Math.min(tabStop, last);

  useLayoutEffect(
    function returnToRow() {
      // Only a focus that went with the card is taken: a reader who types or sorts keeps theirs.
      const isFocusLost = document.activeElement === document.body;
      if (back === -1 || !isFocusLost) return;
      rows.current?.scrollToIndex(back, { align: "center" });
      setFocusNext(back);
    },
    [back],
  );

  function moveByKey(event: KeyboardEvent) {
    const here = focusNext ?? stop;
    const target = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: last }[event.key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.min(Math.max(target, 0), last);
    setFocusNext(next);
    rows.current?.scrollToIndex(next, { align: "nearest" });
  }

  const drawRow = (position: number, offset: number) => {
    const event = eventAt(index, position);
    const head = heads.get(offset);
    return (
      // biome-ignore lint/a11y/useSemanticElements: the virtualiser places its own elements around rows.
      <div key={event.id} role="listitem" aria-setsize={ordered.length} aria-posinset={offset + 1}>
        {head !== undefined && <ListHeading head={head} />}
        <EventRow
          event={event}
          isSelected={event.id === selected}
          isTabStop={offset === stop}
          takesFocus={offset === focusNext}
          onFocus={() => {
            setTabStop(offset);
            setFocusNext(null);
          }}
        />
      </div>
    );
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: see above.
    <div
      ref={scroller}
      role="list"
      aria-label={t("list.name")}
      className={styles.rows}
      onKeyDown={moveByKey}
    >
      {scroll === "own" ? (
        <Virtualizer
          ref={rows as Ref<VirtualizerHandle>}
          scrollRef={scroller}
          data={ordered}
          ssrCount={FIRST_ROWS}
          keepMounted={focusNext === null ? [stop] : [stop, focusNext]}
        >
          {drawRow}
        </Virtualizer>
      ) : (
        <WindowVirtualizer
          ref={rows as Ref<VirtualizerHandle>}
          data={ordered}
          ssrCount={FIRST_ROWS}
        >
          {drawRow}
        </WindowVirtualizer>
      )}
    </div>
  );
}
