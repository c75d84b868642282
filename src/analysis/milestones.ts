import type { DaySpan, EpochDay } from "#domain/day.ts";
import type { SituationEvent } from "#domain/event.ts";
import type { EventIndex } from "./eventIndex.ts";
import { eventAt } from "./eventIndex.ts";

/** An event of lasting importance, with the day its thin mark stands on. */
export interface Milestone {
  readonly event: SituationEvent;
  readonly day: EpochDay;
}

/** The milestones among the positions that begin within the span, ascending by day. */
export function selectMilestones(
  index: EventIndex,
  positions: Int32Array,
  span: DaySpan,
): readonly Milestone[] {
  const milestones: Milestone[] = [];
  for (const position of positions) {
    const day = index.days[position] as number;
    if (day < span.first) continue;
    if (day > span.last) break;
    const event = eventAt(index, position);
    if (event.milestone) milestones.push({ event, day: day as EpochDay });
  }
  return milestones;
}

/** Who gets a label first: the chosen event, then the most severe, then the latest. */
export function labelOrder(
  milestones: readonly Milestone[],
  chosenId: string | null,
): readonly Milestone[] {
  const isChosen = ({ event }: Milestone) => Number(event.id === chosenId);
  return milestones.toSorted(
    (a, b) =>
      isChosen(b) - isChosen(a) ||
      (b.event.severity ?? 0) - (a.event.severity ?? 0) ||
      b.day - a.day,
  );
}
