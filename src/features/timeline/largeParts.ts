import { createContext } from "react";
import type { FigureTip } from "./FigureTip.tsx";
import type { ForceMarks } from "./ForceMarks.tsx";
import type { OverviewStrip } from "./OverviewStrip.tsx";

/** What only large timelines draw. */
interface TimelineParts {
  readonly FigureTip: typeof FigureTip;
  readonly ForceMarks: typeof ForceMarks;
  readonly OverviewStrip: typeof OverviewStrip;
}

/** Handed in, so that an embed, which draws none of it, does not load it: 2 kB gzip. */
export const LargeParts = createContext<TimelineParts | null>(null);
