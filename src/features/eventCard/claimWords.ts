import type { ClaimRange } from "#analysis/claims.ts";
import { isAtLeast, isAtMost } from "#analysis/claims.ts";
import type { Claim } from "#domain/event.ts";
import type { LanguageContext } from "#i18n/useLanguage.ts";

type Words = Pick<LanguageContext, "t" | "formats">;

/** A figure as its claimant gives it: `93`, `5+` at least, `<40` almost or up to, `20–30`. */
export function claimInWords(claim: Claim, { t, formats }: Words): string {
  const { value, low, high } = claim;
  if (value !== null) return formats.integer(value);
  if (low !== null && high !== null) return formats.interval(low, high);
  if (isAtLeast(claim) && low !== null) return t("card.claims.atLeast", { figure: low });
  if (isAtMost(claim) && high !== null) return t("card.claims.atMost", { figure: high });
  return t("common.notStated");
}

/** `25–93`, or `3–5+` where the highest is "at least". */
export function rangeInWords({ low, high, isOpen }: ClaimRange, { t, formats }: Words): string {
  const range = formats.interval(low, high);
  return isOpen ? t("card.claims.atLeast", { figure: range }) : range;
}
