import { lazy, Suspense } from "react";
import { useIsReady } from "#ui/Readiness.ts";
import type { TimelineControlBarProps } from "./TimelineControlBar.tsx";

const TimelineControlBar = lazy(async () => ({
  default: (await import("./TimelineControlBar.tsx")).TimelineControlBar,
}));

/** The controls of small timelines: a closed sheet, for which the first paint does not wait. */
export function LateControlBar(props: TimelineControlBarProps) {
  const isReady = useIsReady();
  if (!isReady) return null;
  return (
    <Suspense fallback={null}>
      <TimelineControlBar {...props} />
    </Suspense>
  );
}
