import type { MouseEvent } from "react";
import { useState } from "react";
import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from "recharts";
import type { Milestone } from "#analysis/milestones.ts";
import { bestSourceType } from "#analysis/strength.ts";
import { useDatasetText } from "#data/useDataset.ts";
import type { StrengthFigure } from "#domain/force.ts";
import { pickFitting } from "./labelRoom.ts";
import styles from "./StrengthChart.module.css";
import { StrengthMark } from "./StrengthMark.tsx";
import type { LineRow } from "./strengthRows.ts";
import { textWidthPx } from "./textWidth.ts";
import { useForceWords } from "./useForceWords.ts";
import { useRovingFocus } from "./useRovingFocus.ts";

/** Above recharts' lines and axes. */
const OVERLAY_Z = 700;
/** How near a press must be to open a mark: a finger's width. */
const REACH_PX = 22;

interface StrengthOverlayProps {
  readonly marks: readonly StrengthFigure[];
  readonly line: readonly LineRow[];
  readonly isCut: boolean;
  readonly scale: number;
  readonly milestones: readonly Milestone[];
  readonly selectedId: string | null;
  readonly onOpen: (figure: StrengthFigure) => void;
}

interface PlacedMark {
  readonly figure: StrengthFigure;
  readonly x: number;
  readonly y: number;
}

/** What recharts has no element for: milestones, the marks, their words, and the strokes of a cut axis. */
export function StrengthOverlay(props: StrengthOverlayProps) {
  const { marks, isCut, milestones, selectedId, onOpen } = props;
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  const plot = usePlotArea();
  const words = useForceWords();
  const [hovered, setHovered] = useState<string | null>(null);
  const rovingProps = useRovingFocus(marks.length, (at) => {
    const figure = marks[at];
    if (figure !== undefined) onOpen(figure);
  });
  if (xOf === undefined || yOf === undefined || plot === undefined) return null;

  const placed = marks.map(
    (figure): PlacedMark => ({
      figure,
      x: xOf(figure.asOf.first) ?? 0,
      y: yOf(figure.personnel) ?? 0,
    }),
  );

  function nearest({ currentTarget, clientX, clientY }: MouseEvent<SVGRectElement>) {
    const box = currentTarget.getBoundingClientRect();
    const x = clientX - box.left + (plot?.x ?? 0);
    const y = clientY - box.top + (plot?.y ?? 0);
    const near = placed
      .map((mark) => ({ mark, distance: Math.hypot(mark.x - x, mark.y - y) }))
      .toSorted((a, b) => a.distance - b.distance)[0];
    return near !== undefined && near.distance <= REACH_PX ? near.mark.figure : null;
  }

  const lit = placed.find(({ figure }) => figure.id === (hovered ?? selectedId));
  return (
    <ZIndexLayer zIndex={OVERLAY_Z}>
      <MilestoneLines milestones={milestones} xOf={(day) => xOf(day) ?? 0} plot={plot} />
      {isCut && (
        <path
          className={styles.cut}
          d={`M${plot.x - 4} ${plot.y + plot.height - 6}l8 -4m-8 8l8 -4`}
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks are buttons; this only widens their reach. */}
      <rect
        className={styles.reach}
        x={plot.x}
        y={plot.y}
        width={plot.width}
        height={plot.height}
        onPointerMove={(event) => setHovered(nearest(event)?.id ?? null)}
        onPointerLeave={() => setHovered(null)}
        onClick={(event) => {
          const figure = nearest(event);
          if (figure !== null) onOpen(figure);
        }}
      />
      {placed.map(({ figure, x, y }, at) => (
        // biome-ignore lint/a11y/useSemanticElements: SVG has no button element.
        <g
          key={figure.id}
          role="button"
          aria-label={words.figure(figure)}
          aria-pressed={figure.id === selectedId}
          className={styles.button}
          data-roving=""
          {...rovingProps(at)}
          onClick={() => onOpen(figure)}
        >
          {figure.id === selectedId && <circle className={styles.ring} cx={x} cy={y} r={8} />}
          <StrengthMark
            x={x}
            y={y}
            sourceType={bestSourceType(figure)}
            precision={figure.precision}
          />
        </g>
      ))}
      {hovered === null ? (
        <Extremes
          {...props}
          xOf={(day) => xOf(day) ?? 0}
          yOf={(count) => yOf(count) ?? 0}
          plot={plot}
        />
      ) : (
        lit !== undefined && <MarkLabel mark={lit} text={words.figure(lit.figure)} plot={plot} />
      )}
    </ZIndexLayer>
  );
}

interface Plot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function MarkLabel(props: {
  readonly mark: PlacedMark;
  readonly text: string;
  readonly plot: Plot;
}) {
  const { mark, text, plot } = props;
  const half = textWidthPx(text) / 2;
  const x = Math.min(Math.max(mark.x, plot.x + half - 40), plot.x + plot.width - half + 10);
  return (
    <text className={styles.label} x={x} y={mark.y - 11} textAnchor="middle">
      {text}
    </text>
  );
}

// The totals a reader looks for first: first, lowest, highest and last on the line; those without room stay out.
function Extremes(
  props: StrengthOverlayProps & {
    readonly xOf: (day: number) => number;
    readonly yOf: (count: number) => number;
    readonly plot: Plot;
  },
) {
  const { marks, line, xOf, yOf, plot } = props;
  const words = useForceWords();
  const onLine = marks.filter((figure) =>
    line.some(({ day, personnel }) => day === figure.asOf.first && personnel === figure.personnel),
  );
  const byCount = onLine.toSorted((a, b) => a.personnel - b.personnel);
  const wanted = [onLine.at(-1), onLine[0], byCount[0], byCount.at(-1)].filter(
    (figure) => figure !== undefined,
  );
  const labels = [...new Set(wanted)].map((figure) => {
    const text = words.headCount(figure);
    const isLowest = figure === byCount[0];
    const width = textWidthPx(text);
    const x = Math.min(
      Math.max(xOf(figure.asOf.first), plot.x + width / 2),
      plot.x + plot.width - width / 2 + 10,
    );
    return { id: figure.id, text, x, y: yOf(figure.personnel) + (isLowest ? 18 : -11), width };
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

interface MilestoneLinesProps {
  /** Those that get a label first come first. */
  readonly milestones: readonly Milestone[];
  readonly xOf: (day: number) => number;
  readonly plot: Plot;
}

function MilestoneLines({ milestones, xOf, plot }: MilestoneLinesProps) {
  const text = useDatasetText();
  const labels = milestones.map(({ event, day }) => {
    const label = text.event(event).shortTitle;
    const width = textWidthPx(label);
    const isFlipped = xOf(day) + width + 4 > plot.x + plot.width;
    const x = xOf(day) + (isFlipped ? -4 - width / 2 : 4 + width / 2);
    return { id: event.id, text: label, x, y: plot.y - 12, width };
  });
  return (
    <g>
      {milestones.map(({ event, day }) => (
        <path
          key={event.id}
          className={styles.milestone}
          d={`M${xOf(day)} ${plot.y - 8}V${plot.y + plot.height}`}
        />
      ))}
      {pickFitting(labels).map(({ id, text: label, x, y }) => (
        <text key={id} className={styles.label} x={x} y={y} textAnchor="middle">
          {label}
        </text>
      ))}
    </g>
  );
}
