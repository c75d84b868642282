/** What the page tells its service worker: the answers given so far passed every check. */
export const ACCEPTED_MESSAGE = "ksd:accepted";

/**
 * Lets the service worker keep the data it delivered last as the good copy for a day without network.
 * Before that they are only answers: a half-written file must not replace a good copy.
 */
export function announceAccepted(): void {
  try {
    navigator.serviceWorker?.controller?.postMessage(ACCEPTED_MESSAGE);
  } catch {
    // Opaque frames refuse the property itself; they have no service worker.
  }
}
