import type { EpochDay } from "#domain/day.ts";
import type { Commander } from "#domain/force.ts";

/**
 * A commander who may have been in office on a day.
 *
 * `in-office`: the term covers the day. `handover`: command passed on that very day.
 * `unclear`: the term's dates are known too roughly to say.
 */
export interface CommanderOnDay {
  readonly commander: Commander;
  readonly certainty: "in-office" | "handover" | "unclear";
}

/** Who commanded on a day, in order of terms. Several on a handover, or where dates are known to a month or year only. */
export function commandersOn(
  commanders: readonly Commander[],
  day: EpochDay,
): readonly CommanderOnDay[] {
  return commanders.flatMap((commander): CommanderOnDay[] => {
    const { from, to } = commander;
    if ((from !== null && from.first > day) || (to !== null && to.last < day)) return [];
    const isHandover =
      (from?.precision === "day" && from.first === day) ||
      (to?.precision === "day" && to.first === day);
    if (isHandover) return [{ commander, certainty: "handover" }];
    // Without a stated end the term is open; without a stated start nothing bounds it.
    const isInside = from !== null && from.last <= day && (to === null || to.first > day);
    return [{ commander, certainty: isInside ? "in-office" : "unclear" }];
  });
}
