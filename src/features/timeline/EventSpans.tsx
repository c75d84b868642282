import { memo } from "react";
import type { EventSpan } from "#analysis/timeBins.ts";
import { FAMILY_IDS } from "#domain/category.ts";
import styles from "./TimelineChart.module.css";
import type { TimelineLayout } from "./timelineLayout.ts";
import type { TimeScale } from "./timeScale.ts";

interface EventSpansProps {
  readonly spans: readonly EventSpan[];
  /** Offset into `FAMILY_IDS` by position. */
  readonly families: Uint8Array;
  readonly scale: TimeScale;
  readonly layout: TimelineLayout;
}

/** A span shorter than this looks like a speck and says nothing. */
const LEAST_PX = 3;

/** Events that lasted, as thin spans under the base line; dashed where only the month is known. */
export const EventSpans = memo(function EventSpans({
  spans,
  families,
  scale,
  layout,
}: EventSpansProps) {
  const y = layout.barsBottom + 2.5 * layout.scale;
  return (
    <g>
      {spans.map(({ position, first, last, isImprecise }) => {
        const from = scale.clampedX(first);
        const to = scale.clampedX(last + 1);
        if (to - from < LEAST_PX) return null;
        return (
          <line
            key={position}
            className={isImprecise ? styles.spanOfMonth : styles.span}
            x1={from}
            x2={to}
            y1={y}
            y2={y}
            style={{ stroke: `var(--${FAMILY_IDS[families[position] ?? 0]})` }}
          />
        );
      })}
    </g>
  );
});
