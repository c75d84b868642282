import type { CSSProperties } from "react";

const WIDTH_PX = 260;
const GAP_PX = 10;

/** Beside a point of the chart, on the side that has more room. */
export function tipPosition(
  x: number,
  y: number,
  chartWidth: number,
  chartHeight: number,
): CSSProperties {
  const left = Math.min(Math.max(4, x - WIDTH_PX / 2), Math.max(4, chartWidth - WIDTH_PX - 4));
  return y > chartHeight / 2
    ? { left, bottom: chartHeight - y + GAP_PX }
    : { left, top: y + GAP_PX };
}
