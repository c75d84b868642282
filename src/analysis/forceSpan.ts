import type { DaySpan, EpochDay } from "#domain/day.ts";
import { lastDayOf } from "./movements.ts";
import type { ForceRecords } from "./nationProfile.ts";
import { earlier, later } from "./periods.ts";

/** First and last day of the totals, national lists and movements; null where there is none. */
export function forceSpan(
  force: Pick<ForceRecords, "strength" | "snapshots" | "deployments">,
): DaySpan | null {
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

/** The selected days, with open ends closed by the data's own; at least one day where they lie outside the data. */
export function closeSpan(from: EpochDay | null, to: EpochDay | null, whole: DaySpan): DaySpan {
  const first = from ?? earlier(to ?? whole.first, whole.first);
  const last = to ?? later(first, whole.last);
  return { first, last };
}
