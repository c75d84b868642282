import { changeBetween, exactly } from "#analysis/change.ts";
import type { ChartColumn } from "#analysis/chartTable.ts";
import type { PeriodPair } from "#analysis/comparedPeriods.ts";
import type { Comparison, PairCount } from "#analysis/comparePeriods.ts";
import type { LanguageContext } from "#i18n/useLanguage.ts";
import type { View } from "#url/view.ts";
import type { CompareRow } from "./CompareFrame.tsx";
import { changeInWords } from "./compareWords.ts";

/** What a list of counts needs to become a table. */
interface PairTableInput {
  readonly pair: PeriodPair;
  readonly comparison: Comparison;
  readonly language: LanguageContext;
}

/** The columns of a table of counts: what, A, B, and what changed. */
export function pairColumns(label: string, { language: { t } }: PairTableInput): ChartColumn[] {
  return [
    { name: "value", label },
    { name: "a", label: t("compare.a"), isNumber: true },
    { name: "b", label: t("compare.b"), isNumber: true },
    { name: "change", label: t("compare.change") },
  ];
}

/**
 * One row of a table of counts.
 *
 * @param change what the filter has to ask for, so that the events tab shows what is counted
 */
export function pairRow<Id extends string>(
  { id, a, b }: PairCount<Id>,
  name: string,
  change: Partial<View> | undefined,
  { pair, comparison, language }: PairTableInput,
): CompareRow {
  const { formats } = language;
  const cell = (which: "a" | "b", value: number) => ({
    value,
    text: formats.integer(value),
    counted: { which, pair, name, ...(change === undefined ? {} : { change }) },
  });
  const words = changeInWords(
    changeBetween(exactly(a), exactly(b), comparison.lengths),
    comparison,
    language,
  );
  return {
    id,
    cells: [{ value: name, text: name }, cell("a", a), cell("b", b), { value: words, text: words }],
  };
}
