import type { BinUnit } from "#analysis/timeBins.ts";
import { shiftByBins, startOfBin } from "#analysis/timeBins.ts";
import type { EpochDay } from "#domain/day.ts";
import { dateOfDay } from "#domain/day.ts";
import type { Formats } from "#i18n/formats.ts";
import type { TimeScale } from "./timeScale.ts";

/** A label of the time axis, beginning at its day. */
export interface TimeTick {
  readonly day: EpochDay;
  readonly text: string;
  /** Years are the landmarks; months and days stand between them. */
  readonly isMajor: boolean;
}

interface TickStep {
  readonly unit: BinUnit;
  readonly bins: number;
  readonly days: number;
  /** Room that one label needs, px at the default text size. */
  readonly roomPx: number;
}

const STEPS: readonly TickStep[] = [
  { unit: "day", bins: 1, days: 1, roomPx: 46 },
  { unit: "week", bins: 1, days: 7, roomPx: 46 },
  { unit: "month", bins: 1, days: 30, roomPx: 34 },
  { unit: "quarter", bins: 1, days: 91, roomPx: 34 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((bins) => ({
    unit: "year" as const,
    bins,
    days: bins * 365,
    roomPx: 38,
  })),
];

/** Room for "September 2023" and a gap. */
const WITH_YEAR_PX = 104;

/** Labels as close as they can be read; with months and days, each January says its year. */
export function timeTicks(
  scale: TimeScale,
  textScale: number,
  formats: Formats,
): readonly TimeTick[] {
  const { first, last } = scale.span;
  const years = last - first > 450;
  const step =
    STEPS.find(
      ({ unit, days, roomPx }) =>
        (unit === "year" || !years) && days * scale.dayPx >= roomPx * textScale,
    ) ?? (STEPS.at(-1) as TickStep);
  const ticks: TimeTick[] = [];
  let day = startOfBin(first, step.unit);
  while (day <= last) {
    if (day >= first && isOnGrid(day, step)) ticks.push(tickAt(day, step.unit, formats));
    day = shiftByBins(day, step.unit, 1);
  }
  return ticks.some(({ isMajor }) => isMajor)
    ? ticks
    : withYear(ticks, step.unit, scale, textScale, formats);
}

// Without a January in sight the first label says the year; those it would run into give way.
function withYear(
  ticks: readonly TimeTick[],
  unit: BinUnit,
  scale: TimeScale,
  textScale: number,
  formats: Formats,
): readonly TimeTick[] {
  const [first, ...others] = ticks;
  if (first === undefined) return ticks;
  const isFine = unit === "day" || unit === "week";
  const text = isFine ? formats.day(first.day) : formats.month(first.day);
  const end = scale.x(first.day) + WITH_YEAR_PX * textScale;
  return [{ ...first, text, isMajor: true }, ...others.filter(({ day }) => scale.x(day) >= end)];
}

function isOnGrid(day: EpochDay, { unit, bins }: TickStep): boolean {
  return unit !== "year" || dateOfDay(day).getUTCFullYear() % bins === 0;
}

function tickAt(day: EpochDay, unit: BinUnit, formats: Formats): TimeTick {
  const isYear = startOfBin(day, "year") === day;
  if (isYear) return { day, text: formats.year(day), isMajor: true };
  const isFine = unit === "day" || unit === "week";
  return { day, text: isFine ? formats.dayOfMonth(day) : formats.monthName(day), isMajor: false };
}
