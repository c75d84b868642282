import type { EpochDay } from "#domain/day.ts";
import { addDays, dateOfDay } from "#domain/day.ts";
import type { Casualties, SituationEvent } from "#domain/event.ts";
import { casualtyRange } from "#domain/event.ts";
import type { Formats } from "./formats.ts";
import type { Translate } from "./messages.ts";

/** When an event happened, as exactly as it is known: a day, a span, or only the month. */
export function wordEventDate(
  { day, endDay, datePrecision }: Pick<SituationEvent, "day" | "endDay" | "datePrecision">,
  t: Translate,
  formats: Formats,
): string {
  if (day === null) return t("list.dateNotStated");
  return datePrecision === "month" ? formats.month(day) : formats.span(day, endDay ?? day);
}

/** One thing to say about people hurt. Unknown is said as such; figures carry weight, their absence does not. */
export interface CasualtyWords {
  readonly text: string;
  readonly isFigure: boolean;
}

/** What is stated about people killed and injured; empty where both are a stated 0. */
export function wordCasualties(
  { fatalities, injured }: Pick<SituationEvent, "fatalities" | "injured">,
  t: Translate,
  formats: Formats,
): readonly CasualtyWords[] {
  if (casualtyRange(fatalities) === null && casualtyRange(injured) === null) {
    return [{ text: t("list.casualtiesNotStated"), isFigure: false }];
  }
  const say = (
    casualties: Casualties,
    key: "list.killed" | "list.injured",
    unknown: "list.killedNotStated" | "list.injuredNotStated",
  ): CasualtyWords[] => {
    const range = casualtyRange(casualties);
    if (range === null) return [{ text: t(unknown), isFigure: false }];
    if (range.high === 0) return [];
    const { low, high } = range;
    return [{ text: t(key, { count: high, range: formats.interval(low, high) }), isFigure: true }];
  };
  return [
    ...say(fatalities, "list.killed", "list.killedNotStated"),
    ...say(injured, "list.injured", "list.injuredNotStated"),
  ];
}

/** A period as short as it can be said: 2016–2020, Nov 2022 – Apr 2023, or its days. */
export function wordPeriod(from: EpochDay, to: EpochDay, formats: Formats): string {
  const first = dateOfDay(from);
  const next = dateOfDay(addDays(to, 1));
  if (first.getUTCDate() !== 1 || next.getUTCDate() !== 1) return formats.span(from, to);
  if (first.getUTCMonth() === 0 && next.getUTCMonth() === 0) {
    const [a, b] = [formats.year(from), formats.year(to)];
    return a === b ? a : `${a}–${b}`;
  }
  const month = (day: EpochDay) => `${formats.monthName(day)} ${formats.year(day)}`;
  const [a, b] = [month(from), month(to)];
  return a === b ? a : `${a} – ${b}`;
}
