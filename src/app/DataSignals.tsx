import { type ReactNode, useEffect, useRef } from "react";
import { datasetLabel } from "#data/dataset.ts";
import { useDataset, useSelection } from "#data/useDataset.ts";
import { clearReady, markData, markFiltered, setCounts, setDataError } from "./signals.ts";

/** Keeps the attributes of `<html>` equal to the data and the selection on screen. */
export function DataSignals({ children }: { readonly children: ReactNode }) {
  const dataset = useDataset();
  const selection = useSelection();
  const isFirst = useRef(true);

  useEffect(function startSignals() {
    setDataError(null);
    markData();
    return function stopSignals() {
      clearReady();
    };
  }, []);

  useEffect(
    function publishCounts() {
      setCounts(datasetLabel(dataset), dataset.index.events.length, selection.positions.length);
    },
    [dataset, selection],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark answers a new selection, whatever is in it
  useEffect(
    function reportFilter() {
      if (isFirst.current) {
        isFirst.current = false;
        return undefined;
      }
      let frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(markFiltered);
      });
      return function forgetFrame() {
        cancelAnimationFrame(frame);
      };
    },
    [selection],
  );

  return children;
}
