import { type RefObject, useLayoutEffect } from "react";
import type { HostConnection } from "./hostConnection.ts";

/** Marks the rows that are always on the page, whose heights the map leaves room for. */
export const BASE_ROW = { "data-base-row": "" } as const;

/**
 * Limits the map's height where the frame's height is fixed, so that timeline and footer stay in sight.
 *
 * The map has an aspect ratio; a host that gives us the height we ask for gets all of it. The limit is never
 * more than what the frame leaves, so a frame that follows our height has nothing to grow by.
 */
export function useFittedMap(
  wrapper: RefObject<HTMLElement | null>,
  connection: HostConnection,
): void {
  useLayoutEffect(
    function fitMap() {
      const element = wrapper.current;
      if (element === null) return undefined;
      function leaveRoom() {
        if (element === null) return;
        if (connection.isHeightOurs()) {
          element.style.removeProperty("--embed-map-limit");
          return;
        }
        const rows = element.querySelectorAll<HTMLElement>("[data-base-row]");
        const takenPx = [...rows].reduce((sum, row) => sum + row.offsetHeight, 0);
        element.style.setProperty("--embed-map-limit", `${window.innerHeight - takenPx}px`);
      }
      leaveRoom();
      // Rows change with the width, the language and the text size; the map's own height is not among them.
      const observer = new ResizeObserver(leaveRoom);
      observer.observe(element);
      window.addEventListener("resize", leaveRoom);
      const unsubscribe = connection.subscribe(leaveRoom);
      return function stopFitting() {
        observer.disconnect();
        window.removeEventListener("resize", leaveRoom);
        unsubscribe();
      };
    },
    [wrapper, connection],
  );
}
