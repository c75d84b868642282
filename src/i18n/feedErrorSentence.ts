import type { Translate } from "./messages.ts";

/** A feed that cannot be shown, as `data/feedError.ts` describes it. */
interface FailedFeed {
  readonly url: string;
  readonly reason:
    | "unreachable"
    | "refused"
    | "not-json"
    | "unknown-format"
    | "no-records"
    | "suspicious";
  readonly detail: string | null;
}

/** What failed, what came back and what to check, in the reader's language; technical detail follows as it is. */
export function feedErrorSentence(t: Translate, { url, reason, detail }: FailedFeed): string {
  const sentence = t(`feedError.${reason}`, { url });
  return detail === null ? sentence : `${sentence} (${detail})`;
}
