declare const brand: unique symbol;
/** A type that only its own functions make. */
export type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** Whole days since 1970-01-01, UTC. Feeds date events by day; a clock time would be invented precision. */
export type EpochDay = Branded<number, "EpochDay">;

/** A day as published: `asOf` "2023-09" is known to the month only. */
export type DatePrecision = "day" | "month" | "year";

/** A reduced ISO 8601 date as the days it can mean, both inclusive. */
export interface DayRange {
  readonly first: EpochDay;
  readonly last: EpochDay;
  readonly precision: DatePrecision;
}

/** Days from the first to the last, both inclusive. */
export interface DaySpan {
  readonly first: EpochDay;
  readonly last: EpochDay;
}

const MS_PER_DAY = 86_400_000;

/** Reads `YYYY-MM-DD`. Returns null for anything else, including days that no calendar has (31 June). */
export function parseDay(text: string): EpochDay | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(text)) return null;
  return (ms / MS_PER_DAY) as EpochDay;
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the days it covers; null for anything else. */
export function parseDayRange(text: string): DayRange | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (match === null) return null;
  const [, year = "", month, day] = match;
  if (day !== undefined) {
    const exact = parseDay(text);
    return exact === null ? null : { first: exact, last: exact, precision: "day" };
  }
  const first = parseDay(`${year}-${month ?? "01"}-01`);
  if (first === null) return null;
  const next =
    month === undefined
      ? Date.UTC(Number(year) + 1, 0, 1)
      : Date.UTC(Number(year), Number(month), 1);
  const last = (next / MS_PER_DAY - 1) as EpochDay;
  return { first, last, precision: month === undefined ? "year" : "month" };
}

/** `YYYY-MM-DD`, the inverse of `parseDay`. */
export function formatIsoDay(day: EpochDay): string {
  return dateOfDay(day).toISOString().slice(0, 10);
}

/** Midnight UTC of the day, for `Intl` and the calendar functions of `Date`. */
export function dateOfDay(day: EpochDay): Date {
  return new Date(day * MS_PER_DAY);
}

/** The day of a calendar date; `month` counts from 0, and values past their range roll over as in `Date.UTC`. */
export function dayOfDate(year: number, month: number, date: number): EpochDay {
  return (Date.UTC(year, month, date) / MS_PER_DAY) as EpochDay;
}

/** The day of an instant, UTC. */
export function dayOfInstant(milliseconds: number): EpochDay {
  return Math.floor(milliseconds / MS_PER_DAY) as EpochDay;
}

/** Shifts by whole days; either direction. */
export function addDays(day: EpochDay, days: number): EpochDay {
  return (day + days) as EpochDay;
}

/** As exact as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; the inverse of `parseDayRange`. */
export function formatIsoRange({ first, precision }: DayRange): string {
  return formatIsoDay(first).slice(0, { year: 4, month: 7, day: 10 }[precision]);
}
