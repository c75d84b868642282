import type { AlignedBins, PeriodBins } from "#analysis/alignedBins.ts";
import { FAMILY_IDS } from "#domain/category.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useChartWidth } from "#ui/useChartWidth.ts";
import styles from "./Compare.module.css";
import { countTicks } from "./countTicks.ts";
import { stepLabels } from "./stepLabels.ts";

const BARS_PX = 220;
const LABELS_PX = 16;
const LEFT_PX = 28;
const TOP_PX = 18;
/** Room on each side of a bar, as a share of its step. */
const SIDE = 0.1;

interface StepsChartProps {
  readonly bins: AlignedBins;
  /** Both periods, as they are called on the picture. */
  readonly names: { readonly a: string; readonly b: string };
}

/** Bars of A upwards and of B downwards from their own zero lines, on one scale: a step of A stands over that of B. */
export function StepsChart({ bins, names }: StepsChartProps) {
  const { formats } = useLanguage();
  const { ref, widthPx } = useChartWidth<HTMLDivElement>();
  const [mostA, mostB] = [highest(bins.a), highest(bins.b)];
  const pxPerEvent = BARS_PX / Math.max(1, mostA + mostB);
  const lineA = TOP_PX + mostA * pxPerEvent;
  const lineB = lineA + 2 * LABELS_PX + 4;
  const height = lineB + mostB * pxPerEvent + TOP_PX;
  const stepPx = (widthPx - LEFT_PX) / bins.steps;
  const x = (step: number) => LEFT_PX + step * stepPx;
  const ticks = countTicks(bins.max, BARS_PX / 2);

  return (
    <div ref={ref}>
      <svg
        className={styles.steps}
        viewBox={`0 0 ${widthPx} ${height}`}
        style={{ width: `${widthPx / 16}rem`, height: `${height / 16}rem` }}
        preserveAspectRatio="xMinYMin meet"
        aria-hidden="true"
      >
        {ticks.map((tick) => (
          <g key={tick}>
            {tick <= mostA && (
              <Tick y={lineA - tick * pxPerEvent} widthPx={widthPx} text={formats.integer(tick)} />
            )}
            {tick <= mostB && (
              <Tick y={lineB + tick * pxPerEvent} widthPx={widthPx} text={formats.integer(tick)} />
            )}
          </g>
        ))}
        <Bars bins={bins.a} x={x} stepPx={stepPx} line={lineA} pxPerEvent={-pxPerEvent} />
        <Bars bins={bins.b} x={x} stepPx={stepPx} line={lineB} pxPerEvent={pxPerEvent} />
        {[
          { starts: bins.a.starts, line: lineA, y: lineA + 12 },
          { starts: bins.b.starts, line: lineB, y: lineB - 5 },
        ].map(({ starts, line, y }) => (
          <g key={y}>
            <line className={styles.zero} x1={LEFT_PX} x2={x(starts.length)} y1={line} y2={line} />
            {stepLabels(starts, bins.unit, stepPx, formats).map(({ step, text }) => (
              <text key={step} className={styles.tick} x={x(step) + 1} y={y}>
                {text}
              </text>
            ))}
          </g>
        ))}
        <text className={styles.name} x={widthPx} y={12} textAnchor="end">
          {names.a}
        </text>
        <text className={styles.name} x={widthPx} y={height - 4} textAnchor="end">
          {names.b}
        </text>
      </svg>
    </div>
  );
}

interface TickProps {
  readonly y: number;
  readonly widthPx: number;
  readonly text: string;
}

function Tick({ y, widthPx, text }: TickProps) {
  return (
    <>
      <line className={styles.grid} x1={LEFT_PX} x2={widthPx} y1={y} y2={y} />
      <text className={styles.tick} x={LEFT_PX - 6} y={y + 4} textAnchor="end">
        {text}
      </text>
    </>
  );
}

interface BarsProps {
  readonly bins: PeriodBins;
  readonly x: (step: number) => number;
  readonly stepPx: number;
  /** Where zero is. */
  readonly line: number;
  /** Below 0 for bars that go up. */
  readonly pxPerEvent: number;
}

/** One path per family, stacked from the zero line in the families' fixed order. */
function Bars({ bins, x, stepPx, line, pxPerEvent }: BarsProps) {
  const joint = Math.min(0.8, Math.abs(pxPerEvent) / 4);
  const width = Math.max(0.5, Math.min(stepPx * (1 - 2 * SIDE), 28));
  const below = bins.starts.map(() => 0);
  const paths = FAMILY_IDS.map((_, row) =>
    bins.starts
      .map((_start, step) => {
        const count = bins.totals[row]?.[step] ?? 0;
        if (count === 0) return "";
        const before = below[step] as number;
        below[step] = before + count;
        const edges = [line + before * pxPerEvent, line + (before + count) * pxPerEvent];
        const top = Math.min(...edges);
        const left = x(step) + (stepPx - width) / 2;
        const height = Math.max(0.5, count * Math.abs(pxPerEvent) - joint);
        return `M${round(left)} ${round(top + joint / 2)}h${round(width)}v${round(height)}h${round(-width)}z`;
      })
      .join(""),
  );
  return FAMILY_IDS.map((family, row) =>
    paths[row] === "" ? null : (
      <path key={family} d={paths[row]} style={{ fill: `var(--${family})` }} />
    ),
  );
}

function highest({ starts, totals }: PeriodBins): number {
  return starts.reduce(
    (max, _, step) =>
      Math.max(
        max,
        totals.reduce((sum, row) => sum + (row[step] ?? 0), 0),
      ),
    0,
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
