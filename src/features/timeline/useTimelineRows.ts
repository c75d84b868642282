import { useMemo, useState } from "react";
import { dimensionBit, positionsWhere } from "#analysis/filter.ts";
import { selectMilestones } from "#analysis/milestones.ts";
import { strengthBands, strengthLine } from "#analysis/strength.ts";
import type { BinUnit } from "#analysis/timeBins.ts";
import { countByBin, countTotalsByBin, selectSpans } from "#analysis/timeBins.ts";
import type { Dataset } from "#data/dataset.ts";
import { useDataset, useSelection } from "#data/useDataset.ts";
import type { DaySpan } from "#domain/day.ts";
import { useView } from "#url/useView.ts";
import type { Force } from "./ForceLane.tsx";
import type { ResponseLink } from "./ResponseLinks.tsx";
import type { TimelineRows } from "./TimelineChart.tsx";

/** Counts, spans, marks and lines for the visible days. The brush hides nothing here, all other filters do. */
export function useTimelineRows(
  visible: DaySpan,
  whole: DaySpan,
  unit: BinUnit,
  hasForce: boolean,
): TimelineRows {
  const dataset = useDataset();
  const { index } = dataset;
  const { fails } = useSelection();

  const counts = useMemo(
    () => countByBin(index, fails, visible, unit),
    [index, fails, visible, unit],
  );
  const positions = useSamePositions(
    useMemo(() => positionsWhere(fails, dimensionBit("dates")), [fails]),
  );
  const years = useMemo(
    () => countTotalsByBin(index, positions, whole, "year"),
    [index, positions, whole],
  );
  const spans = useMemo(
    () => selectSpans(index, positions, visible, unit),
    [index, positions, visible, unit],
  );
  const milestones = useMemo(
    () => selectMilestones(index, positions, visible),
    [index, positions, visible],
  );
  const force = useForce(dataset, hasForce);
  const links = useLinks(dataset);
  return useMemo(
    () => ({ counts, years, spans, milestones, force, links }),
    [counts, years, spans, milestones, force, links],
  );
}

// A brush changes what is selected and not what else passes: the same positions draw nothing anew.
function useSamePositions(positions: Int32Array): Int32Array {
  const [kept, setKept] = useState(positions);
  if (kept === positions) return kept;
  const isSame =
    kept.length === positions.length && kept.every((position, at) => position === positions[at]);
  if (isSame) return kept;
  setKept(positions);
  return positions;
}

function useForce(dataset: Dataset, hasForce: boolean): Force | null {
  return useMemo(() => {
    if (!hasForce || dataset.strength.length === 0) return null;
    const figures = dataset.strength.filter(({ precision }) => precision !== "planned");
    return {
      figures,
      steps: strengthLine(dataset.strength),
      bands: strengthBands(dataset.strength),
      lastDay: Math.max(
        dataset.span?.last ?? Number.NEGATIVE_INFINITY,
        ...figures.map(({ asOf }) => asOf.last),
      ),
    };
  }, [dataset, hasForce]);
}

/** From the open event to the movements that answer it, or from the open movement to its events. */
function useLinks({ index, deployments }: Dataset): readonly ResponseLink[] {
  const [{ event: eventId, deployment: deploymentId }] = useView();
  return useMemo(() => {
    if (eventId !== null) {
      const event = index.events.find(({ id }) => id === eventId);
      if (event === undefined) return [];
      return deployments
        .filter(({ respondsTo }) => respondsTo.includes(eventId))
        .map((deployment) => ({ event, deployment }));
    }
    const deployment = deployments.find(({ id }) => id === deploymentId);
    if (deployment === undefined) return [];
    return index.events
      .filter(({ id }) => deployment.respondsTo.includes(id))
      .map((event) => ({ event, deployment }));
  }, [index, deployments, eventId, deploymentId]);
}
