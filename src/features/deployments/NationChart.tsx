import {
  CartesianGrid,
  ComposedChart,
  Line,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import type { NationFigure } from "#analysis/contributions.ts";
import type { DaySpan, EpochDay } from "#domain/day.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useChartWidth } from "#ui/useChartWidth.ts";
import { timeTicks, valueScale } from "./chartScale.ts";
import styles from "./StrengthChart.module.css";
import { tickLabel } from "./tickLabel.ts";

interface NationChartProps {
  readonly figures: readonly NationFigure[];
  readonly span: DaySpan;
  readonly heightPx: number;
  /** Shared by several charts, so that their heights can be compared; null: the nation's own. */
  readonly most: number | null;
}

/** One nation's figures over time: a mark where there is one, a line only between lists that follow each other. */
export function NationChart({ figures, span, heightPx, most }: NationChartProps) {
  const { formats } = useLanguage();
  const { ref, widthPx, scale } = useChartWidth<HTMLDivElement>();
  const stated = figures.flatMap(({ personnel }) => personnel ?? []);
  const axis = valueScale(most === null ? stated : [most], false);
  const ticks = timeTicks(span, Math.max(2, Math.floor(widthPx / 70)));
  const tick = { fill: "var(--muted)", fontSize: 11.5 * scale };
  const rows = figures.map(({ snapshot, personnel }) => ({
    day: snapshot.asOf.first,
    personnel,
  }));

  return (
    <div ref={ref} className={styles.chart}>
      <ComposedChart
        width={widthPx * scale}
        height={heightPx * scale}
        data={rows}
        accessibilityLayer={false}
        margin={{ top: 8 * scale, right: 12 * scale, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--hairline)" />
        <XAxis
          type="number"
          dataKey="day"
          domain={[span.first, span.last]}
          ticks={ticks.map(({ day }) => day)}
          tickFormatter={(day: EpochDay) => tickLabel(ticks, day, formats)}
          interval={0}
          height={22 * scale}
          stroke="var(--outline)"
          tick={tick}
        />
        <YAxis
          type="number"
          domain={[axis.low, axis.high]}
          ticks={[...axis.ticks]}
          interval={0}
          width={44 * scale}
          axisLine={false}
          tickLine={false}
          tickFormatter={formats.integer}
          tick={tick}
        />
        <Line
          dataKey="personnel"
          type="linear"
          connectNulls={false}
          stroke="var(--force)"
          strokeWidth={1.2}
          strokeDasharray="3 3"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        <NationMarks figures={figures} />
      </ComposedChart>
    </div>
  );
}

// Filled where the list is complete, open where it is partial.
function NationMarks({ figures }: { readonly figures: readonly NationFigure[] }) {
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  if (xOf === undefined || yOf === undefined) return null;
  return (
    <ZIndexLayer zIndex={700}>
      {figures.map(({ snapshot, personnel }) =>
        personnel === null ? null : (
          <circle
            key={snapshot.id}
            className={styles.nationMark}
            data-complete={snapshot.complete}
            cx={xOf(snapshot.asOf.first) ?? 0}
            cy={yOf(personnel) ?? 0}
            r={3.4}
          />
        ),
      )}
    </ZIndexLayer>
  );
}
