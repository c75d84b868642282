import type { Refusal } from "./refuseDataset.ts";

const REASONS = {
  unreachable: "no answer. Check the address and the network.",
  refused: "the server did not give the file.",
  "not-json": "the answer is not JSON. Is the address a web page, or is the file cut short?",
  "unknown-format": "no known feed format matches its content. See README, Your own data.",
  "no-records": "it holds no record that can be read.",
  suspicious: "the answer differs too much from the data on screen, which stay.",
} as const;

export type FeedErrorReason = keyof typeof REASONS;

/** A feed that cannot be shown at all. (A bad record is an `Issue`, not an error.) */
export class FeedError extends Error {
  override readonly name = "FeedError";
  readonly url: string;
  readonly reason: FeedErrorReason;
  /** What came back, as far as it is known beyond the reason; technical, in English. */
  readonly detail: string | null;
  /** Of a `suspicious` answer: what was wrong with it. */
  readonly refusal: Refusal | null;

  constructor(
    url: string,
    reason: FeedErrorReason,
    options?: { cause?: unknown; detail?: string; refusal?: Refusal },
  ) {
    super(`Feed ${url} could not be loaded: ${options?.detail ?? REASONS[reason]}`, options);
    this.url = url;
    this.reason = reason;
    this.detail = options?.detail ?? null;
    this.refusal = options?.refusal ?? null;
  }
}
