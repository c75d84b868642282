import { FAMILY_IDS } from "#domain/category.ts";
import { PRECISIONS } from "#domain/place.ts";
import type { EventIndex } from "./eventIndex.ts";
import type { MapWindow, WorldColumns } from "./worldColumns.ts";
import { pxPerUnit } from "./worldColumns.ts";

/** Side of a cell. Events this close share one before anything is merged; smaller than any merge distance. */
export const CELL_PX = 8;
const MUNICIPALITY_CODE = PRECISIONS.indexOf("municipality");
const FAMILY_COUNT = FAMILY_IDS.length;

/** Events of a selection counted per cell of a window, row by row. */
export interface CellGrid {
  readonly columns: number;
  readonly counts: Int32Array;
  readonly families: Int32Array;
  readonly sumXs: Float64Array;
  readonly sumYs: Float64Array;
  readonly municipalityOnly: Int32Array;
  readonly firsts: Int32Array;
  /** 1: its events stand on more than one point. */
  readonly mixed: Uint8Array;
  readonly outside: number;
  cellOf(position: number): number;
}

/** Counts in one pass over the positions. O(positions + cells). */
export function countCells(
  index: EventIndex,
  { xs, ys }: WorldColumns,
  positions: Int32Array,
  window: MapWindow,
): CellGrid {
  const scale = pxPerUnit(window.zoom);
  // Cells are aligned to the world, so that marks do not change while panning.
  const left = Math.floor(window.x / CELL_PX);
  const top = Math.floor(window.y / CELL_PX);
  const columns = Math.ceil((window.x + window.width) / CELL_PX) - left + 1;
  const rows = Math.ceil((window.y + window.height) / CELL_PX) - top + 1;
  const cells = columns * rows;
  const counts = new Int32Array(cells);
  const families = new Int32Array(cells * FAMILY_COUNT);
  const sumXs = new Float64Array(cells);
  const sumYs = new Float64Array(cells);
  const municipalityOnly = new Int32Array(cells);
  const firsts = new Int32Array(cells);
  const mixed = new Uint8Array(cells);
  let outside = 0;

  function cellOf(position: number): number {
    const x = xs[position] as number;
    if (x < 0) return -1;
    const column = Math.floor((x * scale) / CELL_PX) - left;
    const row = Math.floor(((ys[position] as number) * scale) / CELL_PX) - top;
    const isInside = column >= 0 && column < columns && row >= 0 && row < rows;
    return isInside ? row * columns + column : -1;
  }

  for (const position of positions) {
    const cell = cellOf(position);
    if (cell < 0) {
      if ((xs[position] as number) >= 0) outside++;
      continue;
    }
    const x = xs[position] as number;
    const y = ys[position] as number;
    const before = counts[cell] as number;
    if (before === 0) firsts[cell] = position;
    else if (xs[firsts[cell] as number] !== x || ys[firsts[cell] as number] !== y) mixed[cell] = 1;
    counts[cell] = before + 1;
    sumXs[cell] = (sumXs[cell] as number) + x * scale;
    sumYs[cell] = (sumYs[cell] as number) + y * scale;
    const family = cell * FAMILY_COUNT + (index.families[position] as number);
    families[family] = (families[family] as number) + 1;
    if (index.precisions[position] === MUNICIPALITY_CODE) {
      municipalityOnly[cell] = (municipalityOnly[cell] as number) + 1;
    }
  }
  return {
    columns,
    counts,
    families,
    sumXs,
    sumYs,
    municipalityOnly,
    firsts,
    mixed,
    outside,
    cellOf,
  };
}

/** How many of a cell's events are of each family; offset as in `FAMILY_IDS`. */
export function familiesOfCell({ families }: CellGrid, cell: number): number[] {
  return [...families.subarray(cell * FAMILY_COUNT, (cell + 1) * FAMILY_COUNT)];
}

/** Offsets of the cells that hold events, fullest first; equal ones from north to south, so the result is one. */
export function cellsByCount(counts: Int32Array): Float64Array {
  const cells = counts.length;
  let filled = 0;
  for (const count of counts) if (count > 0) filled++;
  // One number per cell sorts natively: count above, offset below. Exact up to 2^53.
  const keys = new Float64Array(filled);
  let next = 0;
  for (let cell = 0; cell < cells; cell++) {
    const count = counts[cell] as number;
    if (count > 0) keys[next++] = cell - count * cells;
  }
  keys.sort();
  return keys.map((key) => ((key % cells) + cells) % cells);
}
