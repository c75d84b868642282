import { useMemo } from "react";
import { countByMunicipality } from "#analysis/clustersByMunicipality.ts";
import { useDataset, useDatasetText, useSelection } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";

/** Municipalities that the summary names. */
const NAMED = 3;

/** How many events of the selection are on the map and beside it. */
export function usePlacedCounts(): { readonly placed: number; readonly elsewhere: number } {
  const { index } = useDataset();
  const { positions } = useSelection();
  return useMemo(() => {
    let placed = 0;
    for (const position of positions) placed += index.mapped[position] as number;
    return { placed, elsewhere: positions.length - placed };
  }, [index, positions]);
}

/** The map in words: what is on it, what is beside it, and where most happened. */
export function useMapSummary(): string {
  const { index } = useDataset();
  const { positions } = useSelection();
  const { placed, elsewhere } = usePlacedCounts();
  const text = useDatasetText();
  const { t, formats } = useLanguage();
  return useMemo(() => {
    const most = countByMunicipality(index, positions)
      .slice(0, NAMED)
      .map(({ id, count }) => `${text.municipality(id)} ${formats.integer(count)}`);
    const sentences = [
      t("map.summaryPlaced", { count: placed }),
      ...(elsewhere > 0 ? [t("map.summaryElsewhere", { count: elsewhere })] : []),
      ...(most.length > 0 ? [t("map.summaryMost", { places: most.join(", ") })] : []),
    ];
    return sentences.join(" ");
  }, [index, positions, placed, elsewhere, text, t, formats]);
}
