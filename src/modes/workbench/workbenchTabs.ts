import type { Tab } from "#url/view.ts";

/** The tabs that exist, in their order. */
export const WORKBENCH_TABS = [
  "events",
  "troops",
  "compare",
  "table",
  "data",
] as const satisfies readonly Tab[];
export type WorkbenchTab = (typeof WORKBENCH_TABS)[number];

/** The tab that is shown for one that is asked for. */
export function workbenchTab(tab: Tab): WorkbenchTab {
  return WORKBENCH_TABS.find((known) => known === tab) ?? "events";
}

/** Names of the panels that report their first paint, by tab. */
export const TAB_PANELS: Readonly<Record<WorkbenchTab, readonly string[]>> = {
  events: ["map", "timeline", "figures", "events"],
  troops: ["troops"],
  compare: ["compare"],
  table: ["table", "timeline"],
  data: ["dataQuality"],
};
