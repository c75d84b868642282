import type { Milestone } from "#analysis/milestones.ts";
import { useDatasetText } from "#data/useDataset.ts";
import { pickFitting } from "./labelRoom.ts";
import type { Plot } from "./plotMargins.ts";
import styles from "./StrengthChart.module.css";
import { textWidthPx } from "./textWidth.ts";

const GAP_PX = 4;
const SECOND_ROW_PX = -14;

interface MilestoneLinesProps {
  /** Those that get a label first come first. */
  readonly milestones: readonly Milestone[];
  /** Of the selected event; null where none is. */
  readonly selectedId: string | null;
  readonly xOf: (day: number) => number;
  readonly plot: Plot;
  readonly scale: number;
}

/** Thin lines with their labels on top; one without room keeps its line. */
export function MilestoneLines({ milestones, selectedId, xOf, plot, scale }: MilestoneLinesProps) {
  const text = useDatasetText();
  const xs = milestones.map(({ day }) => xOf(day));
  const labels = milestones.map(({ event, day }) => {
    const label = text.event(event).shortTitle;
    const width = textWidthPx(label) * scale;
    const x = xOf(day);
    const end = x + GAP_PX + width;
    // A label keeps off the next line, and off the edge, by standing left of its own.
    const isInTheWay = xs.some((other) => other > x + 1 && other < end + GAP_PX);
    const isLeft = end > plot.x + plot.width || (isInTheWay && x - GAP_PX - width > plot.x);
    const offset = GAP_PX + width / 2;
    return {
      id: event.id,
      text: label,
      x: isLeft ? x - offset : x + offset,
      y: plot.y - 12,
      width,
    };
  });
  return (
    <g>
      {milestones.map(({ event, day }) => (
        <path
          key={event.id}
          className={styles.milestone}
          data-selected={event.id === selectedId}
          d={`M${xOf(day)} ${plot.y - 8}V${plot.y + plot.height}`}
        />
      ))}
      {pickFitting(labels, [SECOND_ROW_PX * scale]).map(({ id, text: label, x, y }) => (
        <text key={id} className={styles.label} x={x} y={y} textAnchor="middle">
          {label}
        </text>
      ))}
    </g>
  );
}
