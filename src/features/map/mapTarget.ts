import type { EventIndex } from "#analysis/eventIndex.ts";
import type { Bounds } from "#domain/place.ts";
import { KOSOVO_BOUNDS } from "#domain/place.ts";
import type { MapView } from "#url/params.ts";
import type { View } from "#url/view.ts";
import { boundsOfPositions } from "./eventBounds.ts";

/** Where the address asks the map to look. Equal keys are equal wishes. */
export type MapTarget =
  | { readonly key: string; readonly center: MapView; readonly bounds: null }
  | { readonly key: string; readonly center: null; readonly bounds: Bounds };

/** `map`, else `bbox`, else home; while only events in view are asked for, `bbox` alone decides. */
export function targetOf(view: Pick<View, "map" | "bbox" | "extent">, home: Bounds): MapTarget {
  if (view.map !== null && !view.extent) {
    return { key: centerKey(view.map), center: view.map, bounds: null };
  }
  const bounds = view.bbox ?? home;
  return { key: boundsKey(bounds), center: null, bounds };
}

/** Rounded as the address writes it, so that a view that comes back is the same. */
export function centerKey({ zoom, lat, lng }: MapView): string {
  return [Number(zoom.toFixed(2)), degrees(lat), degrees(lng)].join("/");
}

/** Rounded as the address writes them. */
export function boundsKey({ west, south, east, north }: Bounds): string {
  return [west, south, east, north].map(degrees).join(",");
}

function degrees(value: number): number {
  return Number(value.toFixed(5));
}

/** What an empty address shows: Kosovo for data with its municipalities, else where the data are. */
export function homeBounds(index: EventIndex, isKosovo: boolean): Bounds {
  const bounds = isKosovo ? null : boundsOfPositions(index, index.events.keys());
  return bounds === null ? KOSOVO_BOUNDS : withRoom(bounds);
}

// A single place has no extent; a twentieth of a degree is a town with its surroundings.
const ROOM_DEGREES = 0.05;

function withRoom({ south, north, west, east }: Bounds): Bounds {
  return {
    south: Math.max(-85, south - ROOM_DEGREES),
    north: Math.min(85, north + ROOM_DEGREES),
    west: Math.max(-180, west - ROOM_DEGREES),
    east: Math.min(180, east + ROOM_DEGREES),
  };
}
