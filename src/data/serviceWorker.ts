/** What the page tells a waiting service worker: nobody is in the middle of anything, take over. */
export const ACTIVATE_MESSAGE = "ksd:activate";

/** The registrations of this frame; null where the frame refuses them (opaque sandbox, plain http). */
function container(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
}

/** Installs the offline copy of the app. A refusal leaves a page that works online only. */
export async function registerServiceWorker(root: URL): Promise<void> {
  try {
    await container()?.register(new URL("sw.js", root), { scope: root.pathname });
  } catch {
    // Not a secure context, or storage is refused.
  }
}

/**
 * Tells when a new version of the app is fetched and waits. Never changes anything by itself: a reader
 * is not to lose the page under their eyes.
 */
export function watchForUpdate(onWaiting: () => void): () => void {
  const workers = container();
  let isWatching = true;
  let registration: ServiceWorkerRegistration | undefined;

  function onInstalling(): void {
    const worker = registration?.installing;
    worker?.addEventListener("statechange", () => {
      // The first install takes over at once and is no update.
      if (isWatching && worker.state === "installed" && workers?.controller) onWaiting();
    });
  }

  void workers
    ?.getRegistration()
    .then((found) => {
      if (!isWatching || found === undefined) return;
      registration = found;
      if (found.waiting !== null && workers.controller !== null) onWaiting();
      found.addEventListener("updatefound", onInstalling);
    })
    .catch(() => {
      // Storage is refused: there is nothing to watch.
    });

  return function stopWatching() {
    isWatching = false;
    registration?.removeEventListener("updatefound", onInstalling);
  };
}

/** Asks the server whether there is a new version; the answer comes through `watchForUpdate`. */
export async function lookForUpdate(): Promise<void> {
  try {
    const registration = await container()?.getRegistration();
    await registration?.update();
  } catch {
    // No network: the next look comes.
  }
}

/** Lets the waiting version take over; resolves when it has, or after two seconds where none waits. */
export async function activateUpdate(): Promise<void> {
  const workers = container();
  const registration = await workers?.getRegistration().catch(() => undefined);
  if (workers === null || registration?.waiting == null) return;
  await new Promise<void>((resolve) => {
    workers.addEventListener("controllerchange", () => resolve(), { once: true });
    setTimeout(resolve, 2000);
    registration.waiting?.postMessage(ACTIVATE_MESSAGE);
  });
}
