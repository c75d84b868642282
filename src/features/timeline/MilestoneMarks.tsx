import type { Milestone } from "#analysis/milestones.ts";
import { labelOrder } from "#analysis/milestones.ts";
import type { EventId, SituationEvent } from "#domain/event.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { placeLabels } from "./placeLabels.ts";
import styles from "./TimelineChart.module.css";
import { textWidth } from "./textWidth.ts";
import type { TimelineLayout } from "./timelineLayout.ts";
import type { TimeScale } from "./timeScale.ts";

interface MilestoneMarksProps {
  readonly milestones: readonly Milestone[];
  readonly chosenId: EventId | null;
  readonly labelRows: number;
  readonly scale: TimeScale;
  readonly layout: TimelineLayout;
  readonly labelOf: (event: SituationEvent) => string;
  /** Absent where nothing can be chosen. */
  readonly onChoose?: (id: EventId) => void;
}

const ROW_PX = 15;
const FIRST_BASELINE_PX = 12;

/** Thin marks through bars and lane; those with room carry their name, which opens the event. */
export function MilestoneMarks(props: MilestoneMarksProps) {
  const { milestones, chosenId, labelRows, scale, layout, labelOf, onChoose } = props;
  const { t, formats } = useLanguage();
  const size = 11.5 * layout.scale;
  const ordered = labelOrder(milestones, chosenId);
  const boxes = ordered.map(({ event, day }) => ({
    x: scale.x(day),
    widthPx: textWidth(labelOf(event), size, event.id === chosenId ? 600 : 400),
  }));
  const places = placeLabels(boxes, labelRows, layout.left - 2, layout.right + 8 * layout.scale);
  const marks = ordered
    .map((milestone, at) => ({ milestone, place: places[at] ?? null, x: boxes[at]?.x ?? 0 }))
    .toSorted((a, b) => a.x - b.x);

  return (
    <g>
      {marks.map(({ milestone, place, x }) => {
        const { event } = milestone;
        const isChosen = event.id === chosenId;
        const baseline = (FIRST_BASELINE_PX + (place?.row ?? 0) * ROW_PX) * layout.scale;
        const top =
          place === null ? layout.barsTop - 4 * layout.scale : baseline - 9 * layout.scale;
        const side = place?.isFlipped ? -1 : 1;
        return (
          <g key={event.id} className={isChosen ? styles.milestoneChosen : styles.milestone}>
            <line x1={x} x2={x} y1={top} y2={layout.axisY} />
            {place !== null && (
              <text
                x={x + side * 5 * layout.scale}
                y={baseline}
                textAnchor={place.isFlipped ? "end" : "start"}
                {...(onChoose === undefined
                  ? {}
                  : {
                      role: "button",
                      tabIndex: 0,
                      // With its date, for those who cannot see where it stands.
                      "aria-label": t("timeline.milestoneName", {
                        name: labelOf(event),
                        date: formats.day(milestone.day),
                      }),
                      onClick: () => onChoose(event.id),
                      onKeyDown: (press) => {
                        if (press.key !== "Enter" && press.key !== " ") return;
                        press.preventDefault();
                        onChoose(event.id);
                      },
                    })}
              >
                {labelOf(event)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
