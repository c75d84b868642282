/** Room for the value axis, left of the plot; the movements below stand on the same time axis. */
export const PLOT_LEFT_PX = 52;
/** Room right of the plot, so that a mark on the last day is whole. */
export const PLOT_RIGHT_PX = 14;

/** The rectangle of a chart inside its axes, in pixels. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
