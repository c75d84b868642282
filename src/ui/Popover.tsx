import type { ReactNode } from "react";
import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import type { ButtonLook } from "./Button.tsx";
import { Button } from "./Button.tsx";
import styles from "./Popover.module.css";

interface PopoverProps {
  /** Name of the panel, and of the button where `buttonLabel` gives none. */
  readonly label: string;
  /** What the button shows. */
  readonly button: ReactNode;
  /** Where the button shows no words, or not enough of them. */
  readonly buttonLabel?: string;
  readonly look?: ButtonLook;
  readonly isIcon?: boolean;
  /** The edge of the button that the panel keeps to, where there is room. */
  readonly align?: "start" | "end";
  /** Drawn only while open. */
  readonly children: (close: () => void) => ReactNode;
}

const EDGE_PX = 8;

/**
 * A button that opens a panel beside it.
 *
 * The panel takes the focus; Escape, a press elsewhere and leaving it with Tab close it, and Escape
 * gives the focus back. It lies in the browser's top layer and inside the window, so nothing clips it.
 */
export function Popover(props: PopoverProps) {
  const { label, button, buttonLabel, look = "quiet", isIcon, align = "start", children } = props;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);

  const close = useCallback(() => {
    setOpen(false);
    root.current?.querySelector("button")?.focus();
  }, []);

  useEffect(
    function closeWhenLeft() {
      const element = root.current;
      if (!isOpen || element === null) return;
      function onElsewhere({ target }: Event) {
        if (!element?.contains(target as Node)) setOpen(false);
      }
      function onKeyDown(event: KeyboardEvent) {
        if (event.key !== "Escape") return;
        // One Escape closes one thing: a card behind the panel stays open.
        event.stopPropagation();
        close();
      }
      document.addEventListener("pointerdown", onElsewhere);
      document.addEventListener("focusin", onElsewhere);
      element.addEventListener("keydown", onKeyDown);
      return function stopListening() {
        document.removeEventListener("pointerdown", onElsewhere);
        document.removeEventListener("focusin", onElsewhere);
        element.removeEventListener("keydown", onKeyDown);
      };
    },
    [isOpen, close],
  );

  return (
    <div ref={root} className={styles.root}>
      <Button
        look={look}
        isIcon={isIcon ?? false}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={buttonLabel}
        onClick={() => setOpen(!isOpen)}
      >
        {button}
      </Button>
      {isOpen && (
        <PopoverPanel id={id} label={label} align={align}>
          {children(close)}
        </PopoverPanel>
      )}
    </div>
  );
}

interface PopoverPanelProps {
  readonly id: string;
  readonly label: string;
  readonly align: "start" | "end";
  readonly children: ReactNode;
}

function PopoverPanel({ id, label, align, children }: PopoverPanelProps) {
  const panel = useRef<HTMLDivElement>(null);

  useLayoutEffect(
    function placePanel() {
      const element = panel.current;
      const anchor = element?.parentElement;
      if (element == null || anchor == null) return;
      function place() {
        if (element == null || anchor == null) return;
        const { left, right, top, bottom } = anchor.getBoundingClientRect();
        const wanted = align === "start" ? left : right - element.offsetWidth;
        const most = window.innerWidth - element.offsetWidth - EDGE_PX;
        const below = window.innerHeight - bottom - 4 - EDGE_PX;
        const above = top - 4 - EDGE_PX;
        const isAbove = element.scrollHeight > below && above > below;
        // The room there is, not what fills it now: late content must be able to grow.
        const roomPx = isAbove ? above : Math.max(160, below);
        const heightPx = Math.min(element.scrollHeight + 2, roomPx);
        element.style.left = `${Math.max(EDGE_PX, Math.min(wanted, most))}px`;
        element.style.top = `${isAbove ? top - 4 - heightPx : bottom + 4}px`;
        element.style.maxHeight = `${roomPx}px`;
      }
      // Not in every engine the page may meet; without it the panel is a fixed box.
      if ("showPopover" in element) {
        element.popover = "manual";
        element.showPopover();
      }
      place();
      element.focus({ preventScroll: true });
      // Late content (a lazy panel, a font) changes the width that was measured.
      const observer = "ResizeObserver" in window ? new ResizeObserver(place) : null;
      observer?.observe(element);
      window.addEventListener("resize", place);
      window.addEventListener("scroll", place, true);
      return function stopPlacing() {
        observer?.disconnect();
        window.removeEventListener("resize", place);
        window.removeEventListener("scroll", place, true);
      };
    },
    [align],
  );

  return (
    <div
      ref={panel}
      id={id}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className={styles.panel}
    >
      {children}
    </div>
  );
}
