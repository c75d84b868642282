import { lazy, Suspense, use, useCallback, useMemo } from "react";
import { covers, overlaps, wholeBins } from "#analysis/periods.ts";
import { chooseBinUnit } from "#analysis/timeBins.ts";
import { useDataset } from "#data/useDataset.ts";
import type { DaySpan } from "#domain/day.ts";
import type { EventId } from "#domain/event.ts";
import { useView } from "#url/useView.ts";
import { LateControlBar } from "./LateControlBar.tsx";
import { LargeParts } from "./largeParts.ts";
import { TimelineChart } from "./TimelineChart.tsx";
import styles from "./TimelinePanel.module.css";
import { TimelineSummary } from "./TimelineSummary.tsx";
import { TimelineTitle } from "./TimelineTitle.tsx";
import type { LaneState, TimelineVariant } from "./timelineLayout.ts";
import { layoutTimeline, TITLE_PX, VARIANTS } from "./timelineLayout.ts";
import { createTimeScale } from "./timeScale.ts";
import type { ChartSize } from "./useChartSize.ts";
import { useTimelineDates } from "./useTimelineDates.ts";
import { useTimelineRows } from "./useTimelineRows.ts";

// Few read the picture as a table, and all wait for the first paint.
const TimelineTable = lazy(async () => ({
  default: (await import("./TimelineTable.tsx")).TimelineTable,
}));

const LaneMessage = lazy(async () => ({
  default: (await import("./LaneMessage.tsx")).LaneMessage,
}));

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
const ROW_MIN_PX = 940;

/** A wall's chart that is lower than this at its own text size keeps its bars readable and leaves the lane to the card. */
const LANE_FROM_PX = 100;

/** Chart, controls, words and table of a dataset that has dates. */
export function TimelineBody(props: TimelineBodyProps) {
  const { variant, size, summaryId, isTable, data, onTable } = props;
  const { index, strength } = useDataset();
  const [{ event: eventId }, changeView] = useView();
  const traits = VARIANTS[variant];
  const isKiosk = variant === "kiosk";
  const dates = useTimelineDates(data, isKiosk);
  const { selected, visible, whole, limits } = dates;

  const factor = size.textScale * (props.magnification ?? traits.magnification);
  const hasRoom = !isKiosk || size.height >= LANE_FROM_PX * factor;
  const lane = laneState(traits.hasForce && props.hasForce && hasRoom, strength.length);
  const titleHeight = traits.hasTitleRow ? TITLE_PX * size.textScale : 0;
  const layout = useMemo(
    () => layoutTimeline(size.width, size.height - titleHeight, factor, traits, lane),
    [size, titleHeight, factor, traits, lane],
  );
  const scale = useMemo(
    () => createTimeScale(visible, layout.left, layout.right),
    [visible, layout],
  );
  const unit = chooseBinUnit(visible, (layout.right - layout.left) / factor);
  const rows = useTimelineRows(visible, whole, unit, lane === "drawn");
  const chosenEvent = useMemo(
    () => index.events.find(({ id }) => id === eventId) ?? null,
    [index, eventId],
  );
  const chooseEvent = useCallback(
    (event: EventId) => changeView({ event, deployment: null }),
    [changeView],
  );
  const isRow = variant === "full" && size.width >= ROW_MIN_PX * size.textScale;
  const ControlBar = use(LargeParts)?.TimelineControlBar ?? LateControlBar;
  const controls = <ControlBar {...{ dates, unit, traits, isRow, isTable, onTable }} />;

  return (
    <>
      <TimelineSummary id={summaryId} counts={rows.counts} force={rows.force} span={selected} />
      {traits.hasTitleRow ? <TimelineTitle span={selected}>{controls}</TimelineTitle> : controls}
      {isTable ? (
        <Suspense fallback={<div className={styles.tables} />}>
          <TimelineTable counts={rows.counts} force={rows.force} span={visible} />
        </Suspense>
      ) : (
        <div className={styles.chartArea}>
          <TimelineChart
            {...{ rows, traits, layout, scale, limits, whole, chosenEvent, summaryId }}
            // On a wall a step's bins are lit as a whole: nobody can ask what a sliver of one means.
            selected={isKiosk ? wholeBins(selected, unit) : selected}
            isWhole={covers(selected, visible) || !overlaps(selected, visible)}
            onChoose={dates.choose}
            onShow={dates.show}
            onChooseEvent={chooseEvent}
          />
          {layout.messageTop !== null && (
            <Suspense fallback={null}>
              <LaneMessage layout={layout} top={layout.messageTop} />
            </Suspense>
          )}
        </div>
      )}
    </>
  );
}

function laneState(isWanted: boolean, figures: number): LaneState {
  if (!isWanted) return "none";
  return figures > 0 ? "drawn" : "message";
}
