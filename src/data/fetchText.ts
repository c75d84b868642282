import { FeedError } from "./feedError.ts";

/** Bytes of a load so far; `total` is null where the server does not say, or compresses. */
export interface Progress {
  readonly loaded: number;
  readonly total: number | null;
}

/** An answer as text, and where it came from. */
export interface FetchedText {
  readonly text: string;
  /** Of the text, uncompressed. */
  readonly bytes: number;
  /** When the copy was kept that the service worker gave for want of a good answer; null: the server's own. */
  readonly copiedAt: number | null;
}

/** Set by the service worker on answers that are not the server's: when the copy was kept, ISO 8601. */
export const COPY_HEADER = "x-ksd-copy";

/**
 * The text at an address of our own.
 *
 * @throws {FeedError} unreachable or refused; an abort passes through as it is
 */
export async function fetchText(
  url: string,
  signal: AbortSignal,
  onProgress?: (progress: Progress) => void,
): Promise<FetchedText> {
  try {
    // Always ask the server: a 304 is cheap, and an old copy must not pass for the newest.
    const response = await fetch(url, { signal, cache: "no-cache", credentials: "same-origin" });
    if (!response.ok) {
      const detail = `the server answered ${response.status} ${response.statusText}.`;
      throw new FeedError(url, "refused", { detail });
    }
    const copied = Date.parse(response.headers.get(COPY_HEADER) ?? "");
    const copiedAt = Number.isNaN(copied) ? null : copied;
    return { ...(await readText(response, onProgress)), copiedAt };
  } catch (cause) {
    if (signal.aborted || cause instanceof FeedError) throw cause;
    throw new FeedError(url, "unreachable", { cause });
  }
}

async function readText(
  response: Response,
  onProgress: ((progress: Progress) => void) | undefined,
): Promise<Omit<FetchedText, "copiedAt">> {
  const reader = response.body?.getReader();
  if (reader === undefined) {
    const text = await response.text();
    return { text, bytes: text.length };
  }
  const length = Number(response.headers.get("content-length"));
  // The length of a compressed answer is not that of what is read from it.
  const isPlain = response.headers.get("content-encoding") === null;
  const total = isPlain && length > 0 ? length : null;
  const decoder = new TextDecoder();
  let text = "";
  let loaded = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    loaded += value.byteLength;
    text += decoder.decode(value, { stream: true });
    onProgress?.({ loaded, total });
  }
  return { text: text + decoder.decode(), bytes: loaded };
}
