import type { Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";

/** `guarded`: wheel and one finger scroll the page until the map is taken in hand. `none`: a still picture. */
export type Interact = "full" | "guarded" | "none";

const HINT_MS = 1600;

/**
 * Lets a page with a map in it scroll past the map.
 *
 * A click, Enter or two fingers take the map in hand; Escape, or a press or the focus elsewhere,
 * let it go. `isHinting` says that someone tried to scroll it meanwhile.
 */
export function useMapGuard(
  map: LeafletMap | null,
  interact: Interact,
): { readonly isGuarding: boolean; readonly isHinting: boolean } {
  const [isActive, setActive] = useState(false);
  const [isHinting, setHinting] = useState(false);
  const isGuarding = interact === "guarded" && !isActive;

  useEffect(
    function guardWheel() {
      if (map === null || interact === "none") return;
      if (isGuarding) map.scrollWheelZoom.disable();
      else map.scrollWheelZoom.enable();
    },
    [map, interact, isGuarding],
  );

  useEffect(
    function guardMap() {
      if (map === null || interact !== "guarded") return;
      const element = map.getContainer();
      const fingers = new Set<number>();
      let timer = 0;
      const hint = () => {
        setHinting(true);
        window.clearTimeout(timer);
        timer = window.setTimeout(() => setHinting(false), HINT_MS);
      };
      const onWheel = () => {
        if (isGuarding) hint();
      };
      function onPointerDown(event: PointerEvent): void {
        if (event.pointerType !== "touch") return;
        fingers.add(event.pointerId);
        if (fingers.size > 1) setActive(true);
        // Leaflet would take the finger for a drag and keep the page from scrolling.
        else if (isGuarding) event.stopPropagation();
      }
      function onPointerEnd(event: PointerEvent): void {
        // A pointer that the browser cancels has begun to scroll the page.
        if (event.type === "pointercancel" && isGuarding && fingers.size === 1) hint();
        fingers.delete(event.pointerId);
      }
      const activate = () => setActive(true);
      function onKeyDown(event: KeyboardEvent): void {
        if (event.key === "Enter") setActive(true);
        if (event.key === "Escape") setActive(false);
      }
      function letGo({ target }: Event): void {
        if (!element.contains(target as Node)) setActive(false);
      }
      element.addEventListener("wheel", onWheel, { passive: true });
      element.addEventListener("pointerdown", onPointerDown, true);
      window.addEventListener("pointerup", onPointerEnd, true);
      window.addEventListener("pointercancel", onPointerEnd, true);
      element.addEventListener("click", activate);
      element.addEventListener("keydown", onKeyDown);
      document.addEventListener("pointerdown", letGo);
      document.addEventListener("focusin", letGo);
      return function leaveMap() {
        window.clearTimeout(timer);
        element.removeEventListener("wheel", onWheel);
        element.removeEventListener("pointerdown", onPointerDown, true);
        window.removeEventListener("pointerup", onPointerEnd, true);
        window.removeEventListener("pointercancel", onPointerEnd, true);
        element.removeEventListener("click", activate);
        element.removeEventListener("keydown", onKeyDown);
        document.removeEventListener("pointerdown", letGo);
        document.removeEventListener("focusin", letGo);
      };
    },
    [map, interact, isGuarding],
  );
  return { isGuarding, isHinting };
}
