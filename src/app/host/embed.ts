import { attachFrame } from "./attachFrame.ts";
import type { AttachedFrame, FrameOptions, KsdHost } from "./hostApi.ts";

/** Frames of the page that are looked after, so that none is attached twice and none outlives its place. */
const attached = new Map<HTMLIFrameElement, AttachedFrame>();

const SELECTOR = "iframe[data-ksd]";

function attach(frame: HTMLIFrameElement, options: FrameOptions = optionsOf(frame)): AttachedFrame {
  attached.get(frame)?.detach();
  const one = attachFrame(frame, options);
  attached.set(frame, one);
  return one;
}

function optionsOf({ dataset }: HTMLIFrameElement): FrameOptions {
  const { min, max, events, lang, theme } = dataset;
  return {
    ...(min === undefined ? {} : { min: Number(min) || 0 }),
    ...(max === undefined ? {} : { max: Number(max) || Number.POSITIVE_INFINITY }),
    ...(events === undefined ? {} : { events: events.split(/[\s,]+/) }),
    ...(lang === undefined ? {} : { lang }),
    ...(theme === undefined ? {} : { theme }),
  };
}

function followPage(): void {
  for (const [frame, one] of attached) {
    if (frame.isConnected) continue;
    one.detach();
    attached.delete(frame);
  }
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(SELECTOR)) {
    if (!attached.has(frame)) attach(frame);
  }
}

const host: KsdHost = { version: 1, attach };
Object.assign(window, { ksd: host });
followPage();
new MutationObserver(followPage).observe(document.documentElement, {
  childList: true,
  subtree: true,
});
