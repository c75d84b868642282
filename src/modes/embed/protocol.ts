import type { Body, Envelope } from "./envelope.ts";
import {
  createRateGate,
  envelope,
  isOurs,
  MAX_MESSAGES_PER_SECOND,
  own,
  PROTOCOL_VERSION,
  readEnvelope,
} from "./envelope.ts";

/** When `hello` is said again, in milliseconds after the first, while nobody answers. */
const HELLO_REPEATS_MS = [500, 1000, 2000, 4000] as const;

/** Kept for a host that answers late; the oldest is dropped first. */
const MAX_WAITING = 20;

/** What a host can ask to hear of; `ready` and `error` are always sent. */
export const HOST_EVENTS = ["ready", "select", "filter", "stale", "error"] as const;
export type HostEvent = (typeof HOST_EVENTS)[number];

/** What a host says when it answers. */
export interface Welcome {
  readonly lang: string | null;
  readonly theme: string | null;
}

/** What `get` is answered with: ids, numbers, and the query string that a link would carry. */
export interface EmbedState {
  readonly query: string;
  readonly shown: number;
  readonly events: number;
  readonly dataset: string;
  /** ISO day of the last event; null where none is dated or nothing is loaded. */
  readonly dataDate: string | null;
}

/** The world as the protocol needs it; tests bring their own. */
export interface ProtocolPorts {
  /** This load's name, repeated by the host. */
  readonly id: string;
  post(message: Envelope, targetOrigin: string): void;
  now(): number;
  /** Runs later; the answer cancels. */
  after(delayMs: number, run: () => void): () => void;
}

/** What the page does when its host speaks. */
export interface ProtocolHandlers {
  onWelcome(welcome: Welcome): void;
  /** 0: nobody sees the frame. */
  onVisible(ratio: number): void;
  /** @returns why the changes are refused, all of them; null when they were made */
  onSet(changes: Body, origin: string): { readonly code: string; readonly key?: string } | null;
  /** @returns null while the answer is coming; `answerGet` then gives it */
  readState(): EmbedState | null;
}

/** A message event, as far as it is trusted. */
export interface IncomingMessage {
  /** `event.source === window.parent`: in a sandbox the origin says nothing. */
  readonly isFromHost: boolean;
  readonly origin: string;
  readonly data: unknown;
}

/** The frame's side of `ksd` version 1 (docs/embedding.md has the table of messages). */
export interface Protocol {
  /** Says hello until answered. */
  start(title: string): void;
  receive(message: IncomingMessage): void;
  sendHeight(heightPx: number, reason: "load" | "content" | "resize"): void;
  send(type: HostEvent, body: Body): void;
  /** The state can be read now: a host that asked meanwhile hears it. */
  answerGet(): void;
  /** @returns whether a host is there to follow the link */
  sendLink(url: string): boolean;
  stop(): void;
}

/** Creates the frame's side. Nothing here touches the page: all of it goes through the ports and handlers. */
export function createProtocol(ports: ProtocolPorts, handlers: ProtocolHandlers): Protocol {
  const isWithinRate = createRateGate(MAX_MESSAGES_PER_SECOND);
  let seq = 0;
  /** Null until a host has answered. */
  let hostOrigin: string | null = null;
  let wanted: ReadonlySet<string> = new Set();
  let waiting: readonly { readonly type: HostEvent; readonly body: Body }[] = [];
  let lastHeight: Body | null = null;
  /** Origin of a host whose `get` waits for its answer. */
  let asker: string | null = null;
  let cancelHellos: readonly (() => void)[] = [];

  function post(type: string, body: Body, origin: string): void {
    seq += 1;
    ports.post(envelope(ports.id, seq, type, body), targetOf(origin));
  }

  function stopHello(): void {
    for (const cancel of cancelHellos) cancel();
    cancelHellos = [];
  }

  function welcome(body: Body, origin: string): void {
    if (own(body, "version") !== PROTOCOL_VERSION) return;
    stopHello();
    hostOrigin = origin;
    const events = own(body, "events");
    wanted = new Set(
      Array.isArray(events) ? events.filter((name) => typeof name === "string") : [],
    );
    handlers.onWelcome({ lang: textOf(body, "lang"), theme: textOf(body, "theme") });
    // A script that was late has missed the height, and what was said to nobody.
    if (lastHeight !== null) post("height", lastHeight, origin);
    const said = waiting;
    waiting = [];
    for (const { type, body: what } of said) post(type, what, origin);
  }

  function answerGet(): void {
    if (asker === null) return;
    const state = handlers.readState();
    if (state === null) return;
    post("state", { ...state }, asker);
    asker = null;
  }

  function receive({ isFromHost, origin, data }: IncomingMessage): void {
    if (!isFromHost || !isOurs(data) || !isWithinRate(ports.now())) return;
    if (hostOrigin !== null && origin !== hostOrigin) return;
    const message = readEnvelope(data);
    if (message === null || (message.id !== undefined && message.id !== ports.id)) return;

    switch (message.type) {
      case "welcome":
        welcome(message.body, origin);
        break;
      case "visible": {
        const ratio = own(message.body, "ratio");
        if (typeof ratio === "number" && ratio >= 0 && ratio <= 1) handlers.onVisible(ratio);
        break;
      }
      case "set": {
        const refused = handlers.onSet(message.body, origin);
        if (refused !== null) post("error", refused, origin);
        break;
      }
      case "get":
        asker = origin;
        answerGet();
        break;
      default:
      // A newer host may say more than we know; it loses nothing by our silence.
    }
  }

  return {
    start(title) {
      const sayHello = () => post("hello", { versions: [PROTOCOL_VERSION], title }, "null");
      sayHello();
      cancelHellos = HELLO_REPEATS_MS.map((delayMs) => ports.after(delayMs, sayHello));
    },
    receive,
    sendHeight(height, reason) {
      lastHeight = { height, reason };
      post("height", lastHeight, hostOrigin ?? "null");
    },
    send(type, body) {
      if (hostOrigin === null) {
        if (type === "ready" || type === "error") {
          waiting = [...waiting, { type, body }].slice(-MAX_WAITING);
        }
        return;
      }
      if (type === "ready" || type === "error" || wanted.has(type)) post(type, body, hostOrigin);
    },
    answerGet,
    sendLink(url) {
      if (hostOrigin === null) return false;
      post("link", { url }, hostOrigin);
      return true;
    },
    stop: stopHello,
  };
}

/** Whether an origin may change the view; an empty list means everybody may. */
export function isAllowedOrigin(origin: string, allowed: readonly string[]): boolean {
  return allowed.length === 0 || allowed.includes(origin);
}

// A sandboxed or local page has no origin to be named; it is reached by the window alone.
function targetOf(origin: string): string {
  return origin === "null" || origin === "" ? "*" : origin;
}

function textOf(body: Body, key: string): string | null {
  const value = own(body, key);
  return typeof value === "string" && value.length <= 40 ? value : null;
}
