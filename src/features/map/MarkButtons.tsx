import { type KeyboardEvent, type MouseEvent, useState } from "react";
import { Pane, useMap } from "react-leaflet";
import styles from "./MarkButtons.module.css";
import type { MapFrame } from "./mapFrame.ts";
import { PANES } from "./mapPanes.ts";
import type { Mark } from "./marks.ts";
import { nextMark } from "./nextMark.ts";

/** More than this on one screen is a cloud, not a set of choices: zooming in or the table reaches the rest. */
const MOST_BUTTONS = 400;

interface MarkButtonsProps {
  readonly marks: readonly Mark[];
  readonly frame: MapFrame;
  readonly selectedKey: string | null;
  label(mark: Mark): string;
  onOpen(mark: Mark): void;
  /** The mark that is pointed at or has the focus; null when none is. */
  onActive(mark: Mark | null): void;
  /** Text of the list of marks. */
  readonly name: string;
}

/**
 * One transparent button per mark in view: the canvas draws, these take pointer and keyboard.
 *
 * Tab reaches one of them; arrow keys go to the nearest in that direction.
 */
export function MarkButtons(props: MarkButtonsProps) {
  const { marks, frame, selectedKey, label, onOpen, onActive, name } = props;
  const map = useMap();
  const [current, setCurrent] = useState<string | null>(null);
  const shown = marks
    .filter(({ x, y }) => x >= 0 && y >= 0 && x <= frame.width && y <= frame.height)
    .slice(0, MOST_BUTTONS);
  const tabStop = (
    shown.find(({ key }) => key === current) ??
    shown.find(({ kind }) => kind !== "base") ??
    shown[0]
  )?.key;

  function open(event: MouseEvent, mark: Mark): void {
    // A drag of the map that began on a mark ends with a click on it; a key press has no detail.
    const { dragging } = map as { dragging?: { moved?(): boolean } };
    if (event.detail > 0 && dragging?.moved?.()) return;
    onOpen(mark);
  }

  function step(event: KeyboardEvent<HTMLElement>, mark: Mark): void {
    const next = nextMark(shown, mark, event.key);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    setCurrent(next.key);
    const list = event.currentTarget.closest("ul");
    list?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(next.key)}"]`)?.focus();
  }

  return (
    <Pane name="buttons" className={styles.pane ?? ""} style={{ zIndex: PANES.buttons }}>
      <ul
        className={styles.list}
        aria-label={name}
        style={{ left: frame.layerX, top: frame.layerY }}
      >
        {shown.map((mark) => (
          <li key={mark.key} className={styles.place} style={{ left: mark.x, top: mark.y }}>
            <button
              type="button"
              className={styles.button}
              data-mark={mark.key}
              data-selected={mark.key === selectedKey || undefined}
              tabIndex={mark.key === tabStop ? 0 : -1}
              aria-label={label(mark)}
              aria-pressed={mark.kind === "single" ? mark.key === selectedKey : undefined}
              style={{ width: 2 * mark.radiusPx, height: 2 * mark.radiusPx }}
              onClick={(event) => open(event, mark)}
              onKeyDown={(event) => step(event, mark)}
              onFocus={() => {
                setCurrent(mark.key);
                onActive(mark);
              }}
              onBlur={() => onActive(null)}
              onPointerEnter={() => onActive(mark)}
              onPointerLeave={() => onActive(null)}
            />
          </li>
        ))}
      </ul>
    </Pane>
  );
}
