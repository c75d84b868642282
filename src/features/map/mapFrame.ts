import { TILE_PX, worldOf } from "#analysis/worldColumns.ts";

/** The map at rest: everything drawn by us is placed for one frame, and moves with the map until the next. */
export interface MapFrame {
  readonly zoom: number;
  /** Of the map's north-west corner, in CSS pixels from the world's. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Add to a point relative to the corner to get Leaflet's layer point, which panes are positioned by. */
  readonly layerX: number;
  readonly layerY: number;
}

/** A position in CSS pixels from the frame's north-west corner. */
export function pointInFrame(
  frame: Pick<MapFrame, "zoom" | "x" | "y">,
  position: { readonly lat: number; readonly lng: number },
): { x: number; y: number } {
  const world = TILE_PX * 2 ** frame.zoom;
  const { x, y } = worldOf(position);
  return { x: x * world - frame.x, y: y * world - frame.y };
}

/** The position of a point given from the frame's north-west corner. */
export function positionInFrame(
  frame: Pick<MapFrame, "zoom" | "x" | "y">,
  x: number,
  y: number,
): { lat: number; lng: number } {
  const world = TILE_PX * 2 ** frame.zoom;
  const north = Math.PI - (2 * Math.PI * (frame.y + y)) / world;
  return {
    lat: (180 / Math.PI) * Math.atan(Math.sinh(north)),
    lng: ((frame.x + x) / world - 0.5) * 360,
  };
}

/** CSS pixels of a distance on the ground, at a latitude. */
export function pixelsOfKm(zoom: number, lat: number, km: number): number {
  const EQUATOR_KM = 40_075.016686;
  return (km * TILE_PX * 2 ** zoom) / (EQUATOR_KM * Math.cos((lat * Math.PI) / 180));
}
