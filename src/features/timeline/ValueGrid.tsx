import { memo } from "react";
import styles from "./TimelineChart.module.css";
import type { TimelineLayout } from "./timelineLayout.ts";
import type { ValueAxis } from "./valueAxis.ts";

interface ValueGridProps {
  readonly axis: ValueAxis;
  readonly top: number;
  readonly bottom: number;
  readonly layout: TimelineLayout;
  readonly format: (value: number) => string;
}

/** Lines and numbers of a vertical axis. */
export const ValueGrid = memo(function ValueGrid({
  axis,
  top,
  bottom,
  layout,
  format,
}: ValueGridProps) {
  const { left, right, scale } = layout;
  return (
    <g>
      {axis.ticks.map((tick) => {
        const y = bottom - ((tick - axis.low) / (axis.high - axis.low)) * (bottom - top);
        return (
          <g key={tick}>
            <line className={styles.grid} x1={left} x2={right} y1={y} y2={y} />
            <text className={styles.tick} x={left - 8 * scale} y={y + 4 * scale} textAnchor="end">
              {format(tick)}
            </text>
          </g>
        );
      })}
    </g>
  );
});
