import { useEffect, useState } from "react";
import type { WakeLockState } from "./wakeLock.ts";
import { browserWakeLockHost, keepAwake } from "./wakeLock.ts";

/** Keeps the screen awake while the page is open; the state is for the diagnostics. */
export function useKeepAwake(): WakeLockState {
  const [state, setState] = useState<WakeLockState>("waiting");
  useEffect(function holdWakeLock() {
    const lock = keepAwake(browserWakeLockHost(), setState);
    window.addEventListener("pointerdown", lock.retry);
    window.addEventListener("keydown", lock.retry);
    return function releaseWakeLock() {
      window.removeEventListener("pointerdown", lock.retry);
      window.removeEventListener("keydown", lock.retry);
      lock.stop();
    };
  }, []);
  return state;
}
