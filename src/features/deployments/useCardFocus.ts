import type { RefObject } from "react";
import { useEffect, useRef } from "react";

/** Where a card puts the focus, and where it listens for Escape. */
interface CardFocus {
  readonly card: RefObject<HTMLElement | null>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/**
 * Reads a record from its heading when it opens, closes it with Escape, and gives the focus back
 * to the mark that opened it.
 *
 * @param id of the record: another one in the same card is read from its heading again
 */
export function useCardFocus(id: string, onClose: () => void): CardFocus {
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(function giveFocusBack() {
    const opener = document.activeElement;
    return function focusOpener() {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && opener instanceof SVGElement) opener.focus();
    };
  }, []);

  useEffect(
    function focusHeading() {
      if (id !== "") heading.current?.focus();
    },
    [id],
  );

  useEffect(
    function listenForEscape() {
      const element = card.current;
      function onKeyDown({ key }: KeyboardEvent) {
        if (key === "Escape") onClose();
      }
      element?.addEventListener("keydown", onKeyDown);
      return function stopListening() {
        element?.removeEventListener("keydown", onKeyDown);
      };
    },
    [onClose],
  );

  return { card, heading };
}
