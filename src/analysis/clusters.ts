import { FAMILY_IDS } from "#domain/category.ts";
import type { Position } from "#domain/place.ts";
import { PRECISIONS } from "#domain/place.ts";
import type { EventIndex } from "./eventIndex.ts";

/** Width of the world in the integer columns of `projectEvents`; one unit is under 4 cm. */
const WORLD_UNITS = 2 ** 30;
const TILE_PX = 256;
/** Events this close share a cell before anything is merged; smaller than any merge distance. */
const CELL_PX = 8;
/** No ring gets larger, however many events: at 163 events and more rings grow slower (`ringScale`). */
const LARGEST_RING_PX = 60;
const MUNICIPALITY_CODE = PRECISIONS.indexOf("municipality");
const FAMILY_COUNT = FAMILY_IDS.length;

/** Where each event stands on a Web Mercator world, so that a zoom is one multiplication. */
export interface WorldColumns {
  /** Length n, 0 to 2^30 from west to east; -1 where the event is not on the map. */
  readonly xs: Int32Array;
  /** Length n, from north to south. */
  readonly ys: Int32Array;
}

/** Projects the mapped events, once per dataset; 8 bytes per event. */
export function projectEvents(index: EventIndex): WorldColumns {
  const count = index.events.length;
  const xs = new Int32Array(count).fill(-1);
  const ys = new Int32Array(count).fill(-1);
  for (let position = 0; position < count; position++) {
    if (index.mapped[position] !== 1) continue;
    const { x, y } = worldOf({
      lat: index.lats[position] as number,
      lng: index.lngs[position] as number,
    });
    xs[position] = Math.min(WORLD_UNITS - 1, Math.floor(x * WORLD_UNITS));
    ys[position] = Math.min(WORLD_UNITS - 1, Math.floor(y * WORLD_UNITS));
  }
  return { xs, ys };
}

/** Web Mercator with the world as a square of side 1; poles end at 85.05 degrees. */
function worldOf({ lat, lng }: Position): { x: number; y: number } {
  const sin = Math.sin((Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180);
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) };
}

/** A rectangle of the world at one zoom, in CSS pixels from the world's north-west corner. */
export interface MapWindow {
  /** May be fractional. */
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How large marks are drawn: 0.8 on maps under 480 px, where the smallest stay as they are; 1.6 in the kiosk, all alike. */
export interface MarkScale {
  readonly rings: number;
  readonly all: number;
}

/** Events drawn as one mark. */
export interface Cluster {
  /** Of its largest cell, in CSS pixels of the window's zoom: a town's ring stands on the town. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** Offset as in `FAMILY_IDS`. */
  readonly families: readonly number[];
  /** Events whose place is known to the municipality only. */
  readonly municipalityOnly: number;
  readonly radiusPx: number;
  /** Position of one of its events: the first on its fullest cell. */
  readonly first: number;
  /** All events stand on one point: zooming in cannot part them. */
  readonly isOnePlace: boolean;
}

export interface Clusters {
  /** Largest first. */
  readonly clusters: readonly Cluster[];
  /** Mapped events of the selection that lie outside the window. */
  readonly outside: number;
  /** Offset into `clusters` of an event of the selection; -1 where it is not in the window. */
  clusterOf(position: number): number;
  /** Whether an event is one of the selection's; any position may be asked. */
  holds(position: number): boolean;
}

/** Positions of a cluster's events, in the selection's order. O(positions): for a click, not for a frame. */
export function membersOf(
  { clusterOf }: Clusters,
  positions: Int32Array,
  offset: number,
): Int32Array {
  return positions.filter((position) => clusterOf(position) === offset);
}

/**
 * Groups a selection for one window of the map.
 *
 * Counts per cell in one pass over the positions, then merges cells, largest first, into the
 * first mark that is near: O(positions + cells). No event is moved, none is lost.
 */
export function clusterEvents(
  index: EventIndex,
  world: WorldColumns,
  positions: Int32Array,
  window: MapWindow,
  scale: MarkScale,
): Clusters {
  const grid = countCells(index, world, positions, window);
  const order = cellsByCount(grid.counts);
  const sizeOf = ringSizes(largestNeighbourhood(grid, scale), scale);
  const { merged, clusterOfCell } = mergeCells(grid, order, window.zoom, sizeOf, scale);
  return {
    clusters: merged,
    outside: grid.outside,
    clusterOf: (position) => {
      const cell = grid.cellOf(position);
      return cell < 0 ? -1 : (clusterOfCell[cell] as number);
    },
    holds: (position) => isAmong(positions, position),
  };
}

/** Binary search: positions ascend. */
function isAmong(positions: Int32Array, position: number): boolean {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] as number) < position) low = middle + 1;
    else high = middle;
  }
  return positions[low] === position;
}

