import { useEffect } from "react";

/**
 * What a public screen must not do: open menus of the browser, zoom the page (the map zooms), select text,
 * print, or follow a link. Sources are one scan of the QR code away.
 */
export function useTouchManners(): void {
  useEffect(function keepManners() {
    const prevent = (event: Event) => event.preventDefault();
    function preventZoom(event: WheelEvent): void {
      if (event.ctrlKey) event.preventDefault();
    }
    function preventLink(event: MouseEvent): void {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (link !== null && !link.hasAttribute("data-exit")) event.preventDefault();
    }
    function preventPrint(event: KeyboardEvent): void {
      if ((event.ctrlKey || event.metaKey) && "ps".includes(event.key.toLowerCase())) {
        event.preventDefault();
      }
    }
    window.addEventListener("contextmenu", prevent);
    window.addEventListener("dragstart", prevent);
    window.addEventListener("gesturestart", prevent);
    window.addEventListener("wheel", preventZoom, { passive: false });
    window.addEventListener("click", preventLink, { capture: true });
    window.addEventListener("auxclick", preventLink, { capture: true });
    window.addEventListener("keydown", preventPrint);
    return function forgetManners() {
      window.removeEventListener("contextmenu", prevent);
      window.removeEventListener("dragstart", prevent);
      window.removeEventListener("gesturestart", prevent);
      window.removeEventListener("wheel", preventZoom);
      window.removeEventListener("click", preventLink, { capture: true });
      window.removeEventListener("auxclick", preventLink, { capture: true });
      window.removeEventListener("keydown", preventPrint);
    };
  }, []);
}
