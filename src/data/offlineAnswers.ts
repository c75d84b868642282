import { COPY_HEADER } from "./fetchText.ts";

/** When a kept answer came from the server, ISO 8601; set on what is stored, read when it is given out. */
const KEPT_HEADER = "x-ksd-kept";

/** The two stores of data, as the Cache interface has them. */
export interface AnswerStore {
  match(request: Request): Promise<Response | undefined>;
  put(request: Request, response: Response): Promise<void>;
}

/** What the service worker gives to the strategy; tests give their own. */
export interface OfflineHost {
  fetch(request: Request): Promise<Response>;
  /** Answers that no page has accepted yet. */
  readonly pending: AnswerStore;
  /** The last good answers, and what came with the app. */
  findCopy(request: Request): Promise<Response | undefined>;
  nowMs(): number;
}

/**
 * Data: the network first; a copy only when there is no answer or a bad one, and never in silence: it
 * carries `COPY_HEADER`, which the page shows.
 */
export async function answerData(request: Request, host: OfflineHost): Promise<Response> {
  let answer: Response;
  try {
    answer = await host.fetch(request);
  } catch (cause) {
    const copy = await findMarkedCopy(request, host);
    if (copy !== null) return copy;
    throw cause;
  }
  if (await isGoodAnswer(answer.clone())) {
    try {
      await host.pending.put(request, withHeader(answer.clone(), KEPT_HEADER, host.nowMs()));
    } catch {
      // The disk is full or refused: there is no new copy, but there is an answer.
    }
    return answer;
  }
  return (await findMarkedCopy(request, host)) ?? answer;
}

async function findMarkedCopy(request: Request, host: OfflineHost): Promise<Response | null> {
  const copy = await host.findCopy(request);
  if (copy === undefined) return null;
  const kept = Date.parse(copy.headers.get(KEPT_HEADER) ?? copy.headers.get("date") ?? "");
  return withHeader(copy, COPY_HEADER, Number.isNaN(kept) ? 0 : kept);
}

/**
 * Whether an answer is data: 200, not a web page (captive portals answer everything with one), and where it
 * says or is named JSON, whole JSON with something in it.
 */
export async function isGoodAnswer(answer: Response): Promise<boolean> {
  if (!answer.ok) return false;
  const type = answer.headers.get("content-type") ?? "";
  if (type.includes("text/html")) return false;
  if (!type.includes("json") && !/json$/.test(new URL(answer.url || "file:///x").pathname)) {
    return true;
  }
  try {
    const document: unknown = JSON.parse(await answer.text());
    if (Array.isArray(document)) return document.length > 0;
    return typeof document === "object" && document !== null;
  } catch {
    return false;
  }
}

function withHeader(response: Response, name: string, ms: number): Response {
  const headers = new Headers(response.headers);
  headers.set(name, new Date(ms).toISOString());
  return new Response(response.body, { status: response.status, headers });
}
