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

/** Dimensions whose values say by themselves what they are: "Prizren", but not "4 or higher". */
const PLAIN: ReadonlySet<Dimension> = new Set<Dimension>([
  "dates",
  "categories",
  "sides",
  "places",
  "text",
]);

/** Everything in force in one line: "Roadblock · Prizren · 1 Jan 2021 – 31 Dec 2025". */
export function summaryInWords(values: readonly ActiveValue[]): string {
  return values
    .map(({ dimension, value, label }) => (PLAIN.has(dimension) ? value : label))
    .join(" · ");
}
