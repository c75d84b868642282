import { useMemo } from "react";
import type { Clusters, MarkScale } from "#analysis/clusters.ts";
import { eventAt } from "#analysis/eventIndex.ts";
import { useDataset } from "#data/useDataset.ts";
import { useView } from "#url/useView.ts";
import { type MapFrame, pointInFrame } from "./mapFrame.ts";
import { type Mark, singleMark } from "./marks.ts";
import { useMarkText } from "./useMarkText.ts";

interface SelectedMark {
  /** The mark that stands for the event, alone or with others. */
  readonly mark: Mark;
  /** The mark itself where no other stands for it: an event outside the selection, or no marks at all. */
  readonly extra: readonly Mark[];
  readonly lines: readonly [string, string];
}

interface SelectedMarkInput {
  readonly marks: readonly Mark[];
  readonly clusters: Clusters | null;
  readonly frame: MapFrame;
  readonly scale: MarkScale;
}

/** The mark of the event whose card is open; null where none is open, or it is not on the map. */
export function useSelectedMark(input: SelectedMarkInput): SelectedMark | null {
  const { marks, clusters, frame, scale } = input;
  const [view] = useView();
  const { index } = useDataset();
  const markText = useMarkText();
  const position = useMemo(
    () => (view.event === null ? -1 : index.events.findIndex(({ id }) => id === view.event)),
    [index, view.event],
  );

  return useMemo(() => {
    if (position < 0 || index.mapped[position] !== 1) return null;
    const event = eventAt(index, position);
    // The grid knows a cell for every event, also for one that the filter leaves out.
    const known = clusters?.holds(position) ? marks[clusters.clusterOf(position)] : undefined;
    if (known !== undefined) {
      const sharing = known.kind === "cluster" ? known.cluster.count : 1;
      return { mark: known, extra: [], lines: markText.eventCallout(event, sharing) };
    }
    const place = event.place.position;
    if (place === null) return null;
    const { x, y } = pointInFrame(frame, place);
    const mark = singleMark(position, x, y, index, scale);
    return { mark, extra: [mark], lines: markText.eventCallout(event, 1) };
  }, [position, index, clusters, marks, frame, scale, markText]);
}
