import type { EpochDay } from "#domain/day.ts";
import type { Formats } from "#i18n/formats.ts";
import type { TimeTick } from "./chartScale.ts";

/** A year, a month's name, or a day of a month; the first tick of a span without a January says its year. */
export function tickLabel(ticks: readonly TimeTick[], day: EpochDay, formats: Formats): string {
  const at = ticks.findIndex((tick) => tick.day === day);
  const unit = ticks[at]?.unit ?? "year";
  if (unit === "year") return formats.year(day);
  if (unit === "day") return formats.dayOfMonth(day);
  const hasYears = ticks.some((tick) => tick.unit === "year");
  return at === 0 && !hasYears
    ? `${formats.monthName(day)} ${formats.year(day)}`
    : formats.monthName(day);
}
