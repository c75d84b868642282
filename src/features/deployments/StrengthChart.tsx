import { Area, CartesianGrid, ComposedChart, Line, ReferenceArea, XAxis, YAxis } from "recharts";
import type { Milestone } from "#analysis/milestones.ts";
import type { StrengthBand, StrengthStep } from "#analysis/strength.ts";
import type { DaySpan, EpochDay } from "#domain/day.ts";
import type { StrengthFigure } from "#domain/force.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useChartWidth } from "#ui/useChartWidth.ts";
import { timeTicks, valueScale } from "./chartScale.ts";
import { PLOT_LEFT_PX, PLOT_RIGHT_PX } from "./plotMargins.ts";
import styles from "./StrengthChart.module.css";
import { StrengthOverlay } from "./StrengthOverlay.tsx";
import { figuresWithin, lineWithin } from "./strengthRows.ts";
import { tickLabel } from "./tickLabel.ts";

interface StrengthChartProps {
  /** All that may be drawn; the span decides what is. */
  readonly figures: readonly StrengthFigure[];
  readonly steps: readonly StrengthStep[];
  readonly bands: readonly StrengthBand[];
  readonly span: DaySpan;
  readonly heightPx: number;
  /** `area`: from zero. `line`: the axis may be cut, which the caller says in words. */
  readonly look: "area" | "line";
  readonly milestones?: readonly Milestone[];
  /** A part of the span to point out. */
  readonly window?: DaySpan | null;
  readonly selectedId: string | null;
  readonly onOpen: (figure: StrengthFigure) => void;
}

/** Published totals over time. Draws what it is given on a time scale: steps, not slopes. */
export function StrengthChart(props: StrengthChartProps) {
  const {
    figures,
    steps,
    bands,
    span,
    heightPx,
    look,
    window: shown = null,
    milestones = [],
  } = props;
  const { formats } = useLanguage();
  const { ref, widthPx, scale } = useChartWidth<HTMLDivElement>();
  const marks = figuresWithin(figures, span);
  const line = lineWithin(steps, figures, span);
  const axis = strengthScale(marks, line, look);
  const ticks = timeTicks(span, Math.max(2, Math.floor(widthPx / 84)));
  const tick = { fill: "var(--muted)", fontSize: 11.5 * scale };

  return (
    <div ref={ref} className={styles.chart}>
      <ComposedChart
        width={widthPx * scale}
        height={heightPx * scale}
        data={[...line]}
        accessibilityLayer={false}
        margin={{
          top: (milestones.length > 0 ? 36 : 20) * scale,
          right: PLOT_RIGHT_PX * scale,
          bottom: 0,
          left: 0,
        }}
      >
        <CartesianGrid vertical={false} stroke="var(--hairline)" />
        <XAxis
          type="number"
          dataKey="day"
          domain={[span.first, span.last]}
          ticks={ticks.map(({ day }) => day)}
          tickFormatter={(day: EpochDay) => tickLabel(ticks, day, formats)}
          allowDataOverflow
          interval={0}
          height={24 * scale}
          stroke="var(--outline)"
          tick={{ ...tick, fill: "var(--ink)", fontWeight: 600 }}
        />
        <YAxis
          type="number"
          domain={[axis.low, axis.high]}
          ticks={[...axis.ticks]}
          interval={0}
          allowDataOverflow
          width={PLOT_LEFT_PX * scale}
          tickFormatter={formats.integer}
          axisLine={false}
          tickLine={false}
          tick={tick}
        />
        {shown !== null && (
          <ReferenceArea
            x1={Math.max(shown.first, span.first)}
            x2={Math.min(shown.last, span.last)}
            fill="var(--accent)"
            fillOpacity={0.1}
            stroke="var(--accent)"
            strokeOpacity={0.7}
          />
        )}
        {bands
          .filter(({ from, to }) => from <= span.last && to >= span.first)
          .map(({ from, to, low, high }) => (
            <ReferenceArea
              key={from}
              x1={Math.max(from, span.first)}
              x2={Math.min(to, span.last)}
              y1={low}
              y2={high}
              fill="var(--force)"
              fillOpacity={0.16}
              stroke="none"
            />
          ))}
        {look === "area" ? (
          <Area
            dataKey="personnel"
            type="stepAfter"
            stroke="var(--force)"
            strokeWidth={1.75}
            fill="var(--force)"
            fillOpacity={0.1}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ) : (
          <Line
            dataKey="personnel"
            type="stepAfter"
            stroke="var(--force)"
            strokeWidth={2}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        )}
        <StrengthOverlay
          marks={marks}
          line={line}
          isCut={axis.isCut}
          scale={scale}
          milestones={milestones}
          selectedId={props.selectedId}
          onOpen={props.onOpen}
        />
      </ComposedChart>
    </div>
  );
}

/** The value axis of the chart: an area always starts at zero. */
export function strengthScale(
  marks: readonly StrengthFigure[],
  line: readonly { readonly personnel: number }[],
  look: "area" | "line",
) {
  const values = [...marks, ...line].map(({ personnel }) => personnel);
  return valueScale(values, look === "line");
}
