import {
  FRAME_ALLOW,
  FRAME_HEIGHT_PX,
  FRAME_REFERRER,
  FRAME_SANDBOX,
  fullViewOf,
} from "#url/embedFrame.ts";
import { attachFrame } from "./attachFrame.ts";
import type { AttachedFrame } from "./hostApi.ts";

/** Attributes of the element itself; every other one is a parameter of the address. */
const OWN =
  /^(?:src|height|min|max|events|title|id|class|style|slot|hidden|part|role|tabindex|dir|data-.*|aria-.*|on.*)$/;

const NEVER = { set() {}, get() {}, detach() {} } as const satisfies AttachedFrame;

/**
 * `<ks-dashboard src="https://HOST/embed/" panel="map" from="2023-09">`: the plain iframe with its height
 * looked after. The dashboard itself never runs in the host's page.
 */
class KsDashboard extends HTMLElement {
  #attached: AttachedFrame = NEVER;
  #observer = new MutationObserver((records) => this.#follow(records));

  connectedCallback(): void {
    const url = this.#embedUrl();
    if (url === null) return;
    const frame = this.#frame(url);
    const old = this.querySelector(":scope > iframe");
    if (old === null) this.prepend(frame);
    else old.replaceWith(frame);
    if (this.querySelector(":scope > :not(iframe)") === null) this.append(this.#link(url));
    this.#attached = attachFrame(frame, {
      min: Number(this.getAttribute("min")) || 0,
      max: Number(this.getAttribute("max")) || Number.POSITIVE_INFINITY,
      events: this.getAttribute("events")?.split(/[\s,]+/) ?? [],
    });
    this.#observer.observe(this, { attributes: true });
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
    this.#attached.detach();
    this.#attached = NEVER;
  }

  /** Changes the view without loading it anew. */
  set(changes: Readonly<Record<string, string | null>>): void {
    this.#attached.set(changes);
  }

  /** Asks for the state; the answer is the event `ksd:state`. */
  get(): void {
    this.#attached.get();
  }

  #embedUrl(): URL | null {
    const src = this.getAttribute("src");
    if (src === null || !URL.canParse(src, document.baseURI)) return null;
    const url = new URL(src, document.baseURI);
    if (!/^https?:$/.test(url.protocol)) return null;
    url.searchParams.set("v", "1");
    for (const { name, value } of this.attributes) {
      if (!OWN.test(name)) url.searchParams.set(name, value);
    }
    return url;
  }

  #frame(url: URL): HTMLIFrameElement {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", FRAME_SANDBOX);
    frame.allow = FRAME_ALLOW;
    frame.referrerPolicy = FRAME_REFERRER;
    frame.loading = "lazy";
    frame.title = this.title === "" ? "Situation dashboard" : this.title;
    // By property: a host whose policy forbids style attributes still gets the room it reserved.
    const height = Number(this.getAttribute("height")) || FRAME_HEIGHT_PX;
    Object.assign(frame.style, { border: "0", width: "100%", height: `${height}px` });
    frame.src = url.href;
    return frame;
  }

  #link(url: URL): HTMLParagraphElement {
    const link = document.createElement("a");
    link.href = fullViewOf(url).href;
    link.textContent = this.title === "" ? "Interactive map and data" : this.title;
    const paragraph = document.createElement("p");
    paragraph.append(link);
    return paragraph;
  }

  #follow(records: readonly MutationRecord[]): void {
    const names = new Set(records.map(({ attributeName }) => attributeName ?? ""));
    if (names.has("src")) {
      this.disconnectedCallback();
      this.connectedCallback();
      return;
    }
    const changed = [...names].filter((name) => !OWN.test(name));
    if (changed.length === 0) return;
    this.set(Object.fromEntries(changed.map((name) => [name, this.getAttribute(name)])));
  }
}

// The page may carry the script twice.
if (customElements.get("ks-dashboard") === undefined) {
  customElements.define("ks-dashboard", KsDashboard);
}
