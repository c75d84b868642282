import type { NightSpan } from "#url/kioskView.ts";

const SHIFT_EVERY_MS = 120_000;

/** One step each; together a closed diamond that wears no pixel more than the others. */
const SHIFT_PATH = [
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 1],
  [4, 0],
  [3, -1],
  [2, -2],
  [1, -3],
  [0, -4],
  [-1, -3],
  [-2, -2],
  [-3, -1],
  [-4, 0],
  [-3, 1],
  [-2, 2],
  [-1, 1],
] as const;

/** Burn-in: where the whole layout stands, at most 4 px from its place, one step in two minutes. */
export function burnInShift(elapsedMs: number): { readonly xPx: number; readonly yPx: number } {
  const offset = Math.floor(Math.max(0, elapsedMs) / SHIFT_EVERY_MS) % SHIFT_PATH.length;
  const [xPx, yPx] = SHIFT_PATH[offset] as readonly [number, number];
  return { xPx, yPx };
}

const MIRROR_EVERY_MS = 3_600_000;

/** Burn-in: the standing parts change sides each hour. */
export function isMirrored(elapsedMs: number): boolean {
  return Math.floor(elapsedMs / MIRROR_EVERY_MS) % 2 === 1;
}

/** Whether it is night by the local clock; a span may pass midnight. */
export function isNight(span: NightSpan | null, now: Date): boolean {
  if (span === null) return false;
  const minute = now.getHours() * 60 + now.getMinutes();
  const { fromMinute, toMinute } = span;
  return fromMinute < toMinute
    ? minute >= fromMinute && minute < toMinute
    : minute >= fromMinute || minute < toMinute;
}

/** At night the tour takes twice as long: nobody waits for the next step. */
export const NIGHT_SLOWDOWN = 2;

/** The size of everything: viewport height / 900, between 1 and 3, unless the address sets it. */
export function kioskScale(
  scale: number | "auto",
  viewport: { readonly widthPx: number; readonly heightPx: number },
): number {
  if (scale !== "auto") return scale;
  return Math.min(3, Math.max(1, viewport.heightPx / 900));
}

/**
 * `wide`: a common screen. `ultra`: twice as wide, with the timeline beside the text. `portrait`: one under
 * another. Mirrored: sides changed; a portrait totem has none.
 */
export type ScreenLayout = "wide" | "wide-mirrored" | "ultra" | "ultra-mirrored" | "portrait";

export function layoutOf(
  viewport: { readonly widthPx: number; readonly heightPx: number },
  hasMirror: boolean,
): ScreenLayout {
  const ratio = viewport.widthPx / viewport.heightPx;
  if (ratio < 0.9) return "portrait";
  const layout = ratio > 2.6 ? "ultra" : "wide";
  return hasMirror ? `${layout}-mirrored` : layout;
}

/**
 * Size of marks and labels on map and timeline, against a desk's at the page's text size.
 *
 * With the page's own scale 1.66 in all at 1080 lines, and at the 1920 lines of a portrait totem: the pictures'
 * size. Text made larger by the address leaves the charts their room: they follow to 1.4 times.
 */
export function magnificationOf(layout: ScreenLayout, scale: number, heightPx: number): number {
  const most = 1.4 * kioskScale("auto", { widthPx: 0, heightPx });
  return (layout === "portrait" ? 0.78 : 1.38) * Math.min(1, most / scale);
}

/** The map of a desk that the zooms of stories were chosen on, its shorter side. */
const STORY_MAP_PX = 450;

/** Zoom levels to add to a step's, so that a bigger screen shows the same country larger, and not more countries. */
export function zoomShift(viewport: {
  readonly widthPx: number;
  readonly heightPx: number;
}): number {
  const { widthPx, heightPx } = viewport;
  const isPortrait = layoutOf(viewport, false) === "portrait";
  const mapPx = isPortrait
    ? Math.min(widthPx, heightPx / 3)
    : Math.min(widthPx / 2, heightPx * 0.65);
  return Math.max(0, Math.round(4 * Math.log2(mapPx / STORY_MAP_PX)) / 4);
}
