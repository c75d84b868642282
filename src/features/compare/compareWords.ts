import type { Bounded, Change } from "#analysis/change.ts";
import type { PairLengths } from "#analysis/comparedPeriods.ts";
import { ratePer } from "#analysis/comparedPeriods.ts";
import type { Comparison } from "#analysis/comparePeriods.ts";
import type { LanguageContext } from "#i18n/useLanguage.ts";
import type { ShownComparison } from "./useComparison.ts";

type Words = Pick<LanguageContext, "t" | "formats">;

/** What changed from B to A; nothing is said to have changed where the counts cannot be compared. */
export function changeInWords(
  change: Change,
  { uneven }: Pick<Comparison, "uneven">,
  { t, formats }: Words,
): string {
  if (uneven !== null) return t("compare.change.uneven");
  if (change.kind !== "more" && change.kind !== "fewer") return t(`compare.change.${change.kind}`);
  const { kind, by, share } = change;
  const said =
    by === null
      ? t(kind === "more" ? "compare.change.rateUp" : "compare.change.rateDown")
      : t(`compare.change.${kind}`, { by: formats.interval(by.low, by.high) });
  if (share === null) return said;
  // Whole percent: a tenth of it would be less than one event.
  const percent = formats.percent(Math.round(share * 100) / 100);
  return `${said} (${kind === "more" ? "+" : "−"}${percent})`;
}

/** "7.2 per month", or a range of rates, beside a figure whose periods differ in length; null where they do not. */
export function rateInWords(
  { low, high }: Bounded,
  lengths: PairLengths,
  which: "a" | "b",
  { t }: Words,
): string | null {
  if (lengths.unit === "equal") return null;
  const [least, most] = [rounded(low), rounded(high)];
  return t(`compare.rate.${lengths.unit}`, {
    rate: least === most ? least : t("compare.range", { low: least, high: most }),
  });

  function rounded(count: number): number {
    const rate = ratePer(count, lengths, which);
    const digits = rate >= 10 || rate === 0 ? 1 : rate >= 0.1 ? 10 : 100;
    return Math.round(rate * digits) / digits;
  }
}

/** All that must be known before the numbers are read, a sentence each. */
export function notesInWords(
  { comparison, pair, data, isSparseBefore }: ShownComparison,
  { t, formats }: Words,
): readonly string[] {
  const { uneven, shared, lengths, undated } = comparison;
  const notes: string[] = [];
  if (pair.b.to < data.first) notes.push(t("compare.beforeData", { day: formats.day(data.first) }));
  else if (pair.b.from > data.last)
    notes.push(t("compare.afterData", { day: formats.day(data.last) }));
  if (uneven?.kind === "tooEarly" && isSparseBefore)
    notes.push(t("compare.unevenBefore", { since: formats.day(uneven.since) }));
  else if (uneven?.kind === "tooEarly" && pair.b.to >= data.first)
    notes.push(t("compare.beginsBefore", { day: formats.day(data.first) }));
  if (uneven?.kind === "tooLate")
    notes.push(t("compare.unevenAfter", { until: formats.day(uneven.until) }));
  if (shared !== null) {
    notes.push(
      shared.days === null
        ? t("compare.sharedEvents", { count: shared.events })
        : t("compare.overlap", {
            days: formats.span(shared.days.from, shared.days.to),
            count: shared.events,
          }),
    );
  }
  if (lengths.unit !== "equal") {
    const length = lengths.unit === "month" ? "compare.months" : "compare.days";
    notes.push(
      t(`compare.lengths.${lengths.unit}`, {
        a: t(length, { count: lengths.a }),
        b: t(length, { count: lengths.b }),
      }),
    );
  }
  if (undated > 0) notes.push(t("compare.undated", { count: undated }));
  return notes;
}
