import type { Cluster, MarkScale } from "#analysis/clusters.ts";
import type { EventIndex } from "#analysis/eventIndex.ts";
import type { FamilyId } from "#domain/category.ts";
import { FAMILY_IDS } from "#domain/category.ts";
import type { Base } from "#domain/force.ts";
import { PRECISIONS } from "#domain/place.ts";
import type { MapFrame } from "./mapFrame.ts";
import { pointInFrame } from "./mapFrame.ts";

/** Something on the map that a person can point at, in CSS pixels from the frame's north-west corner. */
export type Mark = {
  /** Stable while the mark stands for the same events. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** With the dashed ring, where it has one: what labels keep clear of. */
  readonly radiusPx: number;
} & (ClusterMark | SingleMark | BaseMark);

interface ClusterMark {
  readonly kind: "cluster";
  readonly cluster: Cluster;
  /** Of the ring alone. */
  readonly ringPx: number;
  /** Id of the municipality that it counts; null for a cluster by nearness. */
  readonly municipality: string | null;
}

interface SingleMark {
  readonly kind: "single";
  /** In the event index. */
  readonly position: number;
  readonly family: FamilyId;
  readonly discPx: number;
  /** Place known to the municipality: no solid disc, a dashed outline. */
  readonly isUncertain: boolean;
}

interface BaseMark {
  readonly kind: "base";
  readonly base: Base;
}

const MUNICIPALITY_CODE = PRECISIONS.indexOf("municipality");
/** Gap between a ring and the dashed one around it. */
const DASHED_GAP_PX = 3.6;

/** A cluster as it is drawn: a ring with a count, or one event as its glyph. */
export function markOfCluster(
  cluster: Cluster,
  index: EventIndex,
  frame: MapFrame,
  scale: MarkScale,
): Mark {
  const x = cluster.x - frame.x;
  const y = cluster.y - frame.y;
  if (cluster.count === 1) return singleMark(cluster.first, x, y, index, scale);
  const dashed = cluster.municipalityOnly > 0 ? DASHED_GAP_PX * scale.all : 0;
  return {
    kind: "cluster",
    key: `cluster ${cluster.first}`,
    x,
    y,
    cluster,
    ringPx: cluster.radiusPx,
    radiusPx: cluster.radiusPx + dashed,
    municipality: null,
  };
}

/** One event, sized by severity. */
export function singleMark(
  position: number,
  x: number,
  y: number,
  index: EventIndex,
  scale: MarkScale,
): Mark {
  const severity = index.severities[position] as number;
  const discPx = (7.2 + severity * 0.75) * scale.rings * scale.all;
  const isUncertain = index.precisions[position] === MUNICIPALITY_CODE;
  return {
    kind: "single",
    key: `event ${position}`,
    x,
    y,
    position,
    family: FAMILY_IDS[index.families[position] as number] as FamilyId,
    discPx,
    isUncertain,
    radiusPx: isUncertain ? discPx + 3 * scale.all : discPx,
  };
}

/** A base as it is drawn. */
export function baseMark(base: Base, frame: MapFrame, scale: MarkScale): Mark {
  const { x, y } = pointInFrame(frame, base.position);
  return {
    kind: "base",
    key: `base ${base.id}`,
    x,
    y,
    base,
    radiusPx: 5.6 * scale.rings * scale.all,
  };
}
