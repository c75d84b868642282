import type { CellGrid } from "./cellGrid.ts";
import { CELL_PX, cellsByCount, countCells, familiesOfCell } from "./cellGrid.ts";
import type { EventIndex } from "./eventIndex.ts";
import type { MapWindow, WorldColumns } from "./worldColumns.ts";

/** No ring gets larger, however many events: at 163 events and more rings grow slower (`ringScale`). */
const LARGEST_RING_PX = 60;

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

/** A selection as marks, and the way from an event to its mark. */
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

/** Events in the fullest square of about a ring's size: what the largest ring will hold. */
function largestNeighbourhood({ columns, counts }: CellGrid, scale: MarkScale): number {
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
  grid: CellGrid,
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

function clusterOfOneCell(grid: CellGrid, cell: number, x: number, y: number, radiusPx: number) {
  return {
    x,
    y,
    count: grid.counts[cell] as number,
    families: familiesOfCell(grid, cell),
    municipalityOnly: grid.municipalityOnly[cell] as number,
    radiusPx,
    first: grid.firsts[cell] as number,
    isOnePlace: grid.mixed[cell] === 0,
  };
}

function absorb(
  cluster: Growing,
  grid: CellGrid,
  cell: number,
  sizeOf: (count: number) => number,
): void {
  cluster.count += grid.counts[cell] as number;
  cluster.municipalityOnly += grid.municipalityOnly[cell] as number;
  const families = familiesOfCell(grid, cell);
  cluster.families = cluster.families.map((count, family) => count + (families[family] ?? 0));
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
