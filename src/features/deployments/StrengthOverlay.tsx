import type { MouseEvent } from "react";
import { useState } from "react";
import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from "recharts";
import type { Milestone } from "#analysis/milestones.ts";
import { bestSourceType } from "#analysis/strength.ts";
import type { StrengthFigure } from "#domain/force.ts";
import { useView } from "#url/useView.ts";
import { MilestoneLines } from "./MilestoneLines.tsx";
import styles from "./StrengthChart.module.css";
import type { PlacedMark } from "./StrengthLabels.tsx";
import { ExtremeLabels, MarkLabel } from "./StrengthLabels.tsx";
import { StrengthMark } from "./StrengthMark.tsx";
import type { LineRow } from "./strengthRows.ts";
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

/** What recharts has no element for: milestones, the marks, their words, and the strokes of a cut axis. */
export function StrengthOverlay(props: StrengthOverlayProps) {
  const { marks, line, isCut, scale, milestones, selectedId, onOpen } = props;
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  const plot = usePlotArea();
  const words = useForceWords();
  const [view] = useView();
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

  function isOnLine({ figure }: PlacedMark): boolean {
    return line.some(
      ({ day, personnel }) => day === figure.asOf.first && personnel === figure.personnel,
    );
  }

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
      <MilestoneLines
        milestones={milestones}
        selectedId={view.event}
        xOf={(day) => xOf(day) ?? 0}
        plot={plot}
        scale={scale}
      />
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
            scale={scale}
          />
        </g>
      ))}
      {hovered === null ? (
        <ExtremeLabels marks={placed.filter(isOnLine)} plot={plot} scale={scale} />
      ) : (
        lit !== undefined && (
          <MarkLabel mark={lit} text={words.figure(lit.figure)} plot={plot} scale={scale} />
        )
      )}
    </ZIndexLayer>
  );
}
