import { memo } from "react";
import styles from "./TimelineChart.module.css";
import { textWidth } from "./textWidth.ts";
import type { TimelineLayout } from "./timelineLayout.ts";
import type { TimeScale } from "./timeScale.ts";
import type { TimeTick } from "./timeTicks.ts";

interface TimeAxisProps {
  readonly ticks: readonly TimeTick[];
  readonly scale: TimeScale;
  readonly layout: TimelineLayout;
}

/** Years, months or days under the chart; each label begins at its day. */
export const TimeAxis = memo(function TimeAxis({ ticks, scale, layout }: TimeAxisProps) {
  const { axisY, left, right, width, scale: k } = layout;
  return (
    <g>
      <line className={styles.base} x1={left} x2={right} y1={axisY} y2={axisY} />
      {ticks.map(({ day, text, isMajor }) => (
        <g key={day}>
          <line
            className={styles.base}
            x1={scale.x(day)}
            x2={scale.x(day)}
            y1={axisY}
            y2={axisY + 5 * k}
          />
          {/* A label that the edge would cut is left out; its mark stays. */}
          {scale.x(day) + textWidth(text, 11.5 * k, isMajor ? 600 : 400) + 4 * k <= width && (
            <text
              className={isMajor ? styles.year : styles.tick}
              x={scale.x(day) + 4 * k}
              y={axisY + 14 * k}
            >
              {text}
            </text>
          )}
        </g>
      ))}
    </g>
  );
});
