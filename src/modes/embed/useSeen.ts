import { type RefObject, useEffect, useState } from "react";

/**
 * Whether the element has been in sight at least once.
 *
 * Watches the reader's window, not the frame's: a frame far down an article has seen nothing.
 *
 * @param onSight told whenever it comes into sight or leaves it; must be stable
 */
export function useSeen(
  element: RefObject<HTMLElement | null>,
  onSight: (isInSight: boolean) => void,
): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(
    function watchSight() {
      const target = element.current;
      if (target === null) return undefined;
      const observer = new IntersectionObserver(
        (entries) => {
          const isInSight = entries.at(-1)?.isIntersecting === true;
          if (isInSight) setSeen(true);
          onSight(isInSight);
        },
        // A little early, so that a reader who scrolls on finds it drawn (same-origin hosts only).
        { rootMargin: "200px" },
      );
      observer.observe(target);
      return function stopWatching() {
        observer.disconnect();
      };
    },
    [element, onSight],
  );
  return isSeen;
}
