import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import type { MarkScale, WorldColumns } from "#analysis/clusters.ts";
import { densityOf } from "#analysis/density.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { type Arc, drawArc } from "./drawArc.ts";
import { drawDensity } from "./drawDensity.ts";
import { drawMark, drawSoftDisc, type Pen, type SoftDisc } from "./drawMarks.ts";
import { CANVAS_MARGIN_PX, createMapCanvas, type MapCanvas } from "./mapCanvas.ts";
import type { MapFrame } from "./mapFrame.ts";
import type { Mark } from "./marks.ts";
import { useMarkColors } from "./useMarkColors.ts";

interface MarksCanvasProps {
  readonly frame: MapFrame;
  /** From below up. */
  readonly marks: readonly Mark[];
  readonly softDiscs: readonly SoftDisc[];
  /** Events to be drawn as a density field; null where they are marks. */
  readonly density: { readonly world: WorldColumns; readonly positions: Int32Array } | null;
  /** The selected movement's way; null where none is selected or its ends are not known. */
  readonly arc: Arc | null;
  readonly scale: MarkScale;
}

const DENSITY_CELL_PX = 4;
const DENSITY_REACH_PX = 12;

/** Everything that stands for data, on one canvas: no React element and no Leaflet layer per event. */
export function MarksCanvas(props: MarksCanvasProps): null {
  const { frame, marks, softDiscs, density, arc, scale } = props;
  const map = useMap();
  const colors = useMarkColors();
  const { formats } = useLanguage();
  const canvas = useRef<MapCanvas | null>(null);

  useEffect(
    function addCanvas() {
      const added = createMapCanvas(map);
      canvas.current = added;
      return function removeCanvas() {
        added.remove();
        canvas.current = null;
      };
    },
    [map],
  );

  useEffect(
    function drawFrame() {
      const context = canvas.current?.begin(frame) ?? null;
      if (context === null) return;
      const pen: Pen = { context, colors, scale, formatCount: formats.integer };
      for (const disc of softDiscs) drawSoftDisc(pen, disc);
      if (density !== null) {
        const window = {
          zoom: frame.zoom,
          x: frame.x - CANVAS_MARGIN_PX,
          y: frame.y - CANVAS_MARGIN_PX,
          width: frame.width + 2 * CANVAS_MARGIN_PX,
          height: frame.height + 2 * CANVAS_MARGIN_PX,
        };
        const field = densityOf(
          density.world,
          density.positions,
          window,
          DENSITY_CELL_PX,
          DENSITY_REACH_PX * scale.all,
        );
        drawDensity(context, field, colors.force, -CANVAS_MARGIN_PX, -CANVAS_MARGIN_PX);
      }
      if (arc !== null) drawArc(pen, arc, frame);
      for (const mark of marks) drawMark(pen, mark);
    },
    [frame, marks, softDiscs, density, arc, scale, colors, formats],
  );
  return null;
}
