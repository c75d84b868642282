import type { Point } from "./placeLabels.ts";

/** A movement's way, in px from the frame's north-west corner. */
export interface Arc {
  readonly origin: Point;
  readonly base: Point;
  /** Only the country of origin is known. */
  readonly isCountry: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far the arc bends aside, as a share of its length. */
const BEND = 0.14;
/** Half the opening of the arrow's head, radians. */
const HEAD_ANGLE = 0.42;
const HEAD_PX = 8;

/** The outline of an arc with its arrow's head, for an SVG path. An origin beyond the map stands at its edge. */
export function arcPath({ origin, base, isCountry }: Arc, frame: Size, scale: number): string {
  const start = atEdge(origin, base, frame, isCountry);
  const middle = {
    x: (start.x + base.x) / 2 - (base.y - start.y) * BEND,
    y: (start.y + base.y) / 2 + (base.x - start.x) * BEND,
  };
  const angle = Math.atan2(base.y - middle.y, base.x - middle.x);
  const [left, right] = [-HEAD_ANGLE, HEAD_ANGLE].map((side) => ({
    x: base.x - HEAD_PX * scale * Math.cos(angle + side),
    y: base.y - HEAD_PX * scale * Math.sin(angle + side),
  })) as [Point, Point];
  return [
    `M${text(start)}Q${text(middle)} ${text(base)}`,
    `M${text(left)}L${text(base)}L${text(right)}`,
  ].join("");
}

function text({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

/**
 * The point where the way from the base to the origin leaves the frame; the origin itself where it
 * is inside, unless only its country is known: then no point inside may claim to be it.
 */
export function atEdge(
  origin: Point,
  base: Point,
  { width, height }: Size,
  isCountry: boolean,
): Point {
  const right = origin.x - base.x;
  const down = origin.y - base.y;
  const shareX = right > 0 ? (width - base.x) / right : right < 0 ? -base.x / right : Infinity;
  const shareY = down > 0 ? (height - base.y) / down : down < 0 ? -base.y / down : Infinity;
  const share = Math.max(0, Math.min(isCountry ? Infinity : 1, shareX, shareY));
  return { x: base.x + right * share, y: base.y + down * share };
}
