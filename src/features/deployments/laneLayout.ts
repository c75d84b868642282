import type { Bracket, KindOfMovements } from "#analysis/movements.ts";
import { bracketsOf, lastDayOf } from "#analysis/movements.ts";
import type { DaySpan } from "#domain/day.ts";
import type { Deployment, DeploymentKind } from "#domain/force.ts";
import { PLOT_LEFT_PX, PLOT_RIGHT_PX } from "./plotMargins.ts";
import { textWidthPx } from "./textWidth.ts";

/** One movement in its place. All lengths are pixels at the default text size. */
export interface PlacedMovement {
  readonly deployment: Deployment;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Of the disc, whose area is the number; of a small open disc where none is stated. */
  readonly radius: number;
  /** Where the stated end lies; null where it is open or not stated. */
  readonly endX: number | null;
  /** The label stands left of the disc, because there is no room on its right. */
  readonly isFlipped: boolean;
}

/** A bracket under the parts of a cumulative figure. */
export interface PlacedBracket {
  readonly bracket: Bracket;
  readonly label: string;
  readonly fromX: number;
  readonly toX: number;
  readonly y: number;
  readonly labelX: number;
}

/** The lane of one kind of movement. */
export interface PlacedKind {
  readonly kind: DeploymentKind;
  readonly count: number;
  readonly top: number;
  readonly movements: readonly PlacedMovement[];
  readonly brackets: readonly PlacedBracket[];
}

/** All lanes, one under another. */
export interface LaneLayout {
  readonly kinds: readonly PlacedKind[];
  readonly height: number;
  readonly xOf: (day: number) => number;
  /** Of a disc that stands for so many people. */
  readonly radiusOf: (personnel: number) => number;
}

interface LaneWords {
  readonly movement: (deployment: Deployment) => string;
  readonly bracket: (bracket: Bracket) => string;
}

const HEAD_PX = 24;
const ROW_PX = 22;
const BRACKET_PX = 30;
const MOST_RADIUS_PX = 11;
const LEAST_RADIUS_PX = 2.5;
const UNSTATED_RADIUS_PX = 3;
const GAP_PX = 8;

/** Whether a disc's area stands for the number: a pledge is not troops on the ground, and has none. */
export function hasArea({ personnel, precision }: Deployment): boolean {
  return personnel !== null && precision !== "planned";
}

/** Packs the movements of each kind into rows where neither discs, spans nor labels touch. */
export function layOutLanes(
  kinds: readonly KindOfMovements[],
  span: DaySpan,
  widthPx: number,
  words: LaneWords,
): LaneLayout {
  const plotWidth = Math.max(1, widthPx - PLOT_LEFT_PX - PLOT_RIGHT_PX);
  const days = Math.max(1, span.last - span.first);
  const xOf = (day: number) =>
    PLOT_LEFT_PX + (Math.max(0, Math.min(days, day - span.first)) / days) * plotWidth;

  const all = kinds.flatMap(({ movements }) => movements);
  const most = Math.max(1, ...all.map((one) => (hasArea(one) ? (one.personnel ?? 0) : 0)));
  const radiusOf = (personnel: number) =>
    Math.max(LEAST_RADIUS_PX, MOST_RADIUS_PX * Math.sqrt(personnel / most));
  const brackets = bracketsOf(all);

  let top = 0;
  const placedKinds = kinds.map(({ kind, movements }): PlacedKind => {
    const rows: number[][][] = [];
    const firstY = top + HEAD_PX + ROW_PX / 2;
    const placed = movements.map((deployment): PlacedMovement => {
      const label = words.movement(deployment);
      const x = xOf(deployment.date.first);
      const radius = hasArea(deployment) ? radiusOf(deployment.personnel ?? 0) : UNSTATED_RADIUS_PX;
      const endX = deployment.endDate === null ? null : xOf(lastDayOf(deployment));
      const reach = radius + 5 + textWidthPx(label);
      const isFlipped = x + reach > widthPx && x - reach > 0;
      const extent = isFlipped
        ? [x - reach, Math.max(endX ?? x, x + radius)]
        : [x - radius, Math.max(endX ?? x, x + reach)];
      const row = takeRow(rows, extent);
      return { deployment, label, x, y: firstY + row * ROW_PX, radius, endX, isFlipped };
    });
    const bracketTop = top + HEAD_PX + rows.length * ROW_PX;
    // A bracket stands with its parts, whatever the kind of the whole.
    const own = brackets.filter(({ parts }) => parts[0]?.kind === kind);
    const placedBrackets = own.map((bracket, at): PlacedBracket => {
      const label = words.bracket(bracket);
      const fromX = xOf(bracket.from);
      const toX = Math.max(xOf(bracket.to), fromX + 8);
      const half = textWidthPx(label) / 2;
      const middle = (fromX + toX) / 2;
      const labelX = Math.max(half, Math.min(widthPx - half, middle));
      return { bracket, label, fromX, toX, y: bracketTop + 4 + at * BRACKET_PX, labelX };
    });
    const result = {
      kind,
      count: movements.length,
      top,
      movements: placed,
      brackets: placedBrackets,
    };
    top = bracketTop + own.length * BRACKET_PX + GAP_PX;
    return result;
  });
  return { kinds: placedKinds, height: top, xOf, radiusOf };
}

/** The first row in which the extent is free; it is taken from then on. */
function takeRow(rows: number[][][], extent: number[]): number {
  const [left = 0, right = 0] = extent;
  const isFree = (row: number[][]) =>
    row.every(([from = 0, to = 0]) => right + GAP_PX < from || left - GAP_PX > to);
  const at = rows.findIndex(isFree);
  if (at === -1) return rows.push([extent]) - 1;
  rows[at]?.push(extent);
  return at;
}
