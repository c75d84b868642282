import { useMemo } from "react";
import type { Dates } from "#analysis/datePresets.ts";
import { allDates, shownDays, wholeYears } from "#analysis/datePresets.ts";
import { useDataset, useDatasetText, useFilter } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useViewDefaults } from "#url/useView.ts";
import type { ActiveValue, FilterVocabulary } from "./filterWords.ts";
import { activeValues } from "./filterWords.ts";

/** The filter in force, in words. */
interface FilterWords extends FilterVocabulary {
  readonly values: readonly ActiveValue[];
  /** The range that hides no event by its date. */
  readonly all: Dates;
}

/** The filter in words; a new object only when filter, data or language change. */
export function useFilterWords(): FilterWords {
  const { index } = useDataset();
  const { municipality } = useDatasetText();
  const { t, formats } = useLanguage();
  const defaults = useViewDefaults();
  const filter = useFilter();

  return useMemo(() => {
    const years = wholeYears(index);
    const words: FilterVocabulary = {
      t,
      formats,
      nameOfPlace: municipality,
      days: years === null ? null : shownDays(filter, years),
    };
    return { ...words, values: activeValues(filter, words), all: allDates(index, defaults) };
  }, [index, municipality, t, formats, defaults, filter]);
}
