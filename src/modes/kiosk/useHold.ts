import { useEffect, useEffectEvent } from "react";

/** By its letter or its place, so that D is D on a Cyrillic keyboard too. */
function isKey(event: KeyboardEvent, key: string): boolean {
  return event.key.toLowerCase() === key || event.code === `Key${key.toUpperCase()}`;
}

/** Calls back when a key is held for so long without being let go. */
export function useHeldKey(key: string, forMs: number, onHeld: () => void): void {
  const call = useEffectEvent(onHeld);
  useEffect(
    function watchKey() {
      let timer: ReturnType<typeof setTimeout> | null = null;
      function forget(): void {
        if (timer !== null) clearTimeout(timer);
        timer = null;
      }
      function onDown(event: KeyboardEvent): void {
        if (!isKey(event, key) || event.repeat || timer !== null) return;
        timer = setTimeout(() => call(), forMs);
      }
      function onUp(event: KeyboardEvent): void {
        if (isKey(event, key)) forget();
      }
      window.addEventListener("keydown", onDown);
      window.addEventListener("keyup", onUp);
      window.addEventListener("blur", forget);
      return function stopWatching() {
        forget();
        window.removeEventListener("keydown", onDown);
        window.removeEventListener("keyup", onUp);
        window.removeEventListener("blur", forget);
      };
    },
    [key, forMs],
  );
}

/** Calls back when a finger or button is held in the upper left corner for so long. */
export function useHeldCorner(
  isOn: boolean,
  sizePx: number,
  forMs: number,
  onHeld: () => void,
): void {
  const call = useEffectEvent(onHeld);
  useEffect(
    function watchCorner() {
      if (!isOn) return undefined;
      let timer: ReturnType<typeof setTimeout> | null = null;
      function forget(): void {
        if (timer !== null) clearTimeout(timer);
        timer = null;
      }
      function onDown(event: PointerEvent): void {
        if (event.clientX > sizePx || event.clientY > sizePx) return;
        forget();
        timer = setTimeout(() => call(), forMs);
      }
      window.addEventListener("pointerdown", onDown);
      window.addEventListener("pointerup", forget);
      window.addEventListener("pointercancel", forget);
      return function stopWatching() {
        forget();
        window.removeEventListener("pointerdown", onDown);
        window.removeEventListener("pointerup", forget);
        window.removeEventListener("pointercancel", forget);
      };
    },
    [isOn, sizePx, forMs],
  );
}
