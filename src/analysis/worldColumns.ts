import type { Position } from "#domain/place.ts";
import type { EventIndex } from "./eventIndex.ts";

/** Width of the world in the integer columns of `projectEvents`; one unit is under 4 cm. */
const WORLD_UNITS = 2 ** 30;
/** Width of the world at zoom 0, CSS pixels. */
export const TILE_PX = 256;

/** Where each event stands on a Web Mercator world, so that a zoom is one multiplication. */
export interface WorldColumns {
  /** Length n, 0 to 2^30 from west to east; -1 where the event is not on the map. */
  readonly xs: Int32Array;
  /** Length n, from north to south. */
  readonly ys: Int32Array;
}

/** Projects the mapped events, once per dataset; 8 bytes per event. */
export function projectEvents(index: EventIndex): WorldColumns {
  const count = index.events.length;
  const xs = new Int32Array(count).fill(-1);
  const ys = new Int32Array(count).fill(-1);
  for (let position = 0; position < count; position++) {
    if (index.mapped[position] !== 1) continue;
    const { x, y } = worldOf({
      lat: index.lats[position] as number,
      lng: index.lngs[position] as number,
    });
    xs[position] = Math.min(WORLD_UNITS - 1, Math.floor(x * WORLD_UNITS));
    ys[position] = Math.min(WORLD_UNITS - 1, Math.floor(y * WORLD_UNITS));
  }
  return { xs, ys };
}

/** Web Mercator with the world as a square of side 1; poles end at 85.05 degrees. */
export function worldOf({ lat, lng }: Position): { x: number; y: number } {
  const sin = Math.sin((Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180);
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) };
}

/** A rectangle of the world at one zoom, in CSS pixels from the world's north-west corner. */
export interface MapWindow {
  /** May be fractional. */
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** CSS pixels per unit of the columns at a zoom. */
export function pxPerUnit(zoom: number): number {
  return (TILE_PX * 2 ** zoom) / WORLD_UNITS;
}
