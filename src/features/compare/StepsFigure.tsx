import { useMemo } from "react";
import type { PeriodBins } from "#analysis/alignedBins.ts";
import { alignBins } from "#analysis/alignedBins.ts";
import type { ChartColumn } from "#analysis/chartTable.ts";
import { heightOf } from "#analysis/timeBins.ts";
import { useDataset } from "#data/useDataset.ts";
import type { FamilyId } from "#domain/category.ts";
import { FAMILY_IDS } from "#domain/category.ts";
import { wordPeriod } from "#i18n/eventWords.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import type { CompareCell, CompareRow } from "./CompareFrame.tsx";
import { CompareFrame } from "./CompareFrame.tsx";
import type { Which } from "./CountLink.tsx";
import { StepsChart } from "./StepsChart.tsx";
import type { ShownComparison } from "./useComparison.ts";

/** What the bars are made for: a column of the tab at its usual width. */
const CHART_PX = 430;

/** Both periods in steps of time from their first days, one over the other, on one scale. */
export function StepsFigure({ shown }: { readonly shown: ShownComparison }) {
  const { t, formats } = useLanguage();
  const { index } = useDataset();
  const { comparison, pair } = shown;
  const { a, b } = comparison;
  const bins = useMemo(() => alignBins(index, a, b, CHART_PX), [index, a, b]);
  const families = FAMILY_IDS.filter((id) => a.families[id] + b.families[id] > 0);
  const letters = { a: t("compare.a"), b: t("compare.b") };

  const summary = [
    t("compare.steps.rule", { per: t(`timeline.per.${bins.unit}`) }),
    ...(["a", "b"] as const).flatMap((which) => mostInWords(which) ?? []),
    ...(["a", "b"] as const).flatMap((which) => asideInWords(which)),
  ].join(" ");

  return (
    <CompareFrame
      title={t(`compare.steps.${bins.unit}`)}
      summary={summary}
      columns={columns()}
      rows={rows()}
      fileName="compare-steps"
    >
      <StepsChart
        bins={bins}
        names={{
          a: `${letters.a} ${wordPeriod(pair.a.from, pair.a.to, formats)}`,
          b: `${letters.b} ${wordPeriod(pair.b.from, pair.b.to, formats)}`,
        }}
      />
    </CompareFrame>
  );

  function mostInWords(which: Which): string | null {
    const { starts, ends, totals } = bins[which];
    const heights = starts.map((_, step) => heightOf(totals, step));
    const most = Math.max(0, ...heights);
    const step = heights.indexOf(most);
    const [start, end] = [starts[step], ends[step]];
    if (most === 0 || start === undefined || end === undefined) return null;
    return t("compare.steps.most", {
      period: letters[which],
      count: most,
      days: wordPeriod(start, end, formats),
    });
  }

  function asideInWords(which: Which): readonly string[] {
    const { monthOnly, begunBefore } = bins[which];
    const period = letters[which];
    return [
      ...(monthOnly > 0 ? [t("compare.steps.monthOnly", { period, count: monthOnly })] : []),
      ...(begunBefore > 0 ? [t("compare.steps.begunBefore", { period, count: begunBefore })] : []),
    ];
  }

  function columns(): readonly ChartColumn[] {
    return (["a", "b"] as const).flatMap((which) => [
      // Days stay in one line, as numbers do.
      { name: `${which}_days`, label: letters[which], isNumber: true },
      ...families.map((id) => ({
        name: `${which}_${id}`,
        label: t(`family.${id}`),
        isNumber: true,
      })),
      { name: `${which}_events`, label: t("compare.total"), isNumber: true },
    ]);
  }

  function rows(): readonly CompareRow[] {
    return Array.from({ length: bins.steps }, (_, step) => ({
      id: String(step + 1),
      cells: [...cells("a", bins.a, step), ...cells("b", bins.b, step)],
    }));
  }

  // The shorter period has no such step: a dash, not a zero.
  function cells(which: Which, part: PeriodBins, step: number): readonly CompareCell[] {
    const [start, end] = [part.starts[step], part.ends[step]];
    if (start === undefined || end === undefined) {
      return Array.from({ length: families.length + 2 }, () => ({ value: null, text: "–" }));
    }
    const days = formats.span(start, end);
    const ofFamily = (id: FamilyId) => part.totals[FAMILY_IDS.indexOf(id)]?.[step] ?? 0;
    const total = heightOf(part.totals, step);
    const cell = (value: number): CompareCell => ({ value, text: formats.integer(value) });
    return [
      { value: `${which.toUpperCase()} ${days}`, text: days },
      ...families.map((id) => cell(ofFamily(id))),
      cell(total),
    ];
  }
}
