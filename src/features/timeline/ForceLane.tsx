import { memo } from "react";
import type { StrengthBand, StrengthStep } from "#analysis/strength.ts";
import type { StrengthFigure } from "#domain/force.ts";
import type { SourceType } from "#domain/source.ts";
import { SOURCE_TYPES } from "#domain/source.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { sourceMarkPath } from "./sourceMark.ts";
import styles from "./TimelineChart.module.css";
import { textWidth } from "./textWidth.ts";
import type { TimelineLayout } from "./timelineLayout.ts";
import type { TimeScale } from "./timeScale.ts";
import { ValueGrid } from "./ValueGrid.tsx";
import type { ValueAxis } from "./valueAxis.ts";

/** What the lane draws: everything published, and the line and bands that follow from it. */
export interface Force {
  readonly steps: readonly StrengthStep[];
  readonly bands: readonly StrengthBand[];
  /** All published totals but pledges. */
  readonly figures: readonly StrengthFigure[];
  /** Last day that the newest total is said to hold for; the line goes no further. */
  readonly lastDay: number;
}

interface ForceLaneProps {
  readonly force: Force;
  readonly axis: ValueAxis;
  readonly scale: TimeScale;
  readonly layout: TimelineLayout;
  readonly hasKey: boolean;
}

/** Height of a total on the lane, px from the top of the chart. */
export function forceY(personnel: number, axis: ValueAxis, layout: TimelineLayout): number {
  const { bottom, top } = laneEdges(layout);
  return bottom - ((personnel - axis.low) / (axis.high - axis.low)) * (bottom - top);
}

function laneEdges(layout: TimelineLayout): { bottom: number; top: number } {
  return { bottom: layout.axisY - 4 * layout.scale, top: layout.laneTop };
}

/** Strength as steps, never slopes: a total holds until the next one is published. */
export const ForceLane = memo(function ForceLane({
  force,
  axis,
  scale,
  layout,
  hasKey,
}: ForceLaneProps) {
  const { formats } = useLanguage();
  const { bottom, top } = laneEdges(layout);
  const y = (personnel: number) => forceY(personnel, axis, layout);
  return (
    <g>
      <ValueGrid axis={axis} top={top} bottom={bottom} layout={layout} format={formats.integer} />
      {force.bands
        .filter(({ from, to }) => to >= scale.span.first && from <= scale.span.last)
        .map(({ from, to, low, high }) => (
          <rect
            key={from}
            className={styles.band}
            x={scale.clampedX(from)}
            width={scale.clampedX(to + 1) - scale.clampedX(from)}
            y={y(high)}
            // A lane that a very low window leaves no height is upside down.
            height={Math.max(0, y(low) - y(high))}
          />
        ))}
      <path
        className={styles.force}
        style={{ strokeWidth: 1.8 * layout.scale }}
        d={stepPath(force, scale, y)}
      />
      {axis.low > 0 && <AxisCut layout={layout} />}
      <LaneLabel axis={axis} layout={layout} hasKey={hasKey} />
    </g>
  );
});

/** The line within the visible days, beginning with the total that held before them. */
export function stepPath(force: Force, scale: TimeScale, y: (personnel: number) => number): string {
  const { first, last } = scale.span;
  const before = force.steps.findLast(({ day }) => day <= first);
  const inside = force.steps.filter(({ day }) => day > first && day <= last);
  const shown = before === undefined ? inside : [{ ...before, day: first }, ...inside];
  if (shown.length === 0) return "";
  const end = Math.min(last + 1, Math.max(force.lastDay + 1, first));
  const steps = shown.map(({ day, personnel }, at) => {
    const [x, height] = [scale.x(day).toFixed(2), y(personnel).toFixed(2)];
    return at === 0 ? `M${x} ${height}` : `H${x}V${height}`;
  });
  return `${steps.join("")}H${scale.x(end).toFixed(2)}`;
}

// Two strokes through the axis, as on a drawing that leaves something out.
function AxisCut({ layout }: { readonly layout: TimelineLayout }) {
  const { left, axisY, scale: k } = layout;
  return (
    <g className={styles.cut}>
      {[3, 6.5].map((up) => (
        <line
          key={up}
          x1={left - 4 * k}
          x2={left + 4 * k}
          y1={axisY - (up - 1.5) * k}
          y2={axisY - (up + 1.5) * k}
        />
      ))}
    </g>
  );
}

interface LaneLabelProps {
  readonly axis: ValueAxis;
  readonly layout: TimelineLayout;
  readonly hasKey: boolean;
}

function LaneLabel({ axis, layout, hasKey }: LaneLabelProps) {
  const { t } = useLanguage();
  const { left, right, scale: k } = layout;
  const size = 11.5 * k;
  const y = layout.laneTop - 5 * k;
  const cut = (label: string) =>
    axis.low > 0 ? t("timeline.forceCut", { label, low: axis.low }) : label;
  const keyWidth = SOURCE_TYPES.reduce(
    (sum, type) => sum + textWidth(t(`sourceType.${type}`), size) + 22 * k,
    0,
  );
  const [long, short] = [cut(t("timeline.forceLong")), cut(t("timeline.force"))];
  const room = right - left - 8 * k;
  // Where single totals have no marks there is no room for their explanation either.
  const hasLong = hasKey && textWidth(long, size) + keyWidth <= room;
  const hasKeyRoom = textWidth(short, size) + keyWidth <= room;
  return (
    <>
      <text className={styles.lane} x={left + 2 * k} y={y}>
        {hasLong ? long : short}
      </text>
      {hasKey && hasKeyRoom && <SourceKey right={right} y={y} size={size} scale={k} />}
    </>
  );
}

interface SourceKeyProps {
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly scale: number;
}

function SourceKey({ right, y, size, scale: k }: SourceKeyProps) {
  const { t } = useLanguage();
  let x = right;
  // Set from the right edge inwards, so the last kind first.
  const entries = SOURCE_TYPES.toReversed().map((type) => {
    x -= 8 * k;
    const textX = x;
    x -= textWidth(t(`sourceType.${type}`), size) + 8 * k;
    const markX = x;
    x -= 6 * k;
    return { type, textX, markX };
  });
  return entries.map(({ type, textX, markX }) => (
    <g key={type}>
      <text className={styles.lane} x={textX} y={y} textAnchor="end">
        {t(`sourceType.${type}`)}
      </text>
      <SourceMark type={type} x={markX} y={y - size * 0.34} radius={3 * k} />
    </g>
  ));
}

interface SourceMarkProps {
  readonly type: SourceType | null;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Official filled disc, press open disc, reference open square, copy open diamond. */
export function SourceMark({ type, x, y, radius }: SourceMarkProps) {
  return (
    <path
      className={type === "official" ? styles.markOfficial : styles.mark}
      d={sourceMarkPath(type, x, y, radius)}
    />
  );
}
