/** Numbers along a vertical axis, from `low` at the bottom to `high` at the top. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Whole numbers from zero; the highest bar reaches the top. */
export function countAxis(max: number, maxTicks: number): ValueAxis {
  const high = Math.max(1, max);
  const step = niceStep(high / (Math.max(1, maxTicks) + 0.99));
  return { low: 0, high, ticks: multiples(Math.max(1, step), 1, high) };
}

/** A small range far above zero is cut off below: a line may be, a bar never. */
const CUT_SHARE = 0.5;

/** Axis for a line. `low` is above zero only where the axis is cut, which its label must say. */
export function lineAxis(values: readonly number[], maxTicks: number): ValueAxis {
  if (values.length === 0) return { low: 0, high: 1, ticks: [] };
  const most = Math.max(1, ...values);
  const least = Math.min(most, ...values);
  const range = Math.max(most - least, most * 0.1);
  const step = niceStep(range * 0.5);
  const low = least > most * CUT_SHARE ? Math.floor((least - range * 0.2) / step) * step : 0;
  const high = most + range * 0.08;
  const tickStep = niceStep((high - low) / (Math.max(1, maxTicks) + 0.99));
  return { low, high, ticks: multiples(tickStep, low + tickStep * 0.5, high) };
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that is not less. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= least * 0.999) ?? 10;
  return step * power;
}

function multiples(step: number, from: number, to: number): readonly number[] {
  const ticks: number[] = [];
  for (let tick = Math.ceil(from / step) * step; tick <= to; tick += step) ticks.push(tick);
  return ticks;
}
