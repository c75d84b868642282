import { answerData } from "#data/offlineAnswers.ts";
import { ACCEPTED_MESSAGE } from "#data/offlineCopies.ts";
import { ACTIVATE_MESSAGE } from "#data/serviceWorker.ts";

// The parts of a service worker's world that are used here: TypeScript cannot load its library beside the page's.
interface LateEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchLikeEvent extends LateEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  readonly registration: { readonly scope: string };
  addEventListener(type: "install" | "activate", listener: (event: LateEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchLikeEvent) => void): void;
  addEventListener(
    type: "message",
    listener: (event: MessageEvent<unknown> & LateEvent) => void,
  ): void;
  skipWaiting(): Promise<void>;
}
interface PrecacheEntry {
  readonly url: string;
  readonly revision: string | null;
}

declare const self: WorkerScope & { readonly __WB_MANIFEST: readonly PrecacheEntry[] };

const FILES = self.__WB_MANIFEST;
const SHELL_PREFIX = "ksd-shell-";
const SHELL = `${SHELL_PREFIX}${checksum(JSON.stringify(FILES))}`;
const PENDING = "ksd-data-pending";
const KEPT = "ksd-data-kept";
/** A captive network may swallow requests; a screen must not wait for it longer than this. */
const ANSWER_LIMIT_MS = 8000;

self.addEventListener("install", (event) => event.waitUntil(fillShell()));
self.addEventListener("activate", (event) => event.waitUntil(dropOldShells()));

self.addEventListener("message", (event) => {
  if (event.data === ACTIVATE_MESSAGE) void self.skipWaiting();
  if (event.data === ACCEPTED_MESSAGE) event.waitUntil(keepPending());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const url = new URL(request.url);
  const isOwn = url.href.startsWith(self.registration.scope);
  if (request.mode === "navigate") {
    // Embeds are guests of other pages: they never live from our store.
    if (isOwn && !url.pathname.endsWith("/embed/")) event.respondWith(answerPage(request, url));
  } else if (request.destination === "") {
    // What scripts fetch: data, configuration, feeds of allowed origins.
    event.respondWith(answerFetch(request));
  } else if (isOwn) {
    event.respondWith(answerFile(request));
  }
});

async function fillShell(): Promise<void> {
  const shell = await caches.open(SHELL);
  await Promise.all(
    FILES.map(async ({ url, revision }) => {
      const address = new URL(url, self.registration.scope);
      // A hashed name cannot be stale; everything else is asked of the server, not of the browser's cache.
      const answer = await fetch(address, { cache: revision === null ? "default" : "no-cache" });
      if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
      await shell.put(address, answer);
    }),
  );
}

async function dropOldShells(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(SHELL_PREFIX) && name !== SHELL);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** What the pages accepted becomes the good copy; until then the one before it stays. */
async function keepPending(): Promise<void> {
  const [pending, kept] = await Promise.all([caches.open(PENDING), caches.open(KEPT)]);
  for (const request of await pending.keys()) {
    const answer = await pending.match(request);
    if (answer !== undefined) await kept.put(request, answer);
    await pending.delete(request);
  }
}

/** A page of this version: an update is taken up when it is activated, never under a reader. */
async function answerPage(request: Request, url: URL): Promise<Response> {
  const shell = await caches.open(SHELL);
  const folder = url.pathname.replace(/[^/]*$/, "");
  const page = await shell.match(new URL(`${folder}index.html`, url));
  return page ?? fetch(request);
}

async function answerFile(request: Request): Promise<Response> {
  const shell = await caches.open(SHELL);
  return (await shell.match(request)) ?? fetch(request);
}

async function answerFetch(request: Request): Promise<Response> {
  // What the build named by its content (base map, a worker's code) cannot be stale.
  if (/\/assets\/[^/]+$/.test(new URL(request.url).pathname)) return answerFile(request);
  const [pending, kept, shell] = await Promise.all([
    caches.open(PENDING),
    caches.open(KEPT),
    caches.open(SHELL),
  ]);
  return answerData(request, {
    fetch: fetchInTime,
    pending,
    findCopy: async (asked) => (await kept.match(asked)) ?? (await shell.match(asked)),
    nowMs: () => Date.now(),
  });
}

async function fetchInTime(request: Request): Promise<Response> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ANSWER_LIMIT_MS);
  try {
    return await fetch(request, { signal: controller.signal });
  } finally {
    clearTimeout(timer);
  }
}

function checksum(text: string): string {
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return (hash >>> 0).toString(36);
}
