import { createContext, createElement, type ReactNode, useContext, useMemo } from "react";
import type { FacetCounts } from "#analysis/counts.ts";
import { countFacets } from "#analysis/counts.ts";
import type { EventFilter, Selection } from "#analysis/filter.ts";
import { selectEvents } from "#analysis/filter.ts";
import type { LanguageId, ToScript } from "#domain/language.ts";
import { inLatin } from "#domain/language.ts";
import { useView } from "#url/useView.ts";
import { filterOf } from "#url/view.ts";
import type { Dataset } from "./dataset.ts";
import type { DatasetText } from "./datasetText.ts";
import { createDatasetText } from "./datasetText.ts";

/** A loaded dataset, and what follows from it and the view in the address. */
interface DatasetContext {
  readonly dataset: Dataset;
  readonly text: DatasetText;
  readonly filter: EventFilter;
  readonly selection: Selection;
  readonly facets: FacetCounts;
}

const Context = createContext<DatasetContext | null>(null);

interface DatasetProviderProps {
  readonly dataset: Dataset;
  readonly language: LanguageId;
  /** Latin where none is handed in. */
  readonly toScript?: ToScript;
  readonly children: ReactNode;
}

/** Filters once for all panels; a change of the selected event, the map or the tab computes nothing anew. */
export function DatasetProvider({
  dataset,
  language,
  toScript = inLatin,
  children,
}: DatasetProviderProps) {
  const [view] = useView();
  const filter = filterOf(view);
  const selection = useMemo(() => selectEvents(dataset.index, filter), [dataset, filter]);
  const facets = useMemo(() => countFacets(dataset.index, selection), [dataset, selection]);
  const text = useMemo(
    () => createDatasetText(dataset, language, view.names, toScript),
    [dataset, language, view.names, toScript],
  );
  const value = useMemo(
    () => ({ dataset, text, filter, selection, facets }),
    [dataset, text, filter, selection, facets],
  );
  return createElement(Context, { value }, children);
}

function useDatasetContext(): DatasetContext {
  const context = useContext(Context);
  if (context === null) throw new Error("A panel needs a DatasetProvider above it.");
  return context;
}

/** The dataset on screen; the same object until other data are shown. */
export function useDataset(): Dataset {
  return useDatasetContext().dataset;
}

/** The dataset's words in the reader's language. */
export function useDatasetText(): DatasetText {
  return useDatasetContext().text;
}

/** What the view selects; a new object only when dataset or filter change. */
export function useSelection(): Selection {
  return useDatasetContext().selection;
}

/** What the view asks of events; a new object only when something in it changes. */
export function useFilter(): EventFilter {
  return useDatasetContext().filter;
}

/** Live counts per value of each filter. */
export function useFacets(): FacetCounts {
  return useDatasetContext().facets;
}
