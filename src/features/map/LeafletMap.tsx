import type { LatLngBoundsExpression, Map as MapInstance } from "leaflet";
import { type ReactNode, useEffect, useMemo } from "react";
import { MapContainer, useMap } from "react-leaflet";
import type { Bounds } from "#domain/place.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";
import styles from "./LeafletMap.module.css";
import { CREDIT_PX, MapSync } from "./MapSync.tsx";
import { targetOf } from "./mapTarget.ts";
import type { Interact } from "./useMapGuard.ts";
import { usePrefersStill } from "./usePrefersStill.ts";

interface LeafletMapProps {
  /** Told the map once it is made, and null when it is gone. */
  onMap(map: MapInstance | null): void;
  readonly home: Bounds;
  /** Whether the map ends where the built-in base map does. */
  readonly isBounded: boolean;
  readonly interact: Interact;
  readonly paddingPx: number;
  readonly maxZoom: number;
  readonly children: ReactNode;
}

/** Where the built-in base map has data: 14.5 to 27.2 degrees east, 38.6 to 46.6 north. */
const BASE_MAP_WINDOW: LatLngBoundsExpression = [
  [38.6, 14.5],
  [46.6, 27.2],
];
const WORLD_MIN_ZOOM = 2;
const BASE_MAP_MIN_ZOOM = 6;

/** The map itself, without anything on it; it looks where the address says. */
export function LeafletMap(props: LeafletMapProps) {
  const { onMap, home, isBounded, interact, paddingPx, maxZoom, children } = props;
  const t = useTranslate();
  const [view] = useView();
  const isStill = usePrefersStill();
  const canMove = interact !== "none";
  // Leaflet reads these once, when the map is made.
  const first = useMemo(() => targetOf(view, home), [view, home]);
  const start =
    first.bounds === null
      ? { center: first.center, zoom: first.center.zoom }
      : {
          bounds: cornersOf(first.bounds),
          boundsOptions: {
            paddingTopLeft: [paddingPx, paddingPx] as [number, number],
            paddingBottomRight: [paddingPx, paddingPx + CREDIT_PX] as [number, number],
          },
        };

  return (
    <MapContainer
      ref={onMap}
      className={styles.map ?? ""}
      {...start}
      {...(isBounded ? { maxBounds: BASE_MAP_WINDOW, maxBoundsViscosity: 1 } : {})}
      minZoom={isBounded ? BASE_MAP_MIN_ZOOM : WORLD_MIN_ZOOM}
      maxZoom={maxZoom}
      zoomSnap={0}
      zoomDelta={0.5}
      wheelPxPerZoomLevel={120}
      zoomControl={false}
      attributionControl={false}
      dragging={canMove}
      keyboard={canMove}
      doubleClickZoom={canMove}
      touchZoom={canMove}
      scrollWheelZoom={interact === "full"}
      zoomAnimation={!isStill}
      fadeAnimation={!isStill}
      inertia={!isStill}
    >
      <MapName name={canMove ? t("map.viewLabel") : null} />
      <MapSync home={home} paddingPx={paddingPx} />
      {children}
    </MapContainer>
  );
}

/** Names the element that takes the arrow keys; Leaflet makes it focusable, but says nothing of it. */
function MapName({ name }: { readonly name: string | null }): null {
  const map = useMap();
  useEffect(
    function nameMap() {
      const element = map.getContainer();
      if (name === null) {
        element.removeAttribute("tabindex");
        return;
      }
      element.setAttribute("role", "group");
      element.setAttribute("aria-label", name);
    },
    [map, name],
  );
  return null;
}

function cornersOf({ south, west, north, east }: Bounds): LatLngBoundsExpression {
  return [
    [south, west],
    [north, east],
  ];
}
