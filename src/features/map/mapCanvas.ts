import { DomUtil, type Map as LeafletMap, type ZoomAnimEvent } from "leaflet";
import type { MapFrame } from "./mapFrame.ts";
import { addPane, type PaneName } from "./mapPanes.ts";

/** Drawn beyond the frame on each side, so that a drag does not bring up bare ground at once. */
export const CANVAS_MARGIN_PX = 128;

/** A canvas over the map that moves and scales with it between two frames. */
export interface MapCanvas {
  /** Clears it for a frame and hands out a pen whose origin is the frame's north-west corner; null where the browser has none. */
  begin(frame: MapFrame): CanvasRenderingContext2D | null;
  remove(): void;
}

/** Puts a canvas into a pane of the map; it stays until it is removed. */
export function createMapCanvas(map: LeafletMap, pane: PaneName): MapCanvas {
  const canvas = document.createElement("canvas");
  canvas.className = "leaflet-zoom-animated";
  canvas.setAttribute("aria-hidden", "true");
  addPane(map, pane).append(canvas);
  let drawn: MapFrame | null = null;

  // As Leaflet's own renderers do: the old picture is stretched until the new one is drawn.
  function stretch(zoom: number, center: ReturnType<LeafletMap["getCenter"]>): void {
    if (drawn === null) return;
    const scale = map.getZoomScale(zoom, drawn.zoom);
    const corner = map
      .project(
        map.unproject([drawn.x - CANVAS_MARGIN_PX, drawn.y - CANVAS_MARGIN_PX], drawn.zoom),
        zoom,
      )
      .subtract(map.project(center, zoom).subtract(map.getSize().divideBy(2)));
    const pane = map.containerPointToLayerPoint([0, 0]);
    DomUtil.setTransform(canvas, corner.add(pane), scale);
  }
  const onAnimation = (event: ZoomAnimEvent) => stretch(event.zoom, event.center);
  const onZoom = () => stretch(map.getZoom(), map.getCenter());
  map.on("zoomanim", onAnimation);
  map.on("zoom", onZoom);

  return {
    begin(frame) {
      const width = frame.width + 2 * CANVAS_MARGIN_PX;
      const height = frame.height + 2 * CANVAS_MARGIN_PX;
      const density = window.devicePixelRatio || 1;
      canvas.width = Math.round(width * density);
      canvas.height = Math.round(height * density);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
      const { layerX, layerY } = frame;
      DomUtil.setPosition(
        canvas,
        layerPoint(map, layerX - CANVAS_MARGIN_PX, layerY - CANVAS_MARGIN_PX),
      );
      drawn = frame;
      const context = canvas.getContext("2d");
      context?.setTransform(
        density,
        0,
        0,
        density,
        CANVAS_MARGIN_PX * density,
        CANVAS_MARGIN_PX * density,
      );
      return context;
    },
    remove() {
      map.off("zoomanim", onAnimation);
      map.off("zoom", onZoom);
      canvas.remove();
    },
  };
}

function layerPoint(map: LeafletMap, x: number, y: number) {
  return map.getPixelOrigin().multiplyBy(0).add([x, y]);
}
