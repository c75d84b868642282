import type { Dates } from "#analysis/datePresets.ts";
import type { Dimension } from "#analysis/filter.ts";
import type { WhyHidden } from "#analysis/whyHidden.ts";
import type { EpochDay } from "#domain/day.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Translate } from "#i18n/messages.ts";
import { endsYear, startsYear } from "./filterWords.ts";

/** "60 before 2021", "12 after 2023", "186 outside the dates"; null where the dates hide no dated event. */
export function outsideInWords(
  { from, to }: Dates,
  { before, after }: WhyHidden,
  t: Translate,
  formats: Formats,
): string | null {
  if (before > 0 && after > 0) return t("filters.outside", { count: before + after });
  if (before > 0 && from !== null) {
    return t("filters.before", { count: before, date: edge(from, startsYear(from), formats) });
  }
  if (after > 0 && to !== null) {
    return t("filters.after", { count: after, date: edge(to, endsYear(to), formats) });
  }
  return null;
}

/** "2 without a date"; null where there are none. */
export function undatedInWords({ undated }: WhyHidden, t: Translate): string | null {
  return undated === 0 ? null : t("filters.lacking.dates", { count: undated });
}

/** Dimensions whose value a feed may leave out, so that events leave while it is asked for. */
const CAN_LACK = [
  "dates",
  "sides",
  "places",
  "severity",
  "confidence",
  "sourceTypes",
  "extent",
  "asOf",
] as const satisfies readonly Dimension[];

/** One phrase per value that is asked for and that some events do not state. */
export function lackingInWords(
  lacking: Readonly<Partial<Record<Dimension, number>>>,
  t: Translate,
): readonly string[] {
  return CAN_LACK.flatMap((dimension) => {
    const count = lacking[dimension] ?? 0;
    return count === 0 ? [] : [t(`filters.lacking.${dimension}`, { count })];
  });
}

function edge(day: EpochDay, isWholeYear: boolean, formats: Formats): string {
  return isWholeYear ? formats.year(day) : formats.day(day);
}
