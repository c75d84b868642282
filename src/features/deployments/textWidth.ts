/** Mean advance of IBM Plex Sans at 11.5 px; measuring each label would cost a layout. */
const ADVANCE_PX = 6;

/** About how wide a chart label is, at the default text size. */
export function textWidthPx(text: string): number {
  return text.length * ADVANCE_PX;
}
