import type { KeyboardEvent } from "react";
import { memo } from "react";
import type { EventId } from "#domain/event.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import type { PlacedLabel } from "./placeLabels.ts";
import type { PlacedMilestone } from "./placeMilestones.ts";
import styles from "./TimelineChart.module.css";
import type { TimelineLayout } from "./timelineLayout.ts";
import { ROW_PX } from "./timelineLayout.ts";

interface MilestonesProps {
  readonly marks: readonly PlacedMilestone[];
  readonly layout: TimelineLayout;
  /** Undefined where nothing can be chosen. */
  readonly onChoose: ((id: EventId) => void) | undefined;
}

const FIRST_BASELINE_PX = 12;

/** Thin marks through bars and lane, from the label down where there is one. */
export const MilestoneLines = memo(function MilestoneLines({
  marks,
  layout,
}: Omit<MilestonesProps, "onChoose">) {
  return marks.map((mark) => (
    <line
      key={mark.milestone.event.id}
      className={lineClass(mark)}
      x1={mark.x}
      x2={mark.x}
      y1={
        mark.place === null
          ? layout.barsTop - 4 * layout.scale
          : baselineOf(mark.place, layout) - 9 * layout.scale
      }
      y2={layout.axisY}
    />
  ));
});

/** Names of the milestones that have room for one; a press opens the event. */
export const MilestoneLabels = memo(function MilestoneLabels({
  marks,
  layout,
  onChoose,
}: MilestonesProps) {
  return marks.map(
    (mark) =>
      mark.place !== null && (
        <MilestoneLabel
          key={mark.milestone.event.id}
          place={mark.place}
          {...{ mark, layout, onChoose }}
        />
      ),
  );
});

function baselineOf({ row }: PlacedLabel, layout: TimelineLayout): number {
  return (FIRST_BASELINE_PX + row * ROW_PX) * layout.scale;
}

function lineClass({ isChosen, place }: PlacedMilestone): string | undefined {
  if (isChosen) return styles.milestoneChosen;
  return place === null ? styles.milestoneUnnamed : styles.milestone;
}

interface MilestoneLabelProps extends Pick<MilestonesProps, "layout" | "onChoose"> {
  readonly mark: PlacedMilestone;
  readonly place: PlacedLabel;
}

function MilestoneLabel({ mark, place, layout, onChoose }: MilestoneLabelProps) {
  const { milestone, label, isChosen, x } = mark;
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
