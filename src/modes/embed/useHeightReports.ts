import { type RefObject, useEffect, useLayoutEffect } from "react";
import type { HostConnection } from "./hostConnection.ts";

/** Tells the host the height of the page: the bottom of one wrapper, never the document's own scroll height. */
export function useHeightReports(
  wrapper: RefObject<HTMLElement | null>,
  connection: HostConnection,
): void {
  useLayoutEffect(
    // Before any frame is painted: a frame that is out of sight is never painted, and its host still wants a height.
    function reportFirstHeight() {
      if (wrapper.current !== null) connection.offerHeight(bottomPx(wrapper.current), "load");
    },
    [wrapper, connection],
  );

  useEffect(
    function reportHeights() {
      const element = wrapper.current;
      if (element === null) return undefined;
      let frame = 0;
      let widthPx = window.innerWidth;
      const observer = new ResizeObserver(function measureSoon() {
        if (frame !== 0) return;
        frame = requestAnimationFrame(function measure() {
          frame = 0;
          const isResize = window.innerWidth !== widthPx;
          if (isResize) connection.noteInput();
          widthPx = window.innerWidth;
          if (element !== null)
            connection.offerHeight(bottomPx(element), isResize ? "resize" : "content");
        });
      });
      observer.observe(element);
      const onInput = () => connection.noteInput();
      // Captured, so that a panel which keeps an event for itself still counts as input.
      window.addEventListener("pointerdown", onInput, true);
      window.addEventListener("keydown", onInput, true);
      return function stopReports() {
        observer.disconnect();
        cancelAnimationFrame(frame);
        window.removeEventListener("pointerdown", onInput, true);
        window.removeEventListener("keydown", onInput, true);
      };
    },
    [wrapper, connection],
  );
}

/** Where the wrapper ends on the page, in whole CSS px: rounded up, or the last line would bring a scroll bar. */
function bottomPx(element: HTMLElement): number {
  return Math.ceil(element.getBoundingClientRect().bottom + window.scrollY - 0.01);
}
