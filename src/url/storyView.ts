import type { StepView } from "#domain/story.ts";
import { paramNameOf, TABS, type View } from "./view.ts";

/** What a step of a story decides; the rest (language, theme, dataset) is the reader's. */
const STEP_KEYS = [
  "from",
  "to",
  "categories",
  "sides",
  "places",
  "severity",
  "confidence",
  "sourceTypes",
  "text",
  "bbox",
  "extent",
  "map",
  "event",
  "deployment",
  "tab",
  "compare",
  "asOf",
] as const satisfies readonly (keyof View)[];

/** The view of a step, over what holds where it says nothing. While it is told, it stands for what the address leaves out. */
export function viewOfStep(base: View, step: StepView): View {
  return {
    ...base,
    from: step.from ?? base.from,
    to: step.to ?? base.to,
    map: step.map ?? base.map,
    event: (step.event ?? base.event) as View["event"],
    categories: step.categories ?? base.categories,
    tab: TABS.find((tab) => tab === step.tab) ?? base.tab,
  };
}

/** The query string that shows a step as it was written: the reader's own dates, filters and map are dropped. */
export function searchOfStep(search: string, storyId: string, number: number): string {
  const query = withoutStep(search);
  query.set(paramNameOf("story"), storyId);
  if (number > 1) query.set(paramNameOf("step"), String(number));
  return query.toString();
}

/** The query string without story and step, and without what the step's reader had changed. */
export function searchWithoutStory(search: string): string {
  return withoutStep(search).toString();
}

function withoutStep(search: string): URLSearchParams {
  const query = new URLSearchParams(search);
  for (const key of [...STEP_KEYS, "story", "step"] as const) query.delete(paramNameOf(key));
  return query;
}
