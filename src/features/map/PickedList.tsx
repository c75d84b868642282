import { useEffect, useRef } from "react";
import { useTranslate } from "#i18n/useLanguage.ts";
import { EventChoices } from "./EventChoices.tsx";
import type { PickedEvents } from "./MapContent.tsx";
import styles from "./PickedList.module.css";

interface PickedListProps {
  readonly picked: PickedEvents;
  readonly size: { readonly width: number; readonly height: number };
  onClose(): void;
}

/** The events of one mark, beside it. Escape, a press elsewhere or a choice closes it; the focus goes back to the mark. */
export function PickedList({ picked, size, onClose }: PickedListProps) {
  const t = useTranslate();
  const box = useRef<HTMLDivElement>(null);

  useEffect(
    function takeFocus() {
      const before = document.activeElement;
      box.current?.focus({ preventScroll: true });
      function closeElsewhere({ target }: Event) {
        if (!box.current?.contains(target as Node)) onClose();
      }
      document.addEventListener("pointerdown", closeElsewhere);
      return function giveFocusBack() {
        document.removeEventListener("pointerdown", closeElsewhere);
        if (before instanceof HTMLElement && document.activeElement === document.body) {
          before.focus({ preventScroll: true });
        }
      };
    },
    [onClose],
  );

  const isRight = picked.x < size.width / 2;
  const isBelow = picked.y < size.height / 2;
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={t("map.eventsHere")}
      tabIndex={-1}
      className={styles.list}
      style={{
        [isRight ? "left" : "right"]: isRight ? picked.x + 12 : size.width - picked.x + 12,
        [isBelow ? "top" : "bottom"]: isBelow ? picked.y + 12 : size.height - picked.y + 12,
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <EventChoices
        groups={[{ name: t("map.eventsHere"), positions: picked.positions }]}
        onDone={onClose}
      />
    </div>
  );
}
