import { useMemo } from "react";
import { type Cluster, type Clusters, clusterEvents, type MarkScale } from "#analysis/clusters.ts";
import { countByMunicipality } from "#analysis/clustersByMunicipality.ts";
import type { EventIndex } from "#analysis/eventIndex.ts";
import type { MapWindow, WorldColumns } from "#analysis/worldColumns.ts";
import type { Municipality } from "#domain/place.ts";
import { CANVAS_MARGIN_PX } from "./mapCanvas.ts";
import { type MapFrame, pointInFrame } from "./mapFrame.ts";
import type { EventLayer } from "./mapLayers.ts";
import { type Mark, markOfCluster } from "./marks.ts";

/** Windows start at multiples of this, so that a small drag groups nothing anew. */
const WINDOW_STEP_PX = 256;

interface EventMarksInput {
  readonly index: EventIndex;
  readonly world: WorldColumns;
  readonly positions: Int32Array;
  readonly municipalities: readonly Municipality[];
  readonly layer: EventLayer;
  readonly frame: MapFrame;
  readonly scale: MarkScale;
}

/** The marks of the selection for a frame, largest first, and the clusters they came from. */
export function useEventMarks(input: EventMarksInput): {
  readonly marks: readonly Mark[];
  /** null where marks are not made by nearness. */
  readonly clusters: Clusters | null;
} {
  const { index, world, positions, municipalities, layer, frame, scale } = input;
  const window = useClusterWindow(frame);
  const clusters = useMemo(
    () => (layer === "clusters" ? clusterEvents(index, world, positions, window, scale) : null),
    [index, world, positions, layer, window, scale],
  );
  const marks = useMemo(() => {
    if (clusters !== null) {
      return clusters.clusters.map((cluster) => markOfCluster(cluster, index, frame, scale));
    }
    return layer === "municipalities"
      ? municipalityMarks(index, positions, municipalities, frame, scale)
      : [];
  }, [clusters, index, positions, municipalities, layer, frame, scale]);
  return { marks, clusters };
}

/** What is grouped: the frame with the canvas margin, out to whole steps. */
function useClusterWindow(frame: MapFrame): MapWindow {
  const down = (px: number) =>
    Math.floor((px - CANVAS_MARGIN_PX) / WINDOW_STEP_PX) * WINDOW_STEP_PX;
  const up = (px: number) => Math.ceil((px + CANVAS_MARGIN_PX) / WINDOW_STEP_PX) * WINDOW_STEP_PX;
  const { zoom } = frame;
  const x = down(frame.x);
  const y = down(frame.y);
  const width = up(frame.x + frame.width) - x;
  const height = up(frame.y + frame.height) - y;
  return useMemo(() => ({ zoom, x, y, width, height }), [zoom, x, y, width, height]);
}

function municipalityMarks(
  index: EventIndex,
  positions: Int32Array,
  municipalities: readonly Municipality[],
  frame: MapFrame,
  scale: MarkScale,
): readonly Mark[] {
  const seats = new Map(municipalities.map(({ id, position }) => [id, position]));
  return countByMunicipality(index, positions).flatMap((row): readonly Mark[] => {
    const seat = seats.get(row.id);
    if (seat === undefined) return [];
    const { x, y } = pointInFrame(frame, seat);
    const radiusPx =
      Math.max(9.6, (3.25 * Math.sqrt(Math.min(row.count, 300)) + 4.5) * scale.rings) * scale.all;
    const cluster: Cluster = {
      ...row,
      municipalityOnly: 0,
      x: x + frame.x,
      y: y + frame.y,
      radiusPx,
      isOnePlace: true,
    };
    return [
      {
        kind: "cluster",
        key: `municipality ${row.id}`,
        x,
        y,
        cluster,
        ringPx: radiusPx,
        radiusPx,
        municipality: row.id,
      },
    ];
  });
}
