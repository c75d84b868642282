import type { MapWindow, WorldColumns } from "./worldColumns.ts";
import { pxPerUnit } from "./worldColumns.ts";

/** Events per area as a smooth field over a window. */
export interface DensityField {
  readonly columns: number;
  readonly rows: number;
  readonly cellPx: number;
  /** Row by row; the sum is the number of events in the window, less what the smoothing carries over its edges. */
  readonly values: Float32Array;
  readonly highest: number;
}

/** Counts events on a grid and smooths them: three running means are close to a bell curve. O(positions + cells). */
export function densityOf(
  { xs, ys }: WorldColumns,
  positions: Int32Array,
  window: MapWindow,
  cellPx: number,
  reachPx: number,
): DensityField {
  const cellsPerUnit = pxPerUnit(window.zoom) / cellPx;
  const left = window.x / cellPx;
  const top = window.y / cellPx;
  const columns = Math.ceil(window.width / cellPx);
  const rows = Math.ceil(window.height / cellPx);
  let values = new Float32Array(columns * rows);
  for (const position of positions) {
    const x = xs[position] as number;
    if (x < 0) continue;
    const column = Math.floor(x * cellsPerUnit - left);
    const row = Math.floor((ys[position] as number) * cellsPerUnit - top);
    if (column < 0 || column >= columns || row < 0 || row >= rows) continue;
    const cell = row * columns + column;
    values[cell] = (values[cell] as number) + 1;
  }
  const reach = Math.max(1, Math.round(reachPx / cellPx));
  for (let pass = 0; pass < 3; pass++) {
    values = runningMean(values, rows, columns, columns, 1, reach);
    values = runningMean(values, columns, rows, 1, columns, reach);
  }
  let highest = 0;
  for (const value of values) if (value > highest) highest = value;
  return { columns, rows, cellPx, values, highest };
}

/** Means over `2 * reach + 1` cells along each of `lines` lines; nothing comes in from beyond the ends. */
function runningMean(
  values: Float32Array,
  lines: number,
  length: number,
  lineStride: number,
  stride: number,
  reach: number,
): Float32Array<ArrayBuffer> {
  const means = new Float32Array(values.length);
  const width = 2 * reach + 1;
  for (let line = 0; line < lines; line++) {
    const start = line * lineStride;
    let sum = 0;
    for (let at = 0; at < Math.min(reach, length); at++) {
      sum += values[start + at * stride] as number;
    }
    for (let at = 0; at < length; at++) {
      if (at + reach < length) sum += values[start + (at + reach) * stride] as number;
      means[start + at * stride] = sum / width;
      if (at - reach >= 0) sum -= values[start + (at - reach) * stride] as number;
    }
  }
  return means;
}
