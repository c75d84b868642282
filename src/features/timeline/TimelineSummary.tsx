import { wordHeadCount } from "#analysis/headCount.ts";
import type { BinCounts } from "#analysis/timeBins.ts";
import { heightOf } from "#analysis/timeBins.ts";
import { useSelection } from "#data/useDataset.ts";
import type { DaySpan } from "#domain/day.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { binName } from "./binName.ts";
import type { Force } from "./ForceLane.tsx";

interface TimelineSummaryProps {
  readonly id: string;
  readonly counts: BinCounts;
  readonly force: Force | null;
  /** Days that are chosen. */
  readonly span: DaySpan;
}

/** The picture in words: how many, when most, and how strong the force was at the end. */
export function TimelineSummary({ id, counts, force, span }: TimelineSummaryProps) {
  const { t, formats } = useLanguage();
  const { positions } = useSelection();
  const heights = counts.starts.map((_, bin) => heightOf(counts.selected, bin));
  const most = Math.max(0, ...heights);
  const peak = counts.starts[heights.indexOf(most)];
  const step = force?.steps.findLast(({ day }) => day <= span.last)?.figure;
  const count = step === undefined ? null : wordHeadCount(step.personnel, step.precision);
  return (
    <p id={id} className="visuallyHidden">
      {t("timeline.summary", {
        count: positions.length,
        span: formats.span(span.first, span.last),
      })}
      {peak !== undefined &&
        most > 0 &&
        ` ${t("timeline.summaryPeak", { bin: binName(peak, counts.unit, formats), most })}`}
      {step !== undefined &&
        count !== null &&
        ` ${t("timeline.summaryForce", {
          figure: t(count.key, { personnel: step.personnel }),
          date: formats.range(step.asOf),
        })}`}
    </p>
  );
}
