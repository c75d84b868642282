import { useMemo } from "react";
import type { Dates } from "#analysis/datePresets.ts";
import { datePresets, shownDays, wholeYears } from "#analysis/datePresets.ts";
import { covers, openDates, overlaps, stepSpan, unite, wholeBins } from "#analysis/periods.ts";
import { chooseBinUnit, endOfBin, startOfBin } from "#analysis/timeBins.ts";
import { useDataset, useFilter } from "#data/useDataset.ts";
import type { DaySpan } from "#domain/day.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import type { HistoryStep } from "#url/useView.ts";
import { useView, useViewDefaults } from "#url/useView.ts";
import { ControlRow } from "./ControlRow.tsx";
import { kioskSpan } from "./kioskSpan.ts";
import { LaneMessage } from "./LaneMessage.tsx";
import { TimelineChart } from "./TimelineChart.tsx";
import styles from "./TimelinePanel.module.css";
import { TimelineSummary } from "./TimelineSummary.tsx";
import { TimelineTable } from "./TimelineTable.tsx";
import { TimelineTitle } from "./TimelineTitle.tsx";
import type { TimelineVariant } from "./timelineLayout.ts";
import { layoutTimeline, ROW_PX, TITLE_PX, VARIANTS } from "./timelineLayout.ts";
import { createTimeScale } from "./timeScale.ts";
import type { ChartSize } from "./useChartSize.ts";
import { usePlay } from "./usePlay.ts";
import { useTimelineRows } from "./useTimelineRows.ts";
import { useVisibleSpan } from "./useVisibleSpan.ts";

interface TimelineBodyProps {
  readonly variant: TimelineVariant;
  readonly size: ChartSize;
  readonly summaryId: string;
  readonly isTable: boolean;
  readonly hasForce: boolean;
  /** Factor on the text size; null: the variant's own. */
  readonly magnification: number | null;
  /** Days that have events. */
  readonly data: DaySpan;
  readonly onTable: (isTable: boolean) => void;
}

/** Narrower than this, the controls have no room beside the label and wait behind a button. */
const ROW_MIN_PX = 760;

/** Chart, controls, words and table of a dataset that has dates. */
export function TimelineBody(props: TimelineBodyProps) {
  const { variant, size, summaryId, isTable, data, onTable } = props;
  const dataset = useDataset();
  const { index } = dataset;
  const traits = VARIANTS[variant];
  const dates = useDates(data);
  const { selected, limits, usual } = dates;
  const [view, changeView] = useView();
  const isKiosk = variant === "kiosk";
  const [zoomable, show] = useVisibleSpan(usual, selected);
  const kiosk = useMemo(() => kioskSpan(selected, limits), [selected, limits]);
  const visible = isKiosk ? kiosk : zoomable;
  const whole = useWhole(limits, visible);

  const scaleFactor = size.textScale * (props.magnification ?? traits.magnification);
  const titleHeight = traits.hasTitleRow ? TITLE_PX * size.textScale : 0;
  const hasForce = traits.hasForce && props.hasForce;
  const lane = !hasForce ? "none" : dataset.strength.length > 0 ? "drawn" : "message";
  const layout = useMemo(
    () => layoutTimeline(size.width, size.height - titleHeight, scaleFactor, traits, lane),
    [size, titleHeight, scaleFactor, traits, lane],
  );
  const scale = useMemo(
    () => createTimeScale(visible, layout.left, layout.right),
    [visible, layout],
  );
  const unit = chooseBinUnit(visible, (layout.right - layout.left) / scaleFactor);
  const rows = useTimelineRows(visible, whole, unit, lane === "drawn");
  const isWhole = covers(selected, visible) || !overlaps(selected, visible);

  function choose(span: DaySpan, history: HistoryStep): void {
    changeView(openDates(span, limits, dates.defaults), history);
  }

  const step = (direction: 1 | -1) => stepSpan(selected, visible, unit, direction);
  const isStill = useMediaQuery("(prefers-reduced-motion: reduce)") || view.motion === "none";
  const { isPlaying, setPlaying } = usePlay((isFirst) => {
    const next = step(1);
    if (next.first === selected.first && next.last === selected.last) return false;
    choose(next, isFirst ? "push" : "replace");
    return true;
  }, !isStill && traits.hasBrush);

  const chosenEvent =
    view.event === null ? null : (index.events.find(({ id }) => id === view.event) ?? null);
  const presets = useMemo(() => datePresets(index, dates.defaults), [index, dates.defaults]);
  const isRow = variant === "full" && size.width >= ROW_MIN_PX * size.textScale;
  const controls = (
    <ControlRow
      {...{ selected, limits, presets, isPlaying, isTable, isRow, onTable }}
      hasBrush={traits.hasBrush}
      hasTitle={traits.hasTitleRow}
      topRem={(traits.labelRows * ROW_PX) / 16}
      dates={dates.asked}
      onPreset={(preset: Dates) => {
        show(null);
        changeView(preset);
      }}
      onChoose={choose}
      onStep={(direction) => choose(step(direction), "push")}
      onPlay={isStill ? undefined : () => setPlaying(!isPlaying)}
    />
  );

  return (
    <>
      <TimelineSummary id={summaryId} counts={rows.counts} force={rows.force} span={selected} />
      {traits.hasTitleRow ? <TimelineTitle span={selected}>{controls}</TimelineTitle> : controls}
      {isTable ? (
        <TimelineTable counts={rows.counts} force={rows.force} span={visible} />
      ) : (
        <div className={styles.chartArea}>
          <TimelineChart
            {...{ rows, traits, layout, scale, isWhole, limits, whole, chosenEvent }}
            // On a wall a step's bins are lit as a whole: nobody can ask what a sliver of one means.
            selected={isKiosk ? wholeBins(selected, unit) : selected}
            summaryId={summaryId}
            onChoose={choose}
            onShow={show}
            onChooseEvent={(event) => changeView({ event, deployment: null })}
          />
          {layout.messageTop !== null && <LaneMessage layout={layout} top={layout.messageTop} />}
        </div>
      )}
    </>
  );
}

/** All years of events and force together: what the overview shows. */
function useWhole(limits: DaySpan, visible: DaySpan): DaySpan {
  const { strength } = useDataset();
  const force = {
    first: startOfBin(strength[0]?.asOf.first ?? limits.first, "year"),
    last: endOfBin(strength.at(-1)?.asOf.last ?? limits.last, "year"),
  };
  const { first, last } = unite(unite(limits, visible), force);
  return useMemo(() => ({ first, last }), [first, last]);
}

/** The dates asked for, the days they stand for, and the limits. Stable while the address keeps them. */
function useDates(data: DaySpan) {
  const { index } = useDataset();
  const { from, to } = useFilter();
  const viewDefaults = useViewDefaults();
  const defaults = useMemo<Dates>(
    () => ({ from: viewDefaults.from, to: viewDefaults.to }),
    [viewDefaults],
  );
  const limits = useMemo(() => wholeYears(index) ?? data, [index, data]);
  const asked = useMemo<Dates>(() => ({ from, to }), [from, to]);
  const selected = useMemo(() => shownDays(asked, limits), [asked, limits]);
  const usual = useMemo(() => shownDays(defaults, limits), [defaults, limits]);
  return { asked, defaults, limits, selected, usual };
}
