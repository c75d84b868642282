import type { KeyboardEvent } from "react";
import { useState } from "react";

/** Props of one of many marks that together are a single stop for the Tab key. */
export interface RovingProps {
  readonly tabIndex: 0 | -1;
  onFocus(): void;
  onKeyDown(event: KeyboardEvent<Element>): void;
}

/**
 * Makes many marks one tab stop: arrow keys, Home and End move between them, Enter and Space open one.
 *
 * The marks must be siblings in the document's order, each with `data-roving`.
 */
export function useRovingFocus(
  count: number,
  onOpen: (at: number) => void,
): (at: number) => RovingProps {
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, Math.max(0, count - 1));

  function moveTo(event: KeyboardEvent<Element>, at: number) {
    event.preventDefault();
    const marks = event.currentTarget.closest("svg")?.querySelectorAll("[data-roving]");
    const next = Math.max(0, Math.min(count - 1, at));
    setCurrent(next);
    (marks?.[next] as SVGElement | undefined)?.focus();
  }

  return (at) => ({
    tabIndex: at === stop ? 0 : -1,
    onFocus: () => setCurrent(at),
    onKeyDown: (event) => {
      switch (event.key) {
        case "ArrowRight":
        case "ArrowDown":
          return moveTo(event, at + 1);
        case "ArrowLeft":
        case "ArrowUp":
          return moveTo(event, at - 1);
        case "Home":
          return moveTo(event, 0);
        case "End":
          return moveTo(event, count - 1);
        case "Enter":
        case " ":
          event.preventDefault();
          return onOpen(at);
      }
    },
  });
}
