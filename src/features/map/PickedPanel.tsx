import { useEffect, useRef } from "react";
import { useTranslate } from "#i18n/useLanguage.ts";
import { BaseDetails } from "./BaseDetails.tsx";
import { EventChoices } from "./EventChoices.tsx";
import type { Picked } from "./MapContent.tsx";
import styles from "./PickedPanel.module.css";

/** From the mark, and from the map's edge. */
const GAP_PX = 12;
const LEAST_HEIGHT_PX = 140;

interface PickedPanelProps {
  readonly picked: Picked;
  readonly size: { readonly width: number; readonly height: number };
  onClose(): void;
}

/** What one mark stands for, beside it. Escape, a press elsewhere or a choice closes it; the focus goes back to the mark. */
export function PickedPanel({ picked, size, onClose }: PickedPanelProps) {
  const t = useTranslate();
  const { what } = picked;
  const name = "id" in what ? what.name : t("map.eventsHere");
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
  const room = (isBelow ? size.height - picked.y : picked.y) - 2 * GAP_PX;
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={name}
      tabIndex={-1}
      className={styles.list}
      style={{
        [isRight ? "left" : "right"]: (isRight ? picked.x : size.width - picked.x) + GAP_PX,
        [isBelow ? "top" : "bottom"]: (isBelow ? picked.y : size.height - picked.y) + GAP_PX,
        maxHeight: Math.max(LEAST_HEIGHT_PX, room),
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      {"id" in what ? (
        <BaseDetails base={what} />
      ) : (
        <EventChoices groups={[{ name, positions: what }]} onDone={onClose} />
      )}
    </div>
  );
}
