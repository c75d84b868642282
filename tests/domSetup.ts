import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";

// How long `findBy` may wait: a lazy part is loaded from disk, perhaps on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

// What a browser has and jsdom lacks. Set before any component is imported: Leaflet looks once, at its start.

/** Reports nothing: in jsdom nothing has a size and nothing scrolls into view. */
class SilentObserver {
  readonly root = null;
  readonly rootMargin = "";
  readonly scrollMargin = "";
  readonly thresholds = [];
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

globalThis.ResizeObserver ??= SilentObserver;
globalThis.IntersectionObserver ??= SilentObserver;

/** Light, motion allowed, no phone: no media query matches. */
window.matchMedia ??= (media) => ({
  media,
  matches: false,
  onchange: null,
  addListener: () => {},
  removeListener: () => {},
  addEventListener: () => {},
  removeEventListener: () => {},
  dispatchEvent: () => false,
});

// Leaflet takes this as the sign that SVG can be drawn.
if (!("createSVGRect" in SVGSVGElement.prototype)) {
  Object.assign(SVGSVGElement.prototype, { createSVGRect: () => ({}) });
}

// Canvas draws nowhere, but can be asked to: every method does nothing, text has a width.
HTMLCanvasElement.prototype.getContext = function getContext(this: HTMLCanvasElement) {
  const drawn: Record<PropertyKey, unknown> = {
    canvas: this,
    measureText: (text: string) => ({ width: text.length * 7 }),
    getImageData: (_x: number, _y: number, width: number, height: number) => ({
      data: new Uint8ClampedArray(width * height * 4),
      width,
      height,
    }),
  };
  return new Proxy(drawn, {
    get: (kept, name) => (name in kept ? kept[name] : () => undefined),
    set: (kept, name, value) => Reflect.set(kept, name, value),
  });
} as unknown as HTMLCanvasElement["getContext"];

globalThis.Path2D ??= class SilentPath {} as unknown as typeof Path2D;

// Dialogs and scrolling exist in jsdom as names at most.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.setAttribute("open", "");
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.removeAttribute("open");
  this.dispatchEvent(new Event("close"));
};
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.scrollTo ??= () => {};
window.scrollTo = () => {};

beforeEach(function startAtTheDefaultView() {
  window.history.replaceState(null, "", "/");
});

afterEach(function leaveNothingBehind() {
  cleanup();
  vi.restoreAllMocks();
  window.localStorage.clear();
});
