import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import type { MarkScale } from "#analysis/clusters.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { drawMark, drawSoftDisc, type Pen, type SoftDisc } from "./drawMarks.ts";
import { createMapCanvas, type MapCanvas } from "./mapCanvas.ts";
import type { MapFrame } from "./mapFrame.ts";
import type { Mark } from "./marks.ts";
import { useMarkColors } from "./useMarkColors.ts";

interface MarksCanvasProps {
  readonly frame: MapFrame;
  /** From below up. */
  readonly marks: readonly Mark[];
  readonly softDiscs: readonly SoftDisc[];
  readonly scale: MarkScale;
}

/** Everything that stands for data, on one canvas: no React element and no Leaflet layer per event. */
export function MarksCanvas(props: MarksCanvasProps): null {
  const { frame, marks, softDiscs, scale } = props;
  const map = useMap();
  const colors = useMarkColors();
  const { formats } = useLanguage();
  const canvas = useRef<MapCanvas | null>(null);

  useEffect(
    function addCanvas() {
      const added = createMapCanvas(map, "marks");
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
      for (const mark of marks) drawMark(pen, mark);
    },
    [frame, marks, softDiscs, scale, colors, formats],
  );
  return null;
}
