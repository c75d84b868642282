import type { ClaimRow } from "#analysis/claims.ts";
import { groupClaims, isAtLeast, isAtMost } from "#analysis/claims.ts";
import type { Claim, Measure, SituationEvent } from "#domain/event.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Translate } from "#i18n/messages.ts";

/** The claims that a wall has room to compare: those about the dead, else those about the injured. */
export function claimRows(
  event: Pick<SituationEvent, "claims" | "sources">,
): { readonly measure: Measure; readonly rows: readonly ClaimRow[] } | null {
  const sets = groupClaims(event);
  for (const measure of ["fatalities", "injured"] as const) {
    const rows = sets.filter((set) => set.measure === measure).flatMap((set) => set.rows);
    if (rows.length > 0) return { measure, rows };
  }
  return null;
}

/** The first claims of a record, in its order; the latest official one is always among them. */
export function pickClaims(rows: readonly ClaimRow[], count: number): readonly ClaimRow[] {
  if (count <= 0) return [];
  const first = rows.slice(0, count);
  const official = rows.find(({ isLatestOfficial }) => isLatestOfficial);
  if (official === undefined || first.includes(official)) return first;
  return [...first.slice(0, -1), official];
}

/** One claim's figure as it was made: 4, 30–50, 5+, up to 40. */
export function claimFigure(claim: Claim, t: Translate, formats: Formats): string {
  const { value, low, high } = claim;
  if (value !== null) return formats.integer(value);
  if (isAtLeast(claim) && low !== null) return `${formats.integer(low)}+`;
  if (isAtMost(claim) && high !== null) return `≤ ${formats.integer(high)}`;
  if (low !== null && high !== null) return formats.interval(low, high);
  return t("common.notStated");
}

/** The number that a claim's words agree with: of a range the higher. */
export function peopleOf({ value, low, high }: Claim): number {
  return value ?? high ?? low ?? 0;
}
