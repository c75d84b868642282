import type { DensityField } from "#analysis/density.ts";

/** Steps of equal ratio: a few events stay visible beside very many. */
const STEPS = 6;
const LOWEST = 1 / 64;
const STRONGEST_ALPHA = 170;

/** Paints a density field in one colour, in steps like the height bands of a chart. */
export function drawDensity(
  context: CanvasRenderingContext2D,
  field: DensityField,
  color: string,
  left: number,
  top: number,
): void {
  if (field.highest === 0) return;
  const small = document.createElement("canvas");
  small.width = field.columns;
  small.height = field.rows;
  const pen = small.getContext("2d");
  if (pen === null) return;
  // The browser turns any colour notation into channels.
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  const image = pen.createImageData(field.columns, field.rows);
  field.values.forEach((value, cell) => {
    const share = value / field.highest;
    if (share < LOWEST) return;
    const step = Math.ceil((1 - Math.log(share) / Math.log(LOWEST)) * STEPS) || 1;
    image.data.set([red, green, blue, (STRONGEST_ALPHA * step) / STEPS], cell * 4);
  });
  pen.putImageData(image, 0, 0);
  context.imageSmoothingEnabled = true;
  context.drawImage(small, left, top, field.columns * field.cellPx, field.rows * field.cellPx);
}
