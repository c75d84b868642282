import { useMemo } from "react";
import { useDataset } from "#data/useDataset.ts";
import { useView } from "#url/useView.ts";
import { positionOfCountry } from "./countryPositions.ts";
import type { Arc } from "./drawArc.ts";
import { type MapFrame, pointInFrame } from "./mapFrame.ts";

/** The way of the movement whose card is open; null where none is open or an end is not known. */
export function useSelectedArc(frame: MapFrame): Arc | null {
  const [view] = useView();
  const { deployments } = useDataset();
  return useMemo(() => {
    const movement = deployments.find(({ id }) => id === view.deployment);
    const { origin, destination } = movement ?? { origin: null, destination: null };
    const to = destination?.position ?? null;
    const exact = origin?.position ?? null;
    const from = exact ?? positionOfCountry(origin?.country ?? "");
    if (from === null || to === null) return null;
    return {
      origin: pointInFrame(frame, from),
      base: pointInFrame(frame, to),
      isCountry: exact === null,
    };
  }, [deployments, view.deployment, frame]);
}
