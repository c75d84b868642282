import type { Dataset, ResourceName, ResourceReport } from "./dataset.ts";

/** A poll's answer that is smaller by more than this share is taken for a half-written file. */
const MAX_LOSS = 0.3;
/** Five times as much between two polls is a broken export or another feed; a busy day is not. */
const MAX_GROWTH = 5;
/** A feed of a handful of records may multiply within a day. */
const GROWTH_FLOOR = 20;

/** Why new data did not replace the old, with the counts for the sentence that says so. */
export interface Refusal {
  readonly reason: "empty" | "smaller" | "larger" | "lost";
  readonly resource: ResourceName;
  /** Records that stay in use. */
  readonly kept: number;
  /** Records in the refused answer. */
  readonly offered: number;
}

/**
 * Whether freshly fetched data may replace what is on screen; null means yes.
 *
 * Only for a refetch of the same dataset: a reader who opens another one gets it whole. What could
 * not be read at all (HTML, half a JSON file) never comes this far: it is a `FeedError`.
 */
export function refuseDataset(
  old: Pick<Dataset, "index" | "reports">,
  next: Pick<Dataset, "index" | "reports">,
): Refusal | null {
  const kept = old.index.events.length;
  const offered = next.index.events.length;
  const reason = refuseCount(kept, offered);
  if (reason !== null) return { reason, resource: "events", kept, offered };

  for (const report of old.reports) {
    const now = next.reports.find(({ name }) => name === report.name);
    const refusal = refuseResource(report, now);
    if (refusal !== null) return refusal;
  }
  return null;
}

function refuseCount(kept: number, offered: number): Refusal["reason"] | null {
  if (kept === 0) return null;
  if (offered === 0) return "empty";
  if (offered < kept * (1 - MAX_LOSS)) return "smaller";
  if (offered >= kept * MAX_GROWTH && offered - kept > GROWTH_FLOOR) return "larger";
  return null;
}

// Records as read, not as shown: ten copies of the same file are duplicates, and add no event.
function refuseResource(old: ResourceReport, now: ResourceReport | undefined): Refusal | null {
  if (old.status !== "loaded" || old.kept === 0) return null;
  const { name: resource, kept } = old;
  if (now === undefined || now.status !== "loaded") {
    return { reason: "lost", resource, kept, offered: 0 };
  }
  const growth = refuseCount(old.read, now.read);
  const reason = growth === "larger" ? growth : refuseCount(kept, now.kept);
  return reason === null ? null : { reason, resource, kept, offered: now.kept };
}
