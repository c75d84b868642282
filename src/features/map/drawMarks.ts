import type { MarkScale } from "#analysis/clusters.ts";
import { FAMILY_IDS } from "#domain/category.ts";
import { FAMILY_GLYPHS } from "#ui/FamilyGlyph.tsx";
import type { Mark } from "./marks.ts";
import type { MarkColors } from "./useMarkColors.ts";

const FULL = 2 * Math.PI;
const GLYPH_PX = 16;

/** What the pen needs besides the marks. */
export interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly colors: MarkColors;
  readonly scale: MarkScale;
  /** Counts as the language writes them. */
  formatCount(count: number): string;
}

/** Where a place is known to its municipality only: a disc of that area. */
export interface SoftDisc {
  readonly x: number;
  readonly y: number;
  readonly radiusPx: number;
  /** null where events of several families share it. */
  readonly family: (typeof FAMILY_IDS)[number] | null;
}

/** Draws a base, an event or a cluster where it stands. */
export function drawMark(pen: Pen, mark: Mark): void {
  if (mark.kind === "base") drawBase(pen, mark);
  else if (mark.kind === "single") drawSingle(pen, mark);
  else drawCluster(pen, mark);
}

/** Draws the area in which something happened at a place not known more exactly. */
export function drawSoftDisc({ context, colors, scale }: Pen, disc: SoftDisc): void {
  const color = disc.family === null ? colors.muted : colors[disc.family];
  circle(context, disc.x, disc.y, disc.radiusPx);
  context.fillStyle = color;
  context.globalAlpha = disc.family === null ? 0.06 : 0.1;
  context.fill();
  context.globalAlpha = 0.5;
  strokeDashed(context, color, scale.all, [3, 3]);
  context.globalAlpha = 1;
}

function drawCluster(pen: Pen, mark: Mark & { kind: "cluster" }): void {
  const { context, colors, scale } = pen;
  const { x, y, ringPx, cluster } = mark;
  const widthPx = Math.max(3.4 * scale.all, ringPx * 0.27);
  context.fillStyle = colors.panel;
  circle(context, x, y, ringPx + 1.2 * scale.all);
  context.fill();

  const middlePx = ringPx - widthPx / 2;
  const present = cluster.families.filter((count) => count > 0).length;
  // Clockwise from noon, in the families' fixed order.
  let start = -FULL / 4;
  cluster.families.forEach((count, family) => {
    if (count === 0) return;
    const end = start + (FULL * count) / cluster.count;
    context.strokeStyle = colors[FAMILY_IDS[family] as (typeof FAMILY_IDS)[number]];
    context.lineWidth = widthPx;
    const gap = present > 1 ? (0.6 * scale.all) / middlePx : 0;
    context.beginPath();
    context.arc(x, y, middlePx, start + gap, Math.max(start + gap, end - gap));
    context.stroke();
    start = end;
  });

  if (cluster.municipalityOnly > 0) {
    circle(context, x, y, mark.radiusPx);
    strokeDashed(context, colors.muted, 1.1 * scale.all, [2.2, 2.6]);
  }
  const text = pen.formatCount(cluster.count);
  const room = 2 * (ringPx - widthPx) - 3 * scale.all;
  const sizePx = Math.max(10.5 * scale.all, Math.min(ringPx * 0.62, 17 * scale.all));
  context.font = `600 ${sizePx}px ${colors.font}`;
  context.fillStyle = colors.ink;
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.fillText(text, x, y + sizePx * 0.355, Math.max(room, sizePx));
}

function drawSingle({ context, colors, scale }: Pen, mark: Mark & { kind: "single" }): void {
  const { x, y, discPx, family } = mark;
  if (mark.isUncertain) {
    circle(context, x, y, mark.radiusPx);
    strokeDashed(context, colors.muted, 1.1 * scale.all, [2.2, 2.6]);
  }
  circle(context, x, y, discPx);
  context.fillStyle = mark.isUncertain ? colors.panel : colors[family];
  context.fill();
  if (!mark.isUncertain) {
    context.strokeStyle = colors.panel;
    context.lineWidth = 1.4 * scale.all;
    context.stroke();
  }
  const sizePx = discPx * 1.16;
  context.save();
  context.translate(x - sizePx / 2, y - sizePx / 2);
  context.scale(sizePx / GLYPH_PX, sizePx / GLYPH_PX);
  context.fillStyle = mark.isUncertain ? colors[family] : colors.panel;
  context.fill(new Path2D(FAMILY_GLYPHS[family]));
  context.restore();
}

function drawBase({ context, colors, scale }: Pen, { x, y, radiusPx }: Mark): void {
  context.beginPath();
  context.moveTo(x, y - radiusPx);
  context.lineTo(x + radiusPx, y);
  context.lineTo(x, y + radiusPx);
  context.lineTo(x - radiusPx, y);
  context.closePath();
  context.fillStyle = colors.force;
  context.fill();
  context.strokeStyle = colors["map-kosovo"];
  context.lineWidth = 1.4 * scale.all;
  context.stroke();
}

function circle(context: CanvasRenderingContext2D, x: number, y: number, radiusPx: number): void {
  context.beginPath();
  context.arc(x, y, radiusPx, 0, FULL);
}

function strokeDashed(
  context: CanvasRenderingContext2D,
  color: string,
  widthPx: number,
  dash: readonly number[],
): void {
  context.strokeStyle = color;
  context.lineWidth = widthPx;
  context.setLineDash(dash.map((length) => length * Math.max(1, widthPx)));
  context.stroke();
  context.setLineDash([]);
}
