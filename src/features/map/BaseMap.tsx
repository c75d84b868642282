import type { MultiLineString, Polygon } from "geojson";
import { type Map as LeafletMap, layerGroup, svg } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import styles from "./BaseMap.module.css";
import type { BaseMapData } from "./baseMapData.ts";
import { addPane } from "./mapPanes.ts";
import { shapeLayer } from "./shapeLayer.ts";

interface BaseMapProps {
  readonly data: BaseMapData;
  /** `solid` draws Kosovo's line with Serbia as its other borders. */
  readonly serbiaLine: "abl" | "solid";
}

/** Where the files have data; beyond it nothing is known, so it is not drawn as sea. */
const SEA: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [14.5, 38.6],
      [27.2, 38.6],
      [27.2, 46.6],
      [14.5, 46.6],
      [14.5, 38.6],
    ],
  ],
};
/** Where lines of latitude and longitude are drawn, every half degree; the data reach no further. */
const GRATICULE = { west: 14.5, east: 27, south: 39, north: 46.5, step: 0.5 };

/**
 * The built-in base map as SVG paths that carry class names only: a theme is a change of CSS
 * variables and draws nothing anew.
 */
export function BaseMap({ data, serbiaLine }: BaseMapProps): null {
  const map = useMap();
  useEffect(
    function drawBaseMap() {
      addPane(map, "basemap");
      const renderer = svg({ pane: "basemap", padding: 0.4 });
      const group = layerGroup();
      for (const { geometry, className } of layersOf(data, serbiaLine)) {
        shapeLayer(geometry, {
          pane: "basemap",
          interactive: false,
          renderer,
          smoothFactor: 1.2,
          className: className ?? "",
        }).addTo(group);
      }
      group.addTo(map);
      const unfollow = followZoom(map);
      return function removeBaseMap() {
        unfollow();
        group.remove();
        renderer.remove();
      };
    },
    [map, data, serbiaLine],
  );
  return null;
}

function layersOf(data: BaseMapData, serbiaLine: "abl" | "solid") {
  const outline: MultiLineString = {
    type: "MultiLineString",
    coordinates: [...data.boundaryLine.geometry.coordinates, ...data.borders.geometry.coordinates],
  };
  const abl = serbiaLine === "abl" ? styles.boundaryLine : styles.border;
  return [
    { geometry: SEA, className: styles.sea },
    { geometry: data.land, className: styles.land },
    { geometry: data.kosovo, className: styles.kosovo },
    { geometry: graticule(), className: styles.graticule },
    { geometry: data.rivers, className: styles.river },
    { geometry: data.lakes, className: styles.lake },
    { geometry: data.neighbourBorders, className: styles.neighbour },
    { geometry: data.roads, className: styles.road },
    { geometry: data.motorways, className: styles.motorwayCase },
    { geometry: data.motorways, className: styles.motorway },
    { geometry: outline, className: styles.haloWide },
    { geometry: outline, className: styles.haloMiddle },
    { geometry: outline, className: styles.haloNarrow },
    { geometry: data.borders, className: styles.border },
    { geometry: data.boundaryLine, className: abl },
  ];
}

function graticule(): MultiLineString {
  const { west, east, south, north, step } = GRATICULE;
  const lines: [number, number][][] = [];
  for (let lng = west; lng <= east; lng += step) {
    lines.push([
      [lng, south],
      [lng, north],
    ]);
  }
  for (let lat = south; lat <= north; lat += step) {
    lines.push([
      [west, lat],
      [east, lat],
    ]);
  }
  return { type: "MultiLineString", coordinates: lines };
}

/** Schematic roads and rivers are true to 1 or 2 km: they fade as the zoom asks for more. */
function followZoom(map: LeafletMap): () => void {
  const pane = map.getPane("basemap");
  const mark = () => {
    if (pane !== undefined) pane.dataset.zoom = String(Math.floor(Math.min(12, map.getZoom())));
  };
  mark();
  map.on("zoomend viewreset", mark);
  return function unfollowZoom() {
    map.off("zoomend viewreset", mark);
  };
}
