import type { KeyboardEvent } from "react";
import type { Milestone } from "#analysis/milestones.ts";
import { labelOrder } from "#analysis/milestones.ts";
import type { EventId, SituationEvent } from "#domain/event.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import type { PlacedLabel } from "./placeLabels.ts";
import { placeLabels } from "./placeLabels.ts";
import styles from "./TimelineChart.module.css";
import { textWidth } from "./textWidth.ts";
import type { TimelineLayout } from "./timelineLayout.ts";
import { ROW_PX } from "./timelineLayout.ts";
import type { TimeScale } from "./timeScale.ts";

interface MilestoneMarksProps {
  readonly milestones: readonly Milestone[];
  readonly chosenId: EventId | null;
  readonly labelRows: number;
  readonly scale: TimeScale;
  readonly layout: TimelineLayout;
  readonly labelOf: (event: SituationEvent) => string;
  /** Undefined where nothing can be chosen. */
  readonly onChoose: ((id: EventId) => void) | undefined;
}

const FIRST_BASELINE_PX = 12;

/** Thin marks through bars and lane; those with room carry their name, which opens the event. */
export function MilestoneMarks(props: MilestoneMarksProps) {
  const { milestones, chosenId, labelRows, scale, layout, labelOf, onChoose } = props;
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
      {marks.map(({ milestone: { event }, place, x }) => (
        <line
          key={event.id}
          className={lineClass(event.id === chosenId, place)}
          x1={x}
          x2={x}
          y1={
            place === null
              ? layout.barsTop - 4 * layout.scale
              : baselineOf(place, layout) - 9 * layout.scale
          }
          y2={layout.axisY}
        />
      ))}
      {/* Above all lines, which their halo interrupts. */}
      {marks.map(
        ({ milestone, place, x }) =>
          place !== null && (
            <MilestoneLabel
              key={milestone.event.id}
              label={labelOf(milestone.event)}
              isChosen={milestone.event.id === chosenId}
              {...{ milestone, place, x, layout, onChoose }}
            />
          ),
      )}
    </g>
  );
}

function baselineOf({ row }: PlacedLabel, layout: TimelineLayout): number {
  return (FIRST_BASELINE_PX + row * ROW_PX) * layout.scale;
}

function lineClass(isChosen: boolean, place: PlacedLabel | null): string | undefined {
  if (isChosen) return styles.milestoneChosen;
  return place === null ? styles.milestoneUnnamed : styles.milestone;
}

interface MilestoneLabelProps extends Pick<MilestoneMarksProps, "layout" | "onChoose"> {
  readonly milestone: Milestone;
  readonly label: string;
  readonly isChosen: boolean;
  readonly place: PlacedLabel;
  readonly x: number;
}

function MilestoneLabel(props: MilestoneLabelProps) {
  const { milestone, label, isChosen, place, x, layout, onChoose } = props;
  const { t, formats } = useLanguage();
  const { id } = milestone.event;
  const button =
    onChoose === undefined
      ? {}
      : {
          role: "button",
          tabIndex: 0,
          // With its date, for those who cannot see where it stands.
          "aria-label": t("timeline.milestoneName", {
            name: label,
            date: formats.day(milestone.day),
          }),
          onClick: () => onChoose(id),
          onKeyDown: (press: KeyboardEvent) => {
            if (press.key !== "Enter" && press.key !== " ") return;
            press.preventDefault();
            onChoose(id);
          },
        };
  return (
    <text
      className={isChosen ? styles.labelChosen : styles.label}
      x={x + (place.isFlipped ? -5 : 5) * layout.scale}
      y={baselineOf(place, layout)}
      textAnchor={place.isFlipped ? "end" : "start"}
      {...button}
    >
      {label}
    </text>
  );
}
