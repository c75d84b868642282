import { useMemo } from "react";
import { useDataset } from "#data/useDataset.ts";
import { useView } from "#url/useView.ts";
import { type MapFrame, pointInFrame } from "./mapFrame.ts";
import type { Point } from "./placeLabels.ts";

/** The way of the movement whose card is open; null where none is open or an end is not known. */
export function useSelectedArc(
  frame: MapFrame,
): { readonly origin: Point; readonly base: Point } | null {
  const [view] = useView();
  const { deployments } = useDataset();
  return useMemo(() => {
    const movement = deployments.find(({ id }) => id === view.deployment);
    const from = movement?.origin?.position ?? null;
    const to = movement?.destination?.position ?? null;
    if (from === null || to === null) return null;
    return { origin: pointInFrame(frame, from), base: pointInFrame(frame, to) };
  }, [deployments, view.deployment, frame]);
}
