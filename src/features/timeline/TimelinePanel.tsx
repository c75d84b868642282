import { FigureTip } from "./FigureTip.tsx";
import { ForceMarks } from "./ForceMarks.tsx";
import { LargeParts } from "./largeParts.ts";
import { OverviewStrip } from "./OverviewStrip.tsx";
import { TimelineControlBar } from "./TimelineControlBar.tsx";
import type { TimelinePanelProps } from "./TimelineFrame.tsx";
import { TimelineFrame } from "./TimelineFrame.tsx";

const PARTS = { FigureTip, ForceMarks, OverviewStrip, TimelineControlBar };

/** The timeline in every size, with all that a large one has room for. */
export function TimelinePanel(props: TimelinePanelProps) {
  return (
    <LargeParts value={PARTS}>
      <TimelineFrame {...props} />
    </LargeParts>
  );
}
