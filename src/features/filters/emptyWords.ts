import type { Dimension } from "#analysis/filter.ts";
import type { ActiveValue, FilterVocabulary } from "./filterWords.ts";
import { dimensionInWords, yearsInWords } from "./filterWords.ts";

/** What it would mean to lift one dimension: “Without "Place: Prizren"”, “All years instead of 2021–2025”. */
export function liftInWords(
  dimension: Dimension,
  words: Pick<FilterVocabulary, "t" | "formats" | "days"> & {
    readonly values: readonly ActiveValue[];
  },
  use: "row" | "button",
): string {
  const { t, formats, days, values } = words;
  if (dimension === "dates") {
    if (use === "button") return t("empty.showAllYears");
    return days === null
      ? t("filters.allYears")
      : t("empty.allYears", { years: yearsInWords(days, formats) });
  }
  const filter = dimensionInWords(dimension, values, t);
  return t(use === "row" ? "empty.without" : "empty.lift", { filter });
}
