let context: CanvasRenderingContext2D | null = null;

/** Width of a text in the interface's font, in px; an estimate where no canvas can measure. */
export function textWidth(text: string, sizePx: number, weight: 400 | 600 = 400): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return text.length * sizePx * 0.55;
  context.font = `${weight} ${sizePx}px "IBM Plex Sans Variable", system-ui, sans-serif`;
  return context.measureText(text).width;
}
