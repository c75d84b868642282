import type { Pen } from "./drawMarks.ts";
import type { Point } from "./placeLabels.ts";

/** A movement's way, in px from the frame's north-west corner. */
export interface Arc {
  readonly origin: Point;
  readonly base: Point;
  /** Only the country of origin is known. */
  readonly isCountry: boolean;
}

/** How far the arc bends aside, as a share of its length. */
const BEND = 0.14;

/**
 * A thin arc from where a movement came from to its base.
 *
 * An origin beyond the map stands at its edge, in the true direction.
 */
export function drawArc(
  { context, colors, scale }: Pen,
  { origin, base, isCountry }: Arc,
  frame: { readonly width: number; readonly height: number },
): void {
  const start = atEdge(origin, base, frame, isCountry);
  const middle = {
    x: (start.x + base.x) / 2 - (base.y - start.y) * BEND,
    y: (start.y + base.y) / 2 + (base.x - start.x) * BEND,
  };
  context.strokeStyle = colors.force;
  context.lineWidth = 1.5 * scale.all;
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(middle.x, middle.y, base.x, base.y);
  context.stroke();

  const angle = Math.atan2(base.y - middle.y, base.x - middle.x);
  const headPx = 8 * scale.all;
  context.beginPath();
  for (const side of [-0.42, 0.42]) {
    context.moveTo(base.x, base.y);
    context.lineTo(
      base.x - headPx * Math.cos(angle + side),
      base.y - headPx * Math.sin(angle + side),
    );
  }
  context.stroke();
}

/**
 * The point where the way from the base to the origin leaves the frame; the origin itself where it
 * is inside, unless only its country is known: then no point inside may claim to be it.
 */
export function atEdge(
  origin: Point,
  base: Point,
  { width, height }: { readonly width: number; readonly height: number },
  isCountry: boolean,
): Point {
  const right = origin.x - base.x;
  const down = origin.y - base.y;
  const shareX = right > 0 ? (width - base.x) / right : right < 0 ? -base.x / right : Infinity;
  const shareY = down > 0 ? (height - base.y) / down : down < 0 ? -base.y / down : Infinity;
  const share = Math.max(0, Math.min(isCountry ? Infinity : 1, shareX, shareY));
  return { x: base.x + right * share, y: base.y + down * share };
}
