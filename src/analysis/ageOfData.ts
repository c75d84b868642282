import type { EpochDay } from "#domain/day.ts";

/** How long ago a day is, in the largest unit that says it. */
export interface Age {
  readonly count: number;
  readonly unit: "days" | "months" | "years";
}

const DAYS_PER_MONTH = 30.44;
const DAYS_PER_YEAR = 365.25;

/** From a quarter on, silence may be mistaken for peace: the page says how old its newest event is. */
const OLD_AFTER_DAYS = 92;

/** Rounded; days up to two months, months up to two years. A day to come is 0 days old. */
export function ageOfDay(day: EpochDay, today: EpochDay): Age {
  const days = Math.max(0, today - day);
  if (days < 2 * DAYS_PER_MONTH) return { count: days, unit: "days" };
  if (days < 2 * DAYS_PER_YEAR) return { count: Math.round(days / DAYS_PER_MONTH), unit: "months" };
  return { count: Math.round(days / DAYS_PER_YEAR), unit: "years" };
}

/** Whether a newest event of this day must be said to be old. */
export function isOld(day: EpochDay, today: EpochDay): boolean {
  return today - day > OLD_AFTER_DAYS;
}
