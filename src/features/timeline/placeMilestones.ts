import type { Milestone } from "#analysis/milestones.ts";
import { labelOrder } from "#analysis/milestones.ts";
import type { PlacedLabel } from "./placeLabels.ts";
import { placeLabels } from "./placeLabels.ts";
import { textWidth } from "./textWidth.ts";
import type { TimelineLayout } from "./timelineLayout.ts";
import type { TimeScale } from "./timeScale.ts";

/** A milestone where it is drawn; `place` is null where its name has no room and the line stays alone. */
export interface PlacedMilestone {
  readonly milestone: Milestone;
  readonly label: string;
  readonly isChosen: boolean;
  readonly x: number;
  readonly place: PlacedLabel | null;
}

interface PlaceOptions {
  readonly chosenId: string | null;
  readonly rows: number;
  readonly scale: TimeScale;
  readonly layout: TimelineLayout;
  readonly labelOf: (milestone: Milestone) => string;
}

/** Gives names their room, the most severe first. Returned in time, as the Tab key goes through them. */
export function placeMilestones(
  milestones: readonly Milestone[],
  { chosenId, rows, scale, layout, labelOf }: PlaceOptions,
): readonly PlacedMilestone[] {
  const size = 11.5 * layout.scale;
  const marks = labelOrder(milestones, chosenId).map((milestone) => {
    const label = labelOf(milestone);
    const isChosen = milestone.event.id === chosenId;
    const widthPx = textWidth(label, size, isChosen ? 600 : 400);
    return { milestone, label, isChosen, x: scale.x(milestone.day), widthPx };
  });
  const places = placeLabels(marks, rows, layout.left - 2, layout.right + 8 * layout.scale);
  return marks
    .map(({ milestone, label, isChosen, x }, at) => ({
      milestone,
      label,
      isChosen,
      x,
      place: places[at] ?? null,
    }))
    .toSorted((one, other) => one.x - other.x);
}
