import { useMemo } from "react";
import type { Force } from "./ForceLane.tsx";
import { forceY } from "./ForceLane.tsx";
import type { PlacedFigure } from "./ForceMarks.tsx";
import type { TimelineLayout } from "./timelineLayout.ts";
import type { TimeScale } from "./timeScale.ts";
import type { ValueAxis } from "./valueAxis.ts";
import { lineAxis } from "./valueAxis.ts";

/** The lane's axis for what is visible of the force, and its totals where they are drawn. */
export function useForceDrawing(
  force: Force | null,
  scale: TimeScale,
  layout: TimelineLayout,
): { readonly axis: ValueAxis; readonly placed: readonly PlacedFigure[] } {
  return useMemo(() => {
    const { first, last } = scale.span;
    const figures = (force?.figures ?? []).filter(
      ({ asOf }) => asOf.first >= first && asOf.first <= last,
    );
    const held = force?.steps.findLast(({ day }) => day <= first)?.personnel ?? [];
    const axis = lineAxis(
      figures.map(({ personnel }) => personnel).concat(held),
      (layout.axisY - layout.laneTop) / (22 * layout.scale),
    );
    const placed = figures.map((figure) => ({
      figure,
      x: scale.x(figure.asOf.first),
      y: forceY(figure.personnel, axis, layout),
    }));
    return { axis, placed };
  }, [force, scale, layout]);
}
