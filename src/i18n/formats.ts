import type { DayRange, EpochDay } from "#domain/day.ts";
import { dateOfDay } from "#domain/day.ts";
import type { LanguageId } from "#domain/language.ts";

/** Numbers and dates as the language writes them. All dates are whole days, UTC. */
export interface Formats {
  /** 4,500 */
  integer(value: number): string;
  /** 12.5 %; `value` is a share of 1. */
  percent(value: number): string;
  /** 29 May 2023 */
  day(day: EpochDay): string;
  /** 29 May */
  dayOfMonth(day: EpochDay): string;
  /** May 2023 */
  month(day: EpochDay): string;
  /** May */
  monthName(day: EpochDay): string;
  /** 2023 */
  year(day: EpochDay): string;
  /** As exact as it is known: 29 May 2023, May 2023, or 2023. */
  range(range: DayRange): string;
  /** A span, as short as it can be said: 1 May – 31 Oct 2023, or one day. */
  span(from: EpochDay, to: EpochDay): string;
  /** 7–10, or one figure where both are equal. */
  interval(low: number, high: number): string;
  /** 23 Nov 2026, 14:02; `epochMs` in the reader's own time zone. */
  instant(epochMs: number): string;
  /** 14:02, in the reader's own time zone. */
  time(epochMs: number): string;
  /** A nation's name; the code itself where the browser knows none. */
  nation(code: string): string;
}

/**
 * The locales to ask Intl for, best first: Chromium ships no Albanian. Polish writes numbers as
 * Albanian does, to the last sign; dates that Intl cannot write are in albanianFormats.ts.
 */
export const NUMBER_LOCALES: Readonly<Record<LanguageId, readonly string[]>> = {
  en: ["en"],
  sq: ["sq", "pl"],
  "sr-Latn": ["sr-Latn"],
  "sr-Cyrl": ["sr-Cyrl"],
};

/** What the browser's Intl writes in a language. */
export function createFormats(language: LanguageId): Formats {
  const numberLocales = [...NUMBER_LOCALES[language]];
  const integers = new Intl.NumberFormat(numberLocales, { maximumFractionDigits: 0 });
  const percents = new Intl.NumberFormat(numberLocales, {
    style: "percent",
    maximumFractionDigits: 1,
  });
  // British order for English: the date line of the pictures is "29 May 2023".
  const dateLocales = language === "en" ? ["en-GB"] : [language, "en-GB"];
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(dateLocales, { timeZone: "UTC", ...options });
    return {
      one: (day: EpochDay) => evenOut(format.format(dateOfDay(day))),
      two: (from: EpochDay, to: EpochDay) =>
        evenOut(format.formatRange(dateOfDay(from), dateOfDay(to))),
    };
  };
  const day = date({ day: "numeric", month: "short", year: "numeric" });
  const dayOfMonth = date({ day: "numeric", month: "short" });
  const month = date({ month: "long", year: "numeric" });
  const monthName = date({ month: "short" });
  const year = date({ year: "numeric" });
  const instants = new Intl.DateTimeFormat(dateLocales, {
    dateStyle: "medium",
    timeStyle: "short",
    hourCycle: "h23",
  });
  const times = new Intl.DateTimeFormat(dateLocales, { timeStyle: "short", hourCycle: "h23" });
  const nations = new Intl.DisplayNames(language, { type: "region", fallback: "code" });

  return {
    integer: (value) => integers.format(value),
    percent: (value) => percents.format(value),
    day: day.one,
    dayOfMonth: dayOfMonth.one,
    month: month.one,
    monthName: monthName.one,
    year: year.one,
    range: ({ first, precision }) =>
      precision === "day"
        ? day.one(first)
        : precision === "month"
          ? month.one(first)
          : year.one(first),
    span: (from, to) => (from === to ? day.one(from) : day.two(from, to)),
    interval: (low, high) =>
      low === high ? integers.format(low) : `${integers.format(low)}–${integers.format(high)}`,
    instant: (epochMs) => evenOut(instants.format(epochMs)),
    time: (epochMs) => times.format(epochMs),
    nation: (code) => {
      try {
        return nations.of(code) ?? code;
      } catch {
        return code;
      }
    },
  };
}

// en-GB says "Sept", alone among the months with four letters; the pictures and ISO have three.
// Serbian spans have "01. jan" where its days have "1. jan".
function evenOut(text: string): string {
  return text.replace(/\bSept\b/g, "Sep").replace(/\b0(?=\d\.\s)/g, "");
}
