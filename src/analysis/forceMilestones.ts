import type { DaySpan } from "#domain/day.ts";
import type { SituationEvent } from "#domain/event.ts";
import type { Deployment } from "#domain/force.ts";
import type { Milestone } from "./milestones.ts";
import { labelOrder } from "./milestones.ts";

/**
 * The milestones that matter to the force within the span: those that sources link a movement to,
 * and the selected event, in the order in which they get a label.
 */
export function forceMilestones(
  events: readonly SituationEvent[],
  deployments: readonly Deployment[],
  span: DaySpan,
  selectedId: string | null,
): readonly Milestone[] {
  const answered = new Set<string>(deployments.flatMap(({ respondsTo }) => respondsTo));
  const milestones = events.flatMap((event): readonly Milestone[] => {
    const { id, day, milestone } = event;
    const isShown = id === selectedId || (milestone && answered.has(id));
    return isShown && day !== null && day >= span.first && day <= span.last ? [{ event, day }] : [];
  });
  return labelOrder(milestones, selectedId);
}
