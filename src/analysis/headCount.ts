import type { CountPrecision } from "#domain/force.ts";

/** A head count as it is to be said: the sentence's key, and the number in it where one is stated. */
export type HeadCount =
  | { readonly key: `headCount.${CountPrecision}`; readonly personnel: number }
  | { readonly key: "common.notStated"; readonly personnel: null };

/**
 * How a head count is worded: `4,500+` at least, `≈ 4,700` about, `almost 3,800`.
 *
 * Say it with `t(key, { personnel })`. A count that its record does not qualify is said as it stands;
 * a missing one is "not stated", never 0.
 */
export function wordHeadCount(
  personnel: number | null,
  precision: CountPrecision | null,
): HeadCount {
  return personnel === null
    ? { key: "common.notStated", personnel }
    : { key: `headCount.${precision ?? "exact"}`, personnel };
}
