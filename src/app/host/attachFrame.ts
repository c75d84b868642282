import type { Body, Envelope } from "#modes/embed/envelope.ts";
import {
  createRateGate,
  envelope,
  MAX_MESSAGES_PER_SECOND,
  own,
  PROTOCOL_VERSION,
  readEnvelope,
} from "#modes/embed/envelope.ts";
import type { AttachedFrame, FrameOptions } from "./hostApi.ts";

/** Passed on to the page as events of the iframe. */
const TOLD = new Set(["ready", "state", "select", "filter", "stale", "error"]);

/** Heights beyond these are no dashboard's. */
const LEAST_PX = 100;
const GREATEST_PX = 20_000;

/**
 * Gives a frame the height it asks for, tells it whether it is in sight, and opens its links.
 *
 * The frame is known by its window: in a sandbox its origin says nothing. Nothing it sends becomes markup.
 */
export function attachFrame(frame: HTMLIFrameElement, options: FrameOptions = {}): AttachedFrame {
  const cage = frame.getAttribute("sandbox")?.toLowerCase().split(/\s+/);
  const isOpaque = cage !== undefined && !cage.includes("allow-same-origin");
  const frameOrigin = new URL(frame.src, document.baseURI).origin;
  const messageOrigin = isOpaque ? "null" : frameOrigin;
  const isWithinRate = createRateGate(MAX_MESSAGES_PER_SECOND);
  let frameId: string | undefined;
  let seq = 0;
  let ratio = 0;

  function say(type: string, body: Body): void {
    seq += 1;
    // A frame that has not loaded has another origin, and none in a sandbox; none of this is private.
    frame.contentWindow?.postMessage(envelope(frameId, seq, type, body), "*");
  }

  function welcome(): void {
    const { min, max, lang, theme, events } = options;
    const known = Object.entries({ min, max, lang, theme, events }).filter(
      ([, value]) => value !== undefined,
    );
    say("welcome", { version: PROTOCOL_VERSION, ...Object.fromEntries(known) });
    say("visible", { ratio });
  }

  function resize(body: Body): void {
    const height = own(body, "height");
    if (typeof height !== "number" || !Number.isFinite(height)) return;
    const least = Math.max(options.min ?? LEAST_PX, LEAST_PX);
    const greatest = Math.min(options.max ?? GREATEST_PX, GREATEST_PX);
    frame.style.height = `${Math.round(Math.min(Math.max(height, least), greatest))}px`;
  }

  function follow(body: Body): void {
    const url = parseUrl(own(body, "url"));
    const isOurs = url !== null && url.origin === frameOrigin;
    // A click in the frame counts here, too; a frame that opens windows by itself is not followed.
    const isClick = navigator.userActivation?.isActive ?? document.activeElement === frame;
    if (isOurs && isClick) window.open(url, "_blank", "noopener");
  }

  function obey({ type, id, body }: Envelope): void {
    if (type === "hello") {
      frameId = id;
      welcome();
    } else if (type === "height") resize(body);
    else if (type === "link") follow(body);
    else if (TOLD.has(type)) {
      frame.dispatchEvent(new CustomEvent(`ksd:${type}`, { bubbles: true, detail: body }));
    }
  }

  function onMessage({ source, origin, data }: MessageEvent<unknown>): void {
    if (source === null || source !== frame.contentWindow || origin !== messageOrigin) return;
    if (!isWithinRate(performance.now())) return;
    const message = readEnvelope(data);
    if (message !== null) obey(message);
  }

  const observer = new IntersectionObserver(
    (entries) => {
      ratio = entries.at(-1)?.intersectionRatio ?? 0;
      say("visible", { ratio });
    },
    { threshold: [0, 0.01, 0.5, 1] },
  );
  window.addEventListener("message", onMessage);
  observer.observe(frame);
  // The frame may have said hello to nobody.
  welcome();

  return {
    set: (changes) => say("set", changes),
    get: () => say("get", {}),
    detach() {
      window.removeEventListener("message", onMessage);
      observer.disconnect();
    },
  };
}

function parseUrl(text: unknown): URL | null {
  return typeof text === "string" && URL.canParse(text) ? new URL(text) : null;
}
