/** `refused` is normal (battery saver, policy): the diagnostics say so, and the operating system can be set. */
export type WakeLockState = "unsupported" | "waiting" | "held" | "refused";

interface Sentinel {
  addEventListener(type: "release", listener: () => void, options?: { once: boolean }): void;
  release(): Promise<void>;
}

/** What the controller needs of a browser; given by the caller, so that tests need none. */
export interface WakeLockHost {
  readonly request: (() => Promise<Sentinel>) | null;
  isVisible(): boolean;
  onVisibilityChange(listener: () => void): () => void;
}

export interface WakeLockController {
  /** Some engines want a touch after the page became visible again: call it on every input. */
  retry(): void;
  stop(): void;
}

/** Keeps the screen awake: asks again when the page becomes visible, when the lock is taken away, and on input. */
export function keepAwake(
  host: WakeLockHost,
  onState: (state: WakeLockState) => void,
): WakeLockController {
  let isStopped = false;
  let isAsking = false;
  let held: Sentinel | null = null;

  async function ask(): Promise<void> {
    if (host.request === null || isStopped || isAsking || held !== null || !host.isVisible())
      return;
    isAsking = true;
    try {
      const sentinel = await host.request();
      held = sentinel;
      sentinel.addEventListener("release", lose, { once: true });
      onState("held");
      if (isStopped) void release();
    } catch {
      onState("refused");
    } finally {
      isAsking = false;
    }
  }

  function lose(): void {
    held = null;
    if (isStopped) return;
    onState("waiting");
    void ask();
  }

  async function release(): Promise<void> {
    try {
      await held?.release();
    } catch {
      // Released already, which is what was wanted.
    }
  }

  onState(host.request === null ? "unsupported" : "waiting");
  const unsubscribe = host.onVisibilityChange(() => void ask());
  void ask();

  return {
    retry: () => void ask(),
    stop: () => {
      isStopped = true;
      unsubscribe();
      void release();
    },
  };
}

/** The real browser. */
export function browserWakeLockHost(): WakeLockHost {
  const request =
    "wakeLock" in navigator
      ? () => navigator.wakeLock.request("screen") as Promise<Sentinel>
      : null;
  return {
    request,
    isVisible: () => document.visibilityState === "visible",
    onVisibilityChange: (listener) => {
      document.addEventListener("visibilitychange", listener);
      return function unsubscribe() {
        document.removeEventListener("visibilitychange", listener);
      };
    },
  };
}
