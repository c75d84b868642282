import type { RefObject } from "react";
import { lazy, Suspense, use, useId, useMemo, useRef, useState } from "react";
import type { Milestone } from "#analysis/milestones.ts";
import type { BinCounts, BinTotals, EventSpan } from "#analysis/timeBins.ts";
import { endOfBin } from "#analysis/timeBins.ts";
import { useDataset, useDatasetText } from "#data/useDataset.ts";
import type { DaySpan } from "#domain/day.ts";
import type { EventId, SituationEvent } from "#domain/event.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import type { HistoryStep } from "#url/useView.ts";
import { BrushHandles } from "./BrushHandles.tsx";
import { ChosenMoment } from "./ChosenMoment.tsx";
import { EventSpans } from "./EventSpans.tsx";
import { FamilyBars } from "./FamilyBars.tsx";
import type { Force } from "./ForceLane.tsx";
import { ForceLane } from "./ForceLane.tsx";
import { LargeParts } from "./largeParts.ts";
import { MilestoneLabels, MilestoneLines } from "./MilestoneMarks.tsx";
import { placeMilestones } from "./placeMilestones.ts";
import type { ResponseLink } from "./ResponseLinks.tsx";
import { TimeAxis } from "./TimeAxis.tsx";
import styles from "./TimelineChart.module.css";
import type { TimelineLayout, VariantTraits } from "./timelineLayout.ts";
import type { TimeScale } from "./timeScale.ts";
import { timeTicks } from "./timeTicks.ts";
import { useBrushGesture } from "./useBrushGesture.ts";
import { useFigureTip } from "./useFigureTip.ts";
import { useForceDrawing } from "./useForceDrawing.ts";
import { ValueGrid } from "./ValueGrid.tsx";
import { countAxis } from "./valueAxis.ts";

/** What the chart draws. Everything is counted already; nothing here filters. */
export interface TimelineRows {
  readonly counts: BinCounts;
  readonly spans: readonly EventSpan[];
  readonly milestones: readonly Milestone[];
  /** Per year, for the overview. */
  readonly years: BinTotals;
  /** Null where there is no lane. */
  readonly force: Force | null;
  readonly links: readonly ResponseLink[];
}

interface TimelineChartProps {
  readonly rows: TimelineRows;
  readonly traits: VariantTraits;
  readonly layout: TimelineLayout;
  readonly scale: TimeScale;
  readonly selected: DaySpan;
  /** Whether the brush covers all that is visible: then it has handles but no tint. */
  readonly isWhole: boolean;
  readonly limits: DaySpan;
  readonly whole: DaySpan;
  readonly chosenEvent: SituationEvent | null;
  readonly summaryId: string;
  readonly onChoose: (span: DaySpan, history: HistoryStep) => void;
  readonly onShow: (visible: DaySpan) => void;
  readonly onChooseEvent: (id: EventId) => void;
}

// Seen beside a chosen event, and under a pointer.
const ResponseLinks = lazy(async () => ({
  default: (await import("./ResponseLinks.tsx")).ResponseLinks,
}));
const BinTip = lazy(async () => ({ default: (await import("./BinTip.tsx")).BinTip }));

