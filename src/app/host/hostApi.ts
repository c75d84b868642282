/** What a host page can use of `embed.v1.js` and `ksDashboard.v1.js`. Served beside them as `hostApi.v1.d.ts`. */

/** How a frame is looked after; each may also stand as `data-min`, `data-max`, `data-events`, ... on the iframe. */
export interface FrameOptions {
  /** Least and greatest height, CSS px. */
  readonly min?: number;
  readonly max?: number;
  /** What the frame shall tell of: `select`, `filter`, `stale`. `ready` and `error` always come. */
  readonly events?: readonly string[];
  /** Stand for what the frame's address does not say. */
  readonly lang?: string;
  readonly theme?: string;
}

/** A frame that is looked after. */
export interface AttachedFrame {
  /** Changes the view: names and texts of the address; null is the default. */
  set(changes: Readonly<Record<string, string | null>>): void;
  /** Asks for the state; the answer is the event `ksd:state`. */
  get(): void;
  detach(): void;
}

/** `window.ksd` of `embed.v1.js`. Frames with the attribute `data-ksd` are attached by themselves. */
export interface KsdHost {
  readonly version: 1;
  attach(frame: HTMLIFrameElement, options?: FrameOptions): AttachedFrame;
}

/** Events on the iframe; they bubble. */
export interface KsdEventMap {
  "ksd:ready": CustomEvent<Readonly<Record<string, never>>>;
  "ksd:state": CustomEvent<{
    readonly query: string;
    readonly shown: number;
    readonly events: number;
    readonly dataset: string;
    readonly dataDate: string | null;
  }>;
  "ksd:select": CustomEvent<{ readonly event: string | null }>;
  "ksd:filter": CustomEvent<{ readonly shown: number; readonly events: number }>;
  "ksd:stale": CustomEvent<{ readonly ageSeconds: number }>;
  "ksd:error": CustomEvent<{ readonly code: string; readonly key?: string }>;
}

declare global {
  interface Window {
    readonly ksd: KsdHost;
  }
}
