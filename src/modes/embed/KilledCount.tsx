import { useMemo } from "react";
import { sumKeyFigures } from "#analysis/keyFigures.ts";
import { useDataset, useSelection } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";

/** " · 7–10 killed": the lowest and the highest published figures, added up; nothing where none is stated. */
export function KilledCount() {
  const { t, formats } = useLanguage();
  const { index } = useDataset();
  const { positions } = useSelection();
  const { killed } = useMemo(() => sumKeyFigures(index, positions), [index, positions]);
  if (killed.range === null) return null;
  const range = formats.interval(killed.range.low, killed.range.high);
  return ` · ${range} ${t("figures.killed")}`;
}
