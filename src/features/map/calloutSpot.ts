import { type Box, overlaps, type Point, type Ring } from "./placeLabels.ts";

/** Where a call-out stands, and the line that leads to it. */
export interface CalloutSpot {
  readonly left: number;
  readonly top: number;
  readonly from: Point;
  readonly to: Point;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Clockwise from the right, upper sides first: below a mark its own town's name is likely. */
const DIRECTIONS = [-0.6, 0.6, -2.5, 2.5, 0, Math.PI, -1.5, 1.5];
const DISTANCES_PX = [26, 52, 90, 140];
const FRAME_PX = 6;

/**
 * The first free spot around a mark, near ones first; where everything is taken, the spot
 * that covers least.
 */
export function calloutSpot(
  mark: Ring,
  size: Size,
  frame: Size,
  taken: readonly Box[],
  scale: number,
): CalloutSpot {
  let best: CalloutSpot | null = null;
  let leastCovered = Infinity;
  for (const distance of DISTANCES_PX) {
    for (const angle of DIRECTIONS) {
      const reach = mark.radiusPx + distance * scale;
      const tip = { x: mark.x + reach * Math.cos(angle), y: mark.y + reach * Math.sin(angle) };
      const isRight = Math.cos(angle) >= 0;
      const left = clamp(isRight ? tip.x : tip.x - size.width, frame.width - size.width);
      const top = clamp(tip.y - size.height / 2, frame.height - size.height);
      const box = { left, top, right: left + size.width, bottom: top + size.height };
      const leader = leaderOf(mark, box);
      const covered = coverOf(box, mark, taken) + crossingsOf(leader, taken);
      if (covered >= leastCovered) continue;
      leastCovered = covered;
      best = { left, top, ...leader };
      if (covered === 0) return best;
    }
  }
  return best ?? { left: mark.x, top: mark.y, from: mark, to: mark };
}

function clamp(value: number, most: number): number {
  return Math.max(FRAME_PX, Math.min(most - FRAME_PX, value));
}

/** Covering the mark itself is worse than covering any number of labels. */
function coverOf(box: Box, mark: Ring, taken: readonly Box[]): number {
  const r = mark.radiusPx + 6;
  const own = { left: mark.x - r, right: mark.x + r, top: mark.y - r, bottom: mark.y + r };
  return taken.filter((other) => overlaps(box, other)).length + (overlaps(box, own) ? 1000 : 0);
}

/** A line over a name or a mark is worse than a longer way, and better than a box over it. */
const CROSSING_COST = 0.3;
const LEADER_SAMPLES = 8;

function crossingsOf(
  { from, to }: Pick<CalloutSpot, "from" | "to">,
  taken: readonly Box[],
): number {
  const isCrossed = (box: Box) => {
    for (let sample = 2; sample < LEADER_SAMPLES; sample++) {
      const share = sample / LEADER_SAMPLES;
      const x = from.x + (to.x - from.x) * share;
      const y = from.y + (to.y - from.y) * share;
      if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
    }
    return false;
  };
  return CROSSING_COST * taken.filter(isCrossed).length;
}

/** From the mark's edge to the nearest point of the box. */
function leaderOf(mark: Ring, box: Box): { from: Point; to: Point } {
  const to = {
    x: Math.max(box.left, Math.min(box.right, mark.x)),
    y: Math.max(box.top, Math.min(box.bottom, mark.y)),
  };
  const length = Math.hypot(to.x - mark.x, to.y - mark.y) || 1;
  const edge = Math.min(1, (mark.radiusPx + 5) / length);
  return {
    from: { x: mark.x + (to.x - mark.x) * edge, y: mark.y + (to.y - mark.y) * edge },
    to,
  };
}
