import { useMemo } from "react";
import { datePresets } from "#analysis/datePresets.ts";
import { stepSpan } from "#analysis/periods.ts";
import type { BinUnit } from "#analysis/timeBins.ts";
import { useDataset } from "#data/useDataset.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { useView } from "#url/useView.ts";
import { ControlRow } from "./ControlRow.tsx";
import type { VariantTraits } from "./timelineLayout.ts";
import { ROW_PX } from "./timelineLayout.ts";
import { usePlay } from "./usePlay.ts";
import type { TimelineDates } from "./useTimelineDates.ts";

/** What the controls act on, and how much room they have. */
export interface TimelineControlBarProps {
  readonly dates: TimelineDates;
  readonly unit: BinUnit;
  readonly traits: VariantTraits;
  /** Room for all controls beside the label of the bars. */
  readonly isRow: boolean;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
}

/** The controls with what they do: steps of one bin, playing them, presets of these data. */
export function TimelineControlBar(props: TimelineControlBarProps) {
  const { dates, unit, traits, isRow, isTable, onTable } = props;
  const { asked, defaults, selected, limits, visible, choose, chooseDates } = dates;
  const { index } = useDataset();
  const [{ motion }] = useView();
  const isReduced = useMediaQuery("(prefers-reduced-motion: reduce)");
  const isStill = isReduced || motion === "none";
  const presets = useMemo(() => datePresets(index, defaults), [index, defaults]);

  const step = (direction: 1 | -1) => stepSpan(selected, visible, unit, direction);
  const { isPlaying, setPlaying } = usePlay((isFirst) => {
    const next = step(1);
    if (next.first === selected.first && next.last === selected.last) return false;
    choose(next, isFirst ? "push" : "replace");
    return true;
  }, !isStill && traits.hasBrush);

  return (
    <ControlRow
      {...{ selected, limits, presets, isPlaying, isTable, isRow, onTable }}
      dates={asked}
      hasBrush={traits.hasBrush}
      hasTitle={traits.hasTitleRow}
      topRem={(traits.labelRows * ROW_PX) / 16}
      onPreset={chooseDates}
      onChoose={choose}
      onStep={(direction) => choose(step(direction), "push")}
      onPlay={isStill ? undefined : () => setPlaying(!isPlaying)}
    />
  );
}
