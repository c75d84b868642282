import { useMemo } from "react";
import type { Dates } from "#analysis/datePresets.ts";
import { shownDays, wholeYears } from "#analysis/datePresets.ts";
import { openDates, unite } from "#analysis/periods.ts";
import { endOfBin, startOfBin } from "#analysis/timeBins.ts";
import { useDataset, useFilter } from "#data/useDataset.ts";
import { useDatasetDates } from "#data/useDatasetDates.ts";
import type { DaySpan } from "#domain/day.ts";
import type { HistoryStep } from "#url/useView.ts";
import { useView } from "#url/useView.ts";
import { kioskSpan } from "./kioskSpan.ts";
import { useVisibleSpan } from "./useVisibleSpan.ts";

/** All that the timeline knows of dates, and the ways to change them. Stable while the address keeps them. */
export interface TimelineDates {
  /** As asked for: null is open. */
  readonly asked: Dates;
  /** What the dataset opens on, whatever a story's step stands for. */
  readonly defaults: Dates;
  /** The days that `asked` stands for: the brush. */
  readonly selected: DaySpan;
  /** Days that can be chosen: the data's years, and what is chosen already. */
  readonly limits: DaySpan;
  /** What the axis shows. */
  readonly visible: DaySpan;
  /** What the axis can show: all years of events and force. */
  readonly whole: DaySpan;
  /** Null returns to the usual view. */
  readonly show: (visible: DaySpan | null) => void;
  readonly choose: (span: DaySpan, history: HistoryStep) => void;
  readonly chooseDates: (dates: Dates) => void;
}

/** @param data days that have events */
export function useTimelineDates(data: DaySpan, isKiosk: boolean): TimelineDates {
  const { index } = useDataset();
  const { from, to } = useFilter();
  const defaults = useDatasetDates();
  const [, changeView] = useView();

  const years = useMemo(() => wholeYears(index) ?? data, [index, data]);
  const asked = useMemo<Dates>(() => ({ from, to }), [from, to]);
  const selected = useMemo(() => shownDays(asked, years), [asked, years]);
  const limits = useMemo(() => unite(years, selected), [years, selected]);
  const usual = useMemo(() => shownDays(defaults, years), [defaults, years]);
  const [zoomable, show] = useVisibleSpan(usual, selected);
  const kiosk = useMemo(() => kioskSpan(selected, limits), [selected, limits]);
  const visible = isKiosk ? kiosk : zoomable;
  const whole = useWhole(limits, visible);

  return {
    asked,
    defaults,
    selected,
    limits,
    visible,
    whole,
    show,
    choose: (span, history) => changeView(openDates(span, years, defaults), history),
    chooseDates: (dates) => {
      show(null);
      changeView({ from: dates.from, to: dates.to });
    },
  };
}

function useWhole(limits: DaySpan, visible: DaySpan): DaySpan {
  const { strength } = useDataset();
  const force = {
    first: startOfBin(strength[0]?.asOf.first ?? limits.first, "year"),
    last: endOfBin(strength.at(-1)?.asOf.last ?? limits.last, "year"),
  };
  const { first, last } = unite(unite(limits, visible), force);
  return useMemo(() => ({ first, last }), [first, last]);
}
