import { type MapFrame, pointInFrame, positionInFrame } from "./mapFrame.ts";
import type { Box } from "./placeLabels.ts";
import { overlaps } from "./placeLabels.ts";

/** Degrees at the frame: longitudes along the top, latitudes along the right edge. */
export interface GraticuleLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly edge: "top" | "end";
}

/** Labels for the lines of latitude and longitude, where nothing stands in their way. */
export function graticuleLabels(
  frame: MapFrame,
  taken: readonly Box[],
  scale: number,
): readonly GraticuleLabel[] {
  const step = stepOf(frame.zoom);
  const corner = positionInFrame(frame, 0, 0);
  const opposite = positionInFrame(frame, frame.width, frame.height);
  const isFree = (box: Box) => !taken.some((other) => overlaps(box, other));
  const labels: GraticuleLabel[] = [];
  for (const lng of multiples(step, corner.lng, opposite.lng)) {
    const { x } = pointInFrame(frame, { lat: corner.lat, lng });
    const half = 24 * scale;
    const box = { left: x - half, top: 0, right: x + half, bottom: 17 * scale };
    if (box.left < 0 || box.right > frame.width || !isFree(box)) continue;
    labels.push({ text: degrees(lng, "E", "W"), x, y: 9 * scale, edge: "top" });
  }
  for (const lat of multiples(step, opposite.lat, corner.lat)) {
    const { y } = pointInFrame(frame, { lat, lng: corner.lng });
    const half = 8 * scale;
    const box = {
      left: frame.width - 52 * scale,
      top: y - half,
      right: frame.width,
      bottom: y + half,
    };
    // The corner belongs to the longitudes.
    if (box.top < 17 * scale || box.bottom > frame.height || !isFree(box)) continue;
    labels.push({ text: degrees(lat, "N", "S"), x: frame.width - 6 * scale, y, edge: "end" });
  }
  return labels;
}

function stepOf(zoom: number): number {
  if (zoom >= 10.5) return 0.1;
  if (zoom >= 9.6) return 0.25;
  return zoom >= 7 ? 0.5 : 2 ** Math.ceil(7 - zoom);
}

function multiples(step: number, from: number, to: number): readonly number[] {
  const values: number[] = [];
  for (let value = Math.ceil(from / step) * step; value < to; value += step) values.push(value);
  return values;
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(Number(value.toFixed(2)))}° ${value < 0 ? negative : positive}`;
}