interface Grid {
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

function countCells(
  index: EventIndex,
  { xs, ys }: WorldColumns,
  positions: Int32Array,
  window: MapWindow,
): Grid {
  const pxPerUnit = (TILE_PX * 2 ** window.zoom) / WORLD_UNITS;
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
    const column = Math.floor((x * pxPerUnit) / CELL_PX) - left;
    const row = Math.floor(((ys[position] as number) * pxPerUnit) / CELL_PX) - top;
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
    sumXs[cell] = (sumXs[cell] as number) + x * pxPerUnit;
    sumYs[cell] = (sumYs[cell] as number) + y * pxPerUnit;
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

/** Offsets of the cells that hold events, fullest first; equal ones from north to south, so the result is one. */
function cellsByCount(counts: Int32Array): Float64Array {
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

/** Events in the fullest square of about a ring's size: what the largest ring will hold. */
function largestNeighbourhood({ columns, counts }: Grid, scale: MarkScale): number {
  const side = Math.max(1, Math.round((64 * scale.all) / CELL_PX));
  const perRow = Math.ceil(columns / side);
  const sums = new Map<number, number>();
  let largest = 0;
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell] as number;
    if (count === 0) continue;
    const row = Math.floor(cell / columns / side);
    const square = row * perRow + Math.floor((cell % columns) / side);
    const sum = (sums.get(square) ?? 0) + count;
    sums.set(square, sum);
    if (sum > largest) largest = sum;
  }
  return largest;
}

/** Ring radius by count: area grows with events, so that two rings compare by eye. */
function ringSizes(largest: number, scale: MarkScale): (count: number) => number {
  // 3.25 keeps the fullest Kosovo view below 46 px; a million events would need kilometres of paper.
  const perRoot = Math.min(3.25, 41.5 / Math.sqrt(Math.max(1, largest)));
  return (count) => {
    const ring = (perRoot * Math.sqrt(count) + 4.5) * scale.rings;
    return Math.min(LARGEST_RING_PX, Math.max(9.6, ring)) * scale.all;
  };
}

interface Growing {
  x: number;
  y: number;
  count: number;
  families: number[];
  municipalityOnly: number;
  radiusPx: number;
  first: number;
  isOnePlace: boolean;
}

function mergeCells(
  grid: Grid,
  order: Float64Array,
  zoom: number,
  sizeOf: (count: number) => number,
  scale: MarkScale,
): { merged: readonly Cluster[]; clusterOfCell: Int32Array } {
  const gapPx = (zoom >= 10 ? 4 : 20) * scale.all;
  const merged: Growing[] = [];
  const near = createNeighbourhood(gapPx + 0.7 * LARGEST_RING_PX * scale.all);
  const clusterOfCell = new Int32Array(grid.counts.length).fill(-1);

  for (const cell of order) {
    const count = grid.counts[cell] as number;
    const x = (grid.sumXs[cell] as number) / count;
    const y = (grid.sumYs[cell] as number) / count;
    let host = -1;
    near.visit(x, y, (candidate) => {
      if (host >= 0 && candidate > host) return;
      const cluster = merged[candidate] as Growing;
      const distance = Math.hypot(cluster.x - x, cluster.y - y);
      if (distance < gapPx + 0.7 * cluster.radiusPx) host = candidate;
    });
    if (host < 0) {
      host = merged.length;
      merged.push(clusterOfOneCell(grid, cell, x, y, sizeOf(count)));
      near.add(x, y, host);
    } else {
      absorb(merged[host] as Growing, grid, cell, sizeOf);
    }
    clusterOfCell[cell] = host;
  }

  // Merging can change the order of sizes; offsets of cells follow.
  const rank = merged.map((_, offset) => offset);
  rank.sort((a, b) => (merged[b] as Growing).count - (merged[a] as Growing).count || a - b);
  const newOffset = new Int32Array(merged.length);
  rank.forEach((old, offset) => {
    newOffset[old] = offset;
  });
  for (const cell of order) {
    clusterOfCell[cell] = newOffset[clusterOfCell[cell] as number] as number;
  }
  return { merged: rank.map((old) => merged[old] as Growing), clusterOfCell };
}

function clusterOfOneCell(grid: Grid, cell: number, x: number, y: number, radiusPx: number) {
  return {
    x,
    y,
    count: grid.counts[cell] as number,
    families: [...grid.families.subarray(cell * FAMILY_COUNT, (cell + 1) * FAMILY_COUNT)],
    municipalityOnly: grid.municipalityOnly[cell] as number,
    radiusPx,
    first: grid.firsts[cell] as number,
    isOnePlace: grid.mixed[cell] === 0,
  };
}

function absorb(
  cluster: Growing,
  grid: Grid,
  cell: number,
  sizeOf: (count: number) => number,
): void {
  cluster.count += grid.counts[cell] as number;
  cluster.municipalityOnly += grid.municipalityOnly[cell] as number;
  cluster.families = cluster.families.map(
    (count, family) => count + (grid.families[cell * FAMILY_COUNT + family] as number),
  );
  cluster.isOnePlace = false;
  cluster.radiusPx = sizeOf(cluster.count);
}

/** Finds marks within a reach without asking all of them: squares of that side, and their neighbours. */
function createNeighbourhood(reachPx: number) {
  const squares = new Map<number, number[]>();
  const keyOf = (column: number, row: number) => row * 2 ** 24 + column;
  return {
    add(x: number, y: number, offset: number): void {
      const key = keyOf(Math.floor(x / reachPx), Math.floor(y / reachPx));
      const square = squares.get(key);
      if (square === undefined) squares.set(key, [offset]);
      else square.push(offset);
    },
    visit(x: number, y: number, see: (offset: number) => void): void {
      const column = Math.floor(x / reachPx);
      const row = Math.floor(y / reachPx);
      for (let down = -1; down <= 1; down++) {
        for (let right = -1; right <= 1; right++) {
          squares.get(keyOf(column + right, row + down))?.forEach(see);
        }
      }
    },
  };
}
