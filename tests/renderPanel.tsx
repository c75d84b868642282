import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Dataset } from "#data/dataset.ts";
import { DatasetProvider } from "#data/useDataset.ts";
import { ViewDefaults } from "#url/useView.ts";
import { parseView } from "#url/view.ts";
import { kosovoDataset } from "./kosovoDataset.ts";

interface Surroundings {
  /** Query string of the page, with `?`. */
  readonly search?: string;
  readonly dataset?: Dataset;
  /** The dataset's own view; the shipped one's unless given. */
  readonly usual?: string;
}

/** Draws panels as a page does: over a loaded dataset, with an address and the dataset's own view. */
export function renderPanel(panel: ReactNode, surroundings: Surroundings = {}) {
  const { search = "", dataset = kosovoDataset(), usual = "from=2021" } = surroundings;
  window.history.replaceState(null, "", `/${search}`);
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <ViewDefaults defaults={parseView(usual)}>
        <DatasetProvider dataset={dataset} language="en">
          {panel}
        </DatasetProvider>
      </ViewDefaults>
    </QueryClientProvider>,
  );
}
