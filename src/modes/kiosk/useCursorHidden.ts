import { useEffect, useState } from "react";

const HIDE_AFTER_MS = 3000;

/** Whether the pointer is out of use: after three still seconds, and on a wall from the start. */
export function useCursorHidden(isTouch: boolean): boolean {
  const [isHidden, setHidden] = useState(!isTouch);
  useEffect(function watchPointer() {
    let timer = setTimeout(() => setHidden(true), HIDE_AFTER_MS);
    function show(): void {
      setHidden(false);
      clearTimeout(timer);
      timer = setTimeout(() => setHidden(true), HIDE_AFTER_MS);
    }
    window.addEventListener("pointermove", show, { passive: true });
    return function stopWatching() {
      clearTimeout(timer);
      window.removeEventListener("pointermove", show);
    };
  }, []);
  return isHidden;
}
