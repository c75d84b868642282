import type { Body } from "./envelope.ts";
import { detectHosts } from "./foreignHosts.ts";
import { createHeightGuard } from "./heightGuard.ts";
import type { EmbedState, Protocol, Welcome } from "./protocol.ts";
import { createProtocol, isAllowedOrigin } from "./protocol.ts";

/** Why a host's changes are refused, all of them. */
export interface Refusal {
  readonly code: string;
  readonly key?: string;
}

/** What can answer a host once configuration and data are known. */
export interface AnsweringPage {
  /** Origins that may send `set`; empty: everybody. */
  readonly allowedOrigins: readonly string[];
  /** Heights that this site's frames may ask for, CSS px. */
  readonly minHeightPx: number;
  readonly maxHeightPx: number;
  readState(): EmbedState;
  /** @returns null when the changes were made */
  change(changes: Body): Refusal | null;
}

/** The one link between this frame and the page around it. */
export interface HostConnection {
  readonly protocol: Protocol;
  /** Whether the host gives us the height we ask for, so that panels need not be squeezed into the frame. */
  isHeightOurs(): boolean;
  /** Whether new tabs are blocked for certain: WordPress allows none, and trying would log an error in its page. */
  readonly isCaged: boolean;
  /** Whether anybody can see the frame, by our own eyes and by what the host says. */
  isWatched(): boolean;
  setInSight(isInSight: boolean): void;
  /** Tells of a change of the two above. */
  subscribe(onChange: () => void): () => void;
  /** From now on this page answers; what a host asked before is done now. */
  setPage(page: AnsweringPage): void;
  /** A measured height; the guard decides whether the host hears of it. */
  offerHeight(heightPx: number, reason: "load" | "content" | "resize"): void;
  /** The reader did something: growth is wanted. */
  noteInput(): void;
  /** Asks every host that listens to open an address of ours. */
  askToOpen(url: string): void;
}

const UNREAD_STATE: EmbedState = { query: "", shown: 0, events: 0, dataset: "", dataDate: null };

/** Changes kept for a page that has not loaded; the oldest is dropped first. */
const MAX_EARLY_CHANGES = 50;

interface EarlyChange {
  readonly changes: Body;
  readonly origin: string;
}

/** Connects a frame with its host. A page that is nobody's frame listens to nobody and says nothing. */
export function connectHost(window: Window, onWelcome: (welcome: Welcome) => void): HostConnection {
  const { parent, location } = window;
  const isFramed = parent !== window;
  const foreign = isFramed
    ? detectHosts({ search: location.search, hash: location.hash, name: window.name })
    : [];
  const guard = createHeightGuard();
  const listeners = new Set<() => void>();
  let page: AnsweringPage | null = null;
  let early: readonly EarlyChange[] = [];
  let isWelcome = false;
  let isInSight = false;
  let hostRatio = 1;

  function notify(): void {
    for (const listener of listeners) listener();
  }

  function change(to: AnsweringPage, { changes, origin }: EarlyChange): Refusal | null {
    if (!isAllowedOrigin(origin, to.allowedOrigins)) return { code: "origin.forbidden" };
    guard.noteInput();
    return to.change(changes);
  }

  const protocol = createProtocol(
    {
      id: randomId(),
      post(message, targetOrigin) {
        if (isFramed) parent.postMessage(message, targetOrigin);
      },
      now: () => performance.now(),
      after(delayMs, run) {
        const timer = window.setTimeout(run, delayMs);
        return () => window.clearTimeout(timer);
      },
    },
    {
      onWelcome(welcome) {
        isWelcome = true;
        guard.noteInput();
        notify();
        onWelcome(welcome);
      },
      onVisible(ratio) {
        hostRatio = ratio;
        notify();
      },
      onSet(changes, origin) {
        if (page !== null) return change(page, { changes, origin });
        // Who may change what stands in the configuration, which is not fetched before somebody looks.
        early = [...early, { changes, origin }].slice(-MAX_EARLY_CHANGES);
        return null;
      },
      readState() {
        if (page !== null) return page.readState();
        // With data on the page the whole answer is a moment away.
        const isLoaded = window.document.documentElement.dataset.dataset !== undefined;
        return isLoaded ? null : { ...UNREAD_STATE, query: location.search.slice(1) };
      },
    },
  );
  if (isFramed) {
    window.addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
      protocol.receive({ isFromHost: source === parent, origin, data });
    });
  }

  return {
    protocol,
    isCaged: foreign.some(({ host }) => host === "wordpress") && window.origin === "null",
    isHeightOurs: () => isWelcome || foreign.length > 0,
    isWatched: () => isInSight && hostRatio > 0,
    setInSight(isNow) {
      isInSight = isNow;
      notify();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return function unsubscribe() {
        listeners.delete(onChange);
      };
    },
    setPage(next) {
      page = next;
      const asked = early;
      early = [];
      for (const one of asked) {
        const refusal = change(next, one);
        if (refusal !== null) protocol.send("error", { ...refusal });
      }
      protocol.answerGet();
    },
    offerHeight(heightPx, reason) {
      const asked = Math.max(
        page?.minHeightPx ?? 0,
        Math.min(heightPx, page?.maxHeightPx ?? Number.POSITIVE_INFINITY),
      );
      const told = guard.offer(asked, performance.now());
      if (told === null) return;
      protocol.sendHeight(told, reason);
      // Their own scripts read no origin; a height is nothing private.
      for (const speech of foreign) parent.postMessage(speech.height(told), "*");
    },
    noteInput: () => guard.noteInput(),
    askToOpen(url) {
      protocol.sendLink(url);
      for (const speech of foreign) {
        const message = speech.link(url);
        if (message !== null) parent.postMessage(message, "*");
      }
    },
  };
}

// Not `randomUUID`: it exists in secure contexts only, and a frame may be shown by plain http.
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
