import { useMemo, useState } from "react";
import { overlaps, unite } from "#analysis/periods.ts";
import type { DaySpan } from "#domain/day.ts";

/**
 * The days that the timeline shows, and how to show others.
 *
 * Without zooming they are the dataset's usual view, widened to hold the selection. Zoom and pan are
 * gestures and not in the address; they end when the selection leaves what they show.
 */
export function useVisibleSpan(
  usual: DaySpan,
  selected: DaySpan,
): readonly [DaySpan, (span: DaySpan | null) => void] {
  const [zoomed, setZoomed] = useState<DaySpan | null>(null);
  const [lastSelected, setLastSelected] = useState(selected);
  if (lastSelected !== selected) {
    setLastSelected(selected);
    if (zoomed !== null && !overlaps(zoomed, selected)) setZoomed(null);
  }
  const { first, last } = zoomed ?? unite(usual, selected);
  // The same days are the same object, so that a brush within them moves no mark.
  const visible = useMemo(() => ({ first, last }), [first, last]);
  return [visible, setZoomed];
}
