import type { LabelCandidate, Side } from "./labelCandidates.ts";

/** A rectangle in CSS pixels from the map's north-west corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point in CSS pixels from the map's north-west corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mark that labels keep clear of, and that takes a town's label. */
export interface Ring extends Point {
  readonly radiusPx: number;
}

/** A label with its place: the corner or edge named by `side` is at the point. */
export interface PlacedLabel {
  readonly candidate: LabelCandidate;
  /** null: only the town's point is drawn. */
  readonly side: Side | null;
  /** Where the text is anchored. */
  readonly x: number;
  readonly y: number;
  /** Where its sign stands; null where a ring stands for it, or it has none. */
  readonly sign: Point | null;
}

interface Surroundings {
  readonly width: number;
  readonly height: number;
  /** What labels may not cover: panels, controls, marks. */
  readonly obstacles: readonly Box[];
  readonly rings: readonly Ring[];
  /** Points along the boundary. */
  readonly boundary: readonly Point[];
  /** Enlargement of the kiosk. */
  readonly scale: number;
  project(at: { readonly lat: number; readonly lng: number }): Point;
  measure(candidate: LabelCandidate): { readonly width: number; readonly height: number };
}

const FRAME_PX = 4;
const BOUNDARY_PX = 3;
/** Half the side of the square that a town's dot or another sign takes. */
const SIGN_PX = 4;
/** A town's dot this near a small ring counts as covered by it. */
const NEAR_PX = 9;

/**
 * Places labels in the order given, each at the first side and point where nothing is in its way.
 *
 * No two boxes that it returns overlap each other or an obstacle.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  around: Surroundings,
): { labels: readonly PlacedLabel[]; taken: readonly Box[] } {
  const taken: Box[] = [...around.obstacles];
  const line = around.boundary.map((point) => boxAround(point, BOUNDARY_PX));
  const labels: PlacedLabel[] = [];
  for (const candidate of candidates) {
    for (const at of candidate.at) {
      const placed = placeOne(candidate, around.project(at), around, taken, line);
      if (placed === null) continue;
      labels.push(placed);
      break;
    }
  }
  return { labels, taken };
}

function placeOne(
  candidate: LabelCandidate,
  home: Point,
  around: Surroundings,
  taken: Box[],
  line: readonly Box[],
): PlacedLabel | null {
  const { width, height, scale } = around;
  if (home.x < -20 || home.y < -20 || home.x > width + 20 || home.y > height + 20) return null;
  const ring = candidate.isTown ? ringOver(home, around) : null;
  const point = ring ?? home;
  const gapPx = ring === null ? candidate.gapPx * scale : ring.radiusPx + 4 * scale;
  const signBox = boxAround(home, SIGN_PX * scale);
  const isSignFree = !taken.some((other) => overlaps(signBox, other));
  const hasSign = ring === null && isSignFree && hasOwnSign(candidate);
  const size = around.measure(candidate);
  for (const side of candidate.sides) {
    const text = boxBeside(side, point, size, gapPx);
    const box = withRoom(text, candidate.roomPx * scale, ring === null ? null : side);
    const isFree =
      isWithin(box, width, height) &&
      !taken.some((other) => overlaps(box, other)) &&
      !(candidate.avoidsBoundary && line.some((other) => overlaps(box, other)));
    if (!isFree) continue;
    taken.push(box);
    if (hasSign) taken.push(signBox);
    return { candidate, side, ...anchorOf(side, point, text), sign: hasSign ? home : null };
  }
  if (!candidate.keepsPoint || !hasSign) return null;
  taken.push(signBox);
  return { candidate, side: null, x: home.x, y: home.y, sign: home };
}

/** Waters, ranges and countries are areas: their name is their sign. A base has its diamond already. */
function hasOwnSign({ kind }: LabelCandidate): boolean {
  return kind !== "country" && kind !== "range" && kind !== "water" && kind !== "base";
}

function ringOver(home: Point, { rings, scale }: Surroundings): Ring | null {
  let found: Ring | null = null;
  for (const ring of rings) {
    const distance = Math.hypot(ring.x - home.x, ring.y - home.y);
    const reach = Math.max(ring.radiusPx * 0.9, NEAR_PX * scale);
    if (distance < reach && (found === null || ring.radiusPx > found.radiusPx)) found = ring;
  }
  return found;
}

function boxBeside(
  side: Side,
  { x, y }: Point,
  { width, height }: { readonly width: number; readonly height: number },
  gapPx: number,
): Box {
  const middleX = x - width / 2;
  const middleY = y - height / 2;
  const corner: Readonly<Record<Side, Point>> = {
    over: { x: middleX, y: middleY },
    right: { x: x + gapPx, y: middleY },
    left: { x: x - gapPx - width, y: middleY },
    below: { x: middleX, y: y + gapPx },
    above: { x: middleX, y: y - gapPx - height },
  };
  const { x: left, y: top } = corner[side];
  return { left, top, right: left + width, bottom: top + height };
}

// A ring is an obstacle too; on the side where the label touches it, no room is asked for.
function withRoom(box: Box, roomPx: number, touching: Side | null): Box {
  return {
    left: box.left - (touching === "right" ? 0 : roomPx),
    right: box.right + (touching === "left" ? 0 : roomPx),
    top: box.top - (touching === "below" ? 0 : roomPx - 1),
    bottom: box.bottom + (touching === "above" ? 0 : roomPx - 1),
  };
}

function anchorOf(side: Side, point: Point, text: Box): Point {
  if (side === "right") return { x: text.left, y: point.y };
  if (side === "left") return { x: text.right, y: point.y };
  if (side === "below") return { x: point.x, y: text.top };
  if (side === "above") return { x: point.x, y: text.bottom };
  return point;
}

function isWithin(box: Box, width: number, height: number): boolean {
  return (
    box.left >= FRAME_PX &&
    box.top >= FRAME_PX &&
    box.right <= width - FRAME_PX &&
    box.bottom <= height - FRAME_PX
  );
}

/** The square around a point. */
export function boxAround({ x, y }: Point, radiusPx: number): Box {
  return { left: x - radiusPx, top: y - radiusPx, right: x + radiusPx, bottom: y + radiusPx };
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
