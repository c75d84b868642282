import { type MouseEvent, useEffect, useId, useRef } from "react";
import { useDatasetText } from "#data/useDataset.ts";
import { familyOf } from "#domain/category.ts";
import type { SituationEvent } from "#domain/event.ts";
import { wordCasualties, wordEventDate } from "#i18n/eventWords.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { FamilyGlyph } from "#ui/FamilyGlyph.tsx";
import { useView, useViewDefaults } from "#url/useView.ts";
import { formatView } from "#url/view.ts";
import styles from "./EventList.module.css";

interface EventRowProps {
  readonly event: SituationEvent;
  readonly isSelected: boolean;
  /** Of all rows, the one that the Tab key stops at. */
  readonly isTabStop: boolean;
  /** Takes the focus once it is there. */
  readonly takesFocus: boolean;
  readonly onFocus: () => void;
}

/** One event: what, when, where, who was hurt, and on how many sources that rests. */
export function EventRow({ event, isSelected, isTabStop, takesFocus, onFocus }: EventRowProps) {
  const { t, formats } = useLanguage();
  const text = useDatasetText();
  const [view, changeView] = useView();
  const defaults = useViewDefaults();
  const link = useRef<HTMLAnchorElement>(null);
  const detailsId = useId();
  const sourcesId = useId();

  useEffect(
    function takeFocus() {
      if (!takesFocus) return;
      let frame = 0;
      // The virtualiser hides a row until it is measured, and a hidden row takes no focus.
      function tryFocus() {
        link.current?.focus({ preventScroll: true });
        if (document.activeElement !== link.current) frame = requestAnimationFrame(tryFocus);
      }
      tryFocus();
      return function stopTrying() {
        cancelAnimationFrame(frame);
      };
    },
    [takesFocus],
  );

  function open(click: MouseEvent) {
    // With a key held the browser opens the address itself, in a tab of its own.
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    changeView({ event: event.id });
  }

  const { title } = text.event(event);
  const date = wordEventDate(event, t, formats);
  const place = event.place.name === "" ? t("list.placeNotStated") : text.place(event.place);
  const query = formatView({ ...view, event: event.id }, defaults, window.location.search);

  return (
    <a
      ref={link}
      href={`?${query}`}
      className={styles.row}
      tabIndex={isTabStop ? 0 : -1}
      aria-current={isSelected ? "true" : undefined}
      aria-label={t("list.itemName", { date, title, place })}
      aria-describedby={`${detailsId} ${sourcesId}`}
      onClick={open}
      onFocus={onFocus}
    >
      <FamilyGlyph family={familyOf(event.category)} />
      <span className={styles.words}>
        <span className={styles.rowTitle}>{title}</span>
        <span className={styles.where}>
          {`${date} · ${place}`}
          <span id={detailsId}>
            <span className="visuallyHidden"> · {t(`category.${event.category}`)}</span>
            {wordCasualties(event, t, formats).map(({ text: words, isFigure }) => (
              <span key={words}>
                {"\u00a0· "}
                {isFigure ? <b>{words}</b> : words}
              </span>
            ))}
          </span>
        </span>
      </span>
      <span id={sourcesId} className={styles.sources}>
        {t("count.sources", { count: event.sources.length })}
      </span>
    </a>
  );
}
