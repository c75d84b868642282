import { createContext } from "react";
import type { FigureTip } from "./FigureTip.tsx";
import type { ForceMarks } from "./ForceMarks.tsx";
import type { OverviewStrip } from "./OverviewStrip.tsx";
import type { TimelineControlBar } from "./TimelineControlBar.tsx";

/** What only large timelines draw, or draw at once. */
interface TimelineParts {
  readonly FigureTip: typeof FigureTip;
  readonly ForceMarks: typeof ForceMarks;
  readonly OverviewStrip: typeof OverviewStrip;
  readonly TimelineControlBar: typeof TimelineControlBar;
}

/** Handed in, so that an embed, which draws less, does not load it: 4 kB gzip. */
export const LargeParts = createContext<TimelineParts | null>(null);
