import { useMemo } from "react";
import { findStep } from "#analysis/storyStep.ts";
import { datasetEntry } from "#data/queries.ts";
import { rootUrl } from "#data/rootUrl.ts";
import { useConfig } from "#data/useConfig.ts";
import { useDataset } from "#data/useDataset.ts";
import { viewOfStep } from "#url/storyView.ts";
import { readSearch, useView } from "#url/useView.ts";
import { formatView, parseView } from "#url/view.ts";

/** The address of exactly this view in the workbench, as short as it can be said: what the QR code carries. */
export function useFullUrl(): string {
  const [view] = useView();
  const { config } = useConfig();
  const { stories } = useDataset();
  return useMemo(() => {
    const base = parseView(datasetEntry(config, view.data).view ?? "");
    const found = findStep(stories, view.story, view.step);
    const defaults = found === null ? base : viewOfStep(base, found.step.view);
    // Theme, size and the larger zoom of a step are the wall's; a phone has its own.
    const isOwnMap = new URLSearchParams(readSearch()).has("map");
    const map = isOwnMap ? view.map : defaults.map;
    const shared = { ...view, map, theme: base.theme, scale: base.scale, motion: base.motion };
    const query = formatView(shared, defaults);
    return new URL(query === "" ? "" : `?${query}`, rootUrl()).href;
  }, [view, config, stories]);
}
