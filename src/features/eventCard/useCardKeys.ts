import { type RefObject, useEffect, useRef } from "react";

/** Where a card and its heading are, for focus and keys. */
interface CardKeys {
  readonly card: RefObject<HTMLElement | null>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/**
 * Escape closes the card; a card that opens takes the focus to its heading.
 *
 * A page that loads with a card open keeps its focus where the browser put it, and a reader who
 * steps from card to card stays on the button of the step.
 *
 * @param movesFocus off while a story shows cards: its reader stays on the story's own buttons
 */
export function useCardKeys(
  eventId: string | null,
  movesFocus: boolean,
  close: () => void,
): CardKeys {
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(
    function focusHeading() {
      const isLoading = document.documentElement.dataset.ready !== "true";
      const isStepping = card.current?.contains(document.activeElement) ?? false;
      if (eventId === null || !movesFocus || isLoading || isStepping) return;
      heading.current?.focus({ preventScroll: true });
      // On a phone the card may stand below the window's edge.
      card.current?.scrollIntoView({ block: "nearest" });
    },
    [eventId, movesFocus],
  );

  useEffect(function listenForEscape() {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      const target = event.target as Node;
      // A menu, a search box or a dialog elsewhere has its own use for the key.
      const isOurs = target === document.body || card.current?.contains(target) === true;
      const isInDialog = target instanceof Element && target.closest("dialog") !== null;
      if (isOurs && !isInDialog) close();
    }
    window.addEventListener("keydown", onKeyDown);
    return function stopListening() {
      window.removeEventListener("keydown", onKeyDown);
    };
  });

  return { card, heading };
}
