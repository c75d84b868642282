import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import { densityOf } from "#analysis/density.ts";
import type { WorldColumns } from "#analysis/worldColumns.ts";
import { drawDensity } from "./drawDensity.ts";
import { CANVAS_MARGIN_PX, createMapCanvas, type MapCanvas } from "./mapCanvas.ts";
import type { MapFrame } from "./mapFrame.ts";
import { useMarkColors } from "./useMarkColors.ts";

interface DensityCanvasProps {
  readonly frame: MapFrame;
  readonly world: WorldColumns;
  readonly positions: Int32Array;
  readonly scale: number;
}

const CELL_PX = 4;
const REACH_PX = 12;

/** Events as a field of how many there are per area. */
export function DensityCanvas({ frame, world, positions, scale }: DensityCanvasProps): null {
  const map = useMap();
  const colors = useMarkColors();
  const canvas = useRef<MapCanvas | null>(null);

  useEffect(
    function addCanvas() {
      const added = createMapCanvas(map, "density");
      canvas.current = added;
      return function removeCanvas() {
        added.remove();
        canvas.current = null;
      };
    },
    [map],
  );

  useEffect(
    function drawField() {
      const context = canvas.current?.begin(frame) ?? null;
      if (context === null) return;
      const window = {
        zoom: frame.zoom,
        x: frame.x - CANVAS_MARGIN_PX,
        y: frame.y - CANVAS_MARGIN_PX,
        width: frame.width + 2 * CANVAS_MARGIN_PX,
        height: frame.height + 2 * CANVAS_MARGIN_PX,
      };
      const field = densityOf(world, positions, window, CELL_PX, REACH_PX * scale);
      drawDensity(context, field, colors.force, -CANVAS_MARGIN_PX, -CANVAS_MARGIN_PX);
    },
    [frame, world, positions, scale, colors],
  );
  return null;
}
