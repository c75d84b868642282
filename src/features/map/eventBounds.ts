import type { EventIndex } from "#analysis/eventIndex.ts";
import type { Bounds } from "#domain/place.ts";

/** The smallest box around the mapped events among the positions; null where none is mapped. */
export function boundsOfPositions(
  { lats, lngs, mapped }: EventIndex,
  positions: Iterable<number>,
): Bounds | null {
  let south = Infinity;
  let north = -Infinity;
  let west = Infinity;
  let east = -Infinity;
  for (const position of positions) {
    if (mapped[position] !== 1) continue;
    const lat = lats[position] as number;
    const lng = lngs[position] as number;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
    if (lng < west) west = lng;
    if (lng > east) east = lng;
  }
  return south > north ? null : { south, north, west, east };
}
