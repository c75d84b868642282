import type { CSSProperties } from "react";
import type { TimelineLayout } from "./timelineLayout.ts";

const GAP_PX = 10;

/** Beside a point of the chart, on the side that has more room, so that the point stays in sight. */
export function tipPosition(x: number, y: number, layout: TimelineLayout): CSSProperties {
  const { width, height } = layout;
  return {
    ...(x > width / 2 ? { right: width - x + GAP_PX } : { left: x + GAP_PX }),
    ...(y > height / 2 ? { bottom: height - y } : { top: y }),
  };
}
