/** Used where the browser keeps nothing for us: private windows, frames without storage, full disks. */
const memory = new Map<string, string>();

const PREFIX = "ksd:";

/** A reader's own habit (layers, panel sizes); null where none is kept. Never what a link must carry. */
export function readPreference(name: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + name) ?? memory.get(name) ?? null;
  } catch {
    return memory.get(name) ?? null;
  }
}

/** Keeps a habit for the next visit, or for this one where the browser refuses. */
export function writePreference(name: string, value: string): void {
  memory.set(name, value);
  try {
    window.localStorage.setItem(PREFIX + name, value);
  } catch {
    // Storage is a convenience: without it the choice holds until the page closes.
  }
}