/** Incidents above, force below, on one time axis. */
export function TimelineChart(props: TimelineChartProps) {
  const { rows, traits, layout, scale, selected, isWhole, limits, whole, chosenEvent } = props;
  const { t, formats } = useLanguage();
  const text = useDatasetText();
  const { index } = useDataset();
  const svgRef = useRef<SVGSVGElement>(null);
  const chartId = useId();
  const { scale: k, left, right, barsTop, barsBottom, axisY } = layout;
  const { counts, force } = rows;
  const [pointedBin, setPointedBin] = useState<number | null>(null);
  const tip = useFigureTip();
  const large = use(LargeParts);

  const axis = useMemo(
    () => countAxis(counts.max, (barsBottom - barsTop) / (26 * k)),
    [counts, barsBottom, barsTop, k],
  );
  const lane = useForceDrawing(force, scale, layout);
  const ticks = useMemo(() => timeTicks(scale, k, formats), [scale, k, formats]);
  const milestones = useMemo(
    () =>
      // Without room for a name a line says nothing.
      traits.labelRows === 0
        ? []
        : placeMilestones(rows.milestones, {
            chosenId: chosenEvent?.id ?? null,
            rows: traits.labelRows,
            scale,
            layout,
            labelOf: ({ event }) => text.event(event).shortTitle,
          }),
    [rows.milestones, chosenEvent, traits, scale, layout, text],
  );

  const gesture = useBrushGesture(svgRef, {
    scale,
    selected,
    limits,
    whole,
    unit: counts.unit,
    hasPlainWheel: traits.hasPlainWheel,
    onChoose: props.onChoose,
    onZoom: props.onShow,
  });
  const [from, to] = [scale.clampedX(selected.first), scale.clampedX(selected.last + 1)];
  const surface = {
    x: left,
    width: right - left,
    y: barsTop - 6 * k,
    height: axisY - barsTop + 6 * k,
  };

  return (
    <figure
      className={styles.chart}
      aria-label={t("timeline.chart", { unit: t(`timeline.per.${counts.unit}`) })}
      aria-describedby={props.summaryId}
    >
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has the name; a title would be a tooltip. */}
      <svg
        ref={svgRef}
        id={chartId}
        className={styles.svg}
        width={layout.width}
        height={layout.height}
        style={{ fontSize: 11.5 * k }}
        onPointerMove={gesture.move}
        onPointerUp={gesture.release}
        onPointerCancel={gesture.release}
        onDoubleClick={({ target }) => {
          // A pointer that was captured clicks the chart itself; labels and marks have clicks of their own.
          if ((target as Element).closest("[role]") === null) gesture.chooseVisible();
        }}
      >
        {/* Read as summary and table. */}
        <svg aria-hidden="true" overflow="visible">
          {!isWhole && <rect className={styles.tint} {...surface} x={from} width={to - from} />}
          <ValueGrid
            axis={axis}
            top={barsTop}
            bottom={barsBottom}
            layout={layout}
            format={formats.integer}
          />
          <text className={styles.lane} x={left + 2 * k} y={layout.headY}>
            {t(`timeline.per.${counts.unit}`)}
          </text>
          <FamilyBars
            counts={counts}
            marked={traits.hasBrush ? null : selected}
            axis={axis}
            scale={scale}
            layout={layout}
          />
          <line className={styles.base} x1={left} x2={right} y1={barsBottom} y2={barsBottom} />
          <EventSpans spans={rows.spans} families={index.families} scale={scale} layout={layout} />
          <MilestoneLines marks={milestones} layout={layout} />
          {force !== null && (
            <ForceLane
              force={force}
              axis={lane.axis}
              scale={scale}
              layout={layout}
              hasKey={traits.hasMarks}
            />
          )}
          <TimeAxis ticks={ticks} scale={scale} layout={layout} />
          {force !== null && rows.links.length > 0 && (
            <Suspense fallback={null}>
              <ResponseLinks links={rows.links} scale={scale} layout={layout} />
            </Suspense>
          )}
        </svg>
        {traits.hasBrush && (
          <rect
            className={styles.surface}
            {...surface}
            onPointerDown={(event) => {
              const x = event.clientX - (svgRef.current?.getBoundingClientRect().left ?? 0);
              gesture.grab(!isWhole && x >= from && x <= to ? "whole" : "new", event);
            }}
            onPointerMove={(event) => {
              if (event.pointerType !== "mouse" || event.buttons !== 0) return;
              const x = event.clientX - (svgRef.current?.getBoundingClientRect().left ?? 0);
              setPointedBin(binAt(counts, scale.dayAt(x)));
            }}
            onPointerLeave={() => setPointedBin(null)}
          />
        )}
        {traits.hasBrush && (
          <BrushHandles
            selected={selected}
            limits={limits}
            unit={counts.unit}
            scale={scale}
            layout={layout}
            onGrab={gesture.grab}
            onChoose={props.onChoose}
          />
        )}
        <MilestoneLabels
          marks={milestones}
          layout={layout}
          onChoose={traits.hasBrush ? props.onChooseEvent : undefined}
        />
        <ChosenMoment event={chosenEvent} scale={scale} layout={layout} />
        {large !== null && traits.hasMarks && (
          <large.ForceMarks
            placed={lane.placed}
            textScale={k}
            onPoint={tip.point}
            onOpen={tip.open}
            onClose={tip.close}
          />
        )}
        {large !== null && layout.overviewTop !== null && (
          <large.OverviewStrip
            counts={rows.years}
            whole={whole}
            visible={scale.span}
            top={layout.overviewTop}
            layout={layout}
            chartId={chartId}
            onShow={props.onShow}
          />
        )}
      </svg>
      {large !== null && tip.placed !== null && (
        <large.FigureTip
          placed={tip.placed}
          layout={layout}
          ref={tip.ref as RefObject<HTMLDivElement | null>}
          onEnter={tip.keep}
          onLeave={tip.leave}
          onClose={tip.close}
        />
      )}
      {tip.placed === null && pointedBin !== null && (
        <Suspense fallback={null}>
          <BinTip counts={counts} bin={pointedBin} scale={scale} layout={layout} />
        </Suspense>
      )}
    </figure>
  );
}

function binAt(counts: BinCounts, day: number): number | null {
  const bin = counts.starts.findLastIndex((start) => start <= day);
  const start = counts.starts[bin];
  return start !== undefined && day <= endOfBin(start, counts.unit) ? bin : null;
}
