import type { StrengthFigure } from "#domain/force.ts";
import { pickFitting } from "./labelRoom.ts";
import type { Plot } from "./plotMargins.ts";
import styles from "./StrengthChart.module.css";
import { textWidthPx } from "./textWidth.ts";
import { useForceWords } from "./useForceWords.ts";

/** A total where it is drawn, in pixels. */
export interface PlacedMark {
  readonly figure: StrengthFigure;
  readonly x: number;
  readonly y: number;
}

const ABOVE_PX = 11;
const BELOW_PX = 18;

interface MarkLabelProps {
  readonly mark: PlacedMark;
  readonly text: string;
  readonly plot: Plot;
  readonly scale: number;
}

/** What the mark under the pointer says. */
export function MarkLabel({ mark, text, plot, scale }: MarkLabelProps) {
  const x = keepInside(mark.x, (textWidthPx(text) * scale) / 2, plot);
  return (
    <text className={styles.label} x={x} y={mark.y - ABOVE_PX * scale} textAnchor="middle">
      {text}
    </text>
  );
}

interface ExtremeLabelsProps {
  /** Those on the line, ascending by day. */
  readonly marks: readonly PlacedMark[];
  readonly plot: Plot;
  readonly scale: number;
}

/** The totals a reader looks for first: last, first, highest and lowest on the line. One without room stays out. */
export function ExtremeLabels({ marks, plot, scale }: ExtremeLabelsProps) {
  const words = useForceWords();
  const byCount = marks.toSorted((a, b) => a.figure.personnel - b.figure.personnel);
  const lowest = byCount[0];
  const wanted = [marks.at(-1), marks[0], byCount.at(-1), lowest].filter(
    (mark) => mark !== undefined,
  );
  const labels = [...new Set(wanted)].map((mark) => {
    const text = words.headCount(mark.figure);
    const width = textWidthPx(text) * scale;
    const hasRoomBelow = mark.y + (BELOW_PX + 4) * scale < plot.y + plot.height;
    return {
      id: mark.figure.id,
      text,
      width,
      x: keepInside(mark.x, width / 2, plot),
      y: mark === lowest && hasRoomBelow ? mark.y + BELOW_PX * scale : mark.y - ABOVE_PX * scale,
    };
  });
  return (
    <g>
      {pickFitting(labels).map(({ id, text, x, y }) => (
        <text key={id} className={styles.label} x={x} y={y} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}

function keepInside(x: number, half: number, plot: Plot): number {
  return Math.min(Math.max(x, plot.x + half), plot.x + plot.width + 10 - half);
}
