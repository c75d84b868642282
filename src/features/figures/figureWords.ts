import { wordHeadCount } from "#analysis/headCount.ts";
import type { CasualtyFigure } from "#analysis/keyFigures.ts";
import type { StrengthOnDay } from "#analysis/strength.ts";
import type { EpochDay } from "#domain/day.ts";
import { wordPeriod } from "#i18n/eventWords.ts";
import type { Formats } from "#i18n/formats.ts";
import type { LanguageContext } from "#i18n/useLanguage.ts";
import type { ShownFigures } from "./useKeyFigures.ts";

/** "7–10"; "not stated" where events have no figure, a dash where there is no event: never a 0 that nobody stated. */
export function peopleInWords(
  { range, notStated }: CasualtyFigure,
  { t, formats }: LanguageContext,
): string {
  if (range !== null) return formats.interval(range.low, range.high);
  return notStated === 0 ? "–" : t("common.notStated");
}

/** "4,500+", or "not stated" where no total is known. */
export function strengthInWords(
  strength: StrengthOnDay | null,
  { t }: Pick<LanguageContext, "t">,
): string {
  const { key, personnel } = wordHeadCount(
    strength?.figure.personnel ?? null,
    strength?.figure.precision ?? null,
  );
  return personnel === null ? t(key) : t(key, { personnel });
}

/** What must be known beside the number: how many events do not state it, and the part of KFOR. */
export function casualtyNotes(
  { range, notStated, kfor }: CasualtyFigure,
  { t, formats }: LanguageContext,
): readonly string[] {
  if (range === null && notStated === 0) return [t("figures.noEvents")];
  const unknown =
    notStated === 0
      ? t("figures.statedInAll")
      : t(kfor === null ? "figures.notStatedIn" : "figures.notStatedInShort", { count: notStated });
  if (kfor === null) return [unknown];
  return [unknown, t("figures.kfor", { range: formats.interval(kfor.low, kfor.high) })];
}

/** When the total is from, and the range of totals that disagree, or who published it. */
export function strengthNotes(
  strength: StrengthOnDay | null,
  { t, formats }: LanguageContext,
): readonly string[] {
  if (strength === null) return [];
  const { figure, low, high } = strength;
  const backing =
    low === high
      ? figure.sources[0]?.publisher
      : t("figures.published", { range: formats.interval(low, high) });
  return [formats.range(figure.asOf), ...(backing === undefined ? [] : [backing])];
}

/** The same figures for the equal period before, or why there are none. */
export function comparisonInWords(
  { figures, earlier, preceding, even }: ShownFigures,
  language: LanguageContext,
): string {
  const { t, formats } = language;
  if (earlier !== null) {
    return t("figures.comparison", {
      days: wordPeriod(earlier.days.from, earlier.days.to, formats),
      events: earlier.figures.events,
      change: signed(figures.events - earlier.figures.events, formats),
      killed: peopleInWords(earlier.figures.killed, language),
      injured: peopleInWords(earlier.figures.injured, language),
      strength: strengthInWords(earlier.strength, language),
    });
  }
  if (even === null || !("days" in preceding)) return t("figures.unbounded");
  const days = wordPeriod(preceding.days.from, preceding.days.to, formats);
  return preceding.kind === "tooEarly"
    ? t("figures.unevenBefore", { days, since: sinceInWords(even.from, formats) })
    : t("figures.unevenAfter", { days, until: formats.month(even.to) });
}

function signed(change: number, formats: Formats): string {
  // A real minus sign is as wide as a plus.
  const sign = change > 0 ? "+" : change < 0 ? "−" : "±";
  return `${sign}${formats.integer(Math.abs(change))}`;
}

function sinceInWords(day: EpochDay, formats: Formats): string {
  const { year } = formats;
  return year(day) === year((day - 1) as EpochDay) ? formats.day(day) : year(day);
}
