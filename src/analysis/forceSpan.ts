import type { EpochDay } from "#domain/day.ts";
import { lastDayOf } from "./movements.ts";
import type { ForceRecords } from "./nationProfile.ts";

/** First and last day of the totals, national lists and movements; null where there is none. */
export function forceSpan(
  force: Pick<ForceRecords, "strength" | "snapshots" | "deployments">,
): { readonly first: EpochDay; readonly last: EpochDay } | null {
  const { strength, snapshots, deployments } = force;
  const first = [
    ...[...strength, ...snapshots].map(({ asOf }) => asOf.first),
    ...deployments.map(({ date }) => date.first),
  ];
  const last = [
    ...[...strength, ...snapshots].map(({ asOf }) => asOf.first),
    ...deployments.map(lastDayOf),
  ];
  if (first.length === 0) return null;
  return { first: Math.min(...first) as EpochDay, last: Math.max(...last) as EpochDay };
}
