import type { SituationEvent } from "#domain/event.ts";
import styles from "./TimelineChart.module.css";
import type { TimelineLayout } from "./timelineLayout.ts";
import type { TimeScale } from "./timeScale.ts";

interface ChosenMomentProps {
  readonly event: SituationEvent | null;
  readonly scale: TimeScale;
  readonly layout: TimelineLayout;
}

/** The open event's first day, through bars and lane. */
export function ChosenMoment({ event, scale, layout }: ChosenMomentProps) {
  if (event === null || event.day === null) return null;
  if (event.day < scale.span.first || event.day > scale.span.last) return null;
  const x = scale.x(event.day);
  const { barsTop, barsBottom, axisY, scale: k } = layout;
  return (
    <g className={styles.moment}>
      <line x1={x} x2={x} y1={barsTop - 4 * k} y2={axisY} />
      <circle cx={x} cy={barsBottom} r={3.5 * k} />
    </g>
  );
}
