import type { SituationEvent } from "#domain/event.ts";
import type { Deployment } from "#domain/force.ts";
import styles from "./TimelineChart.module.css";
import type { TimelineLayout } from "./timelineLayout.ts";
import type { TimeScale } from "./timeScale.ts";

/** An event and a movement that sources link to it, each at its first day. */
export interface ResponseLink {
  readonly event: SituationEvent;
  readonly deployment: Deployment;
}

interface ResponseLinksProps {
  readonly links: readonly ResponseLink[];
  readonly scale: TimeScale;
  readonly layout: TimelineLayout;
}

/** Thin lines from what happened, above, to what the force did, on its lane. */
export function ResponseLinks({ links, scale, layout }: ResponseLinksProps) {
  const { barsBottom, laneTop, axisY, scale: k } = layout;
  const end = laneTop + (axisY - laneTop) * 0.5;
  return (
    <g className={styles.link}>
      {links.map(({ event, deployment }) => {
        if (event.day === null) return null;
        const from = scale.x(event.day + 0.5);
        const to = scale.x((deployment.date.first + deployment.date.last + 1) / 2);
        if (Math.max(from, to) < scale.left || Math.min(from, to) > scale.right) return null;
        return (
          <g key={`${event.id} ${deployment.id}`}>
            <path
              d={`M${from} ${barsBottom}C${from} ${laneTop} ${to} ${barsBottom} ${to} ${end}`}
            />
            <circle cx={to} cy={end} r={3 * k} />
          </g>
        );
      })}
    </g>
  );
}
