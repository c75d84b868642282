import type { Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";
import { useMap } from "react-leaflet";
import type { MapFrame } from "./mapFrame.ts";

/** The frame of the map, renewed when it comes to rest or changes size. */
export function useMapFrame(): MapFrame {
  const map = useMap();
  const [frame, setFrame] = useState(() => readFrame(map));
  useEffect(
    function followMap() {
      const renew = () => setFrame(readFrame(map));
      map.on("moveend zoomend resize viewreset", renew);
      renew();
      return function leaveMap() {
        map.off("moveend zoomend resize viewreset", renew);
      };
    },
    [map],
  );
  return frame;
}

function readFrame(map: LeafletMap): MapFrame {
  const { x: width, y: height } = map.getSize();
  const corner = map.getPixelBounds().min;
  const layer = map.containerPointToLayerPoint([0, 0]);
  return {
    zoom: map.getZoom(),
    x: corner?.x ?? 0,
    y: corner?.y ?? 0,
    width,
    height,
    layerX: layer.x,
    layerY: layer.y,
  };
}
