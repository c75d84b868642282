import { type Map as LeafletMap, point } from "leaflet";
import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import type { Bounds } from "#domain/place.ts";
import { useView } from "#url/useView.ts";
import { boundsKey, centerKey, type MapTarget, targetOf } from "./mapTarget.ts";
import { usePrefersStill } from "./usePrefersStill.ts";

interface MapSyncProps {
  /** What an empty address shows. */
  readonly home: Bounds;
  /** Room around bounds, px; below them the map's credit takes more. */
  readonly paddingPx: number;
}

/** Events of the map's element that mean a person is about to move it. */
const HANDS = ["wheel", "dblclick", "keydown", "touchstart", "mousedown"] as const;
const FLIGHT_SECONDS = 0.6;
/** Height of the credit at the bottom edge, which lies over the map. */
export const CREDIT_PX = 20;

/** Keeps map and address the same: obeys the address, and writes into it what a person did. Draws nothing. */
export function MapSync({ home, paddingPx }: MapSyncProps): null {
  const map = useMap();
  const [view, changeView] = useView();
  const isStill = usePrefersStill();
  const target = targetOf(view, home);
  const isExtent = view.extent;
  const hasBox = view.bbox !== null;
  const hasMap = view.map !== null;

  // The wish that the map already fulfils: what it was made with, or what we wrote ourselves.
  const fulfilled = useRef(target.key);
  const isByHand = useRef(false);
  const asked = useRef<MapTarget>(target);
  asked.current = target;

  useEffect(
    function obeyAddress() {
      if (fulfilled.current === target.key) return;
      fulfilled.current = target.key;
      isByHand.current = false;
      moveTo(map, asked.current, paddingPx, !isStill);
    },
    [map, target.key, paddingPx, isStill],
  );

  useEffect(
    function reportMoves() {
      let last = readCenter(map);
      const takeHold = () => {
        isByHand.current = true;
      };
      function report(): void {
        const now = readCenter(map);
        const hasMoved = !isSameView(map, last, now);
        last = now;
        // Leaflet fires moveend for our own moves and for resizes too; those are not a person's.
        if (!isByHand.current || !hasMoved) return;
        if (isExtent) {
          const bbox = readBounds(map);
          fulfilled.current = boundsKey(bbox);
          changeView({ bbox, map: null }, "replace");
        } else {
          fulfilled.current = centerKey(now);
          changeView({ map: now }, "replace");
        }
      }
      const element = map.getContainer();
      for (const hand of HANDS) element.addEventListener(hand, takeHold, { passive: true });
      map.on("hand", takeHold);
      map.on("moveend", report);
      return function stopReporting() {
        for (const hand of HANDS) element.removeEventListener(hand, takeHold);
        map.off("hand", takeHold);
        map.off("moveend", report);
      };
    },
    [map, isExtent, changeView],
  );

  const wasExtent = useRef(isExtent);
  useEffect(
    function writeShownExtent() {
      const isTurnedOn = isExtent && !wasExtent.current;
      wasExtent.current = isExtent;
      // Switched on by hand, "only what is in view" means this view; a link brings its own box.
      if (!isTurnedOn || (hasBox && !hasMap)) return;
      const bbox = readBounds(map);
      fulfilled.current = boundsKey(bbox);
      changeView({ bbox, map: null }, "replace");
    },
    [map, isExtent, hasBox, hasMap, changeView],
  );

  useEffect(
    function followSize() {
      const element = map.getContainer();
      const observer = new ResizeObserver(() => {
        map.invalidateSize({ animate: false });
        // Until a person moves it, the map shows what was asked for, in any size.
        if (!isByHand.current) moveTo(map, asked.current, paddingPx, false);
      });
      observer.observe(element);
      return function leaveSize() {
        observer.disconnect();
      };
    },
    [map, paddingPx],
  );
  return null;
}

/** Tells the map that its next move is a person's, made with a control of ours. */
export function moveByHand(map: LeafletMap, move: () => void): void {
  map.fire("hand");
  move();
}

function moveTo(map: LeafletMap, target: MapTarget, paddingPx: number, isAnimated: boolean): void {
  const { center, zoom } = placeOf(map, target, paddingPx);
  if (isAnimated) map.flyTo(center, zoom, { duration: FLIGHT_SECONDS });
  else map.setView(center, zoom, { animate: false });
}

function placeOf(map: LeafletMap, target: MapTarget, paddingPx: number) {
  if (target.bounds === null) {
    const { lat, lng, zoom } = target.center;
    return { center: { lat, lng }, zoom };
  }
  return placeOfBounds(map, target.bounds, paddingPx);
}

/** The centre and zoom at which bounds just fit above the credit. */
export function placeOfBounds(map: LeafletMap, bounds: Bounds, paddingPx: number) {
  const { south, west, north, east } = bounds;
  const corners: [[number, number], [number, number]] = [
    [south, west],
    [north, east],
  ];
  const { x: width, y: height } = map.getSize();
  // A panel still without a size would ask for more padding than there is map.
  const padding = Math.max(
    0,
    Math.min(paddingPx, (width - CREDIT_PX) / 2 - 1, height / 2 - CREDIT_PX),
  );
  const room = point(2 * padding, 2 * padding + CREDIT_PX);
  const zoom = map.getBoundsZoom(corners, false, room);
  const middle = map
    .project([south, west], zoom)
    .add(map.project([north, east], zoom))
    .divideBy(2)
    .add([0, CREDIT_PX / 2]);
  return { center: map.unproject(middle, zoom), zoom };
}

function readCenter(map: LeafletMap): { zoom: number; lat: number; lng: number } {
  const { lat, lng } = map.getCenter();
  return { zoom: map.getZoom(), lat, lng };
}

function readBounds(map: LeafletMap): Bounds {
  const box = map.getBounds();
  return {
    west: box.getWest(),
    south: box.getSouth(),
    east: box.getEast(),
    north: box.getNorth(),
  };
}

type Center = ReturnType<typeof readCenter>;

/** Within a pixel or so: a resize rounds the centre to whole pixels. */
function isSameView(map: LeafletMap, a: Center, b: Center): boolean {
  if (Math.abs(a.zoom - b.zoom) > 0.005) return false;
  return map.project(a, a.zoom).distanceTo(map.project(b, a.zoom)) < 1.5;
}
