import type { ChartTable } from "#analysis/chartTable.ts";
import type { StrengthStep } from "#analysis/strength.ts";
import { bestSourceType } from "#analysis/strength.ts";
import type { DaySpan, EpochDay } from "#domain/day.ts";
import { formatIsoRange } from "#domain/day.ts";
import type { StrengthFigure } from "#domain/force.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Translate } from "#i18n/messages.ts";

/** One corner of the force line. */
export interface LineRow {
  readonly day: EpochDay;
  readonly personnel: number;
}

/**
 * The steps that are in force within the span, from its first day on.
 *
 * The line holds until the next total: it ends with the span where a later one exists,
 * else with the last total published, because nothing is known of the time after.
 */
export function lineWithin(
  steps: readonly StrengthStep[],
  figures: readonly StrengthFigure[],
  span: DaySpan,
): readonly LineRow[] {
  const before = steps.findLast(({ day }) => day < span.first);
  const inside = steps.filter(({ day }) => day >= span.first && day <= span.last);
  const corners: LineRow[] = [
    ...(before === undefined ? [] : [{ day: span.first, personnel: before.personnel }]),
    ...inside.map(({ day, personnel }) => ({ day, personnel })),
  ];
  const last = corners.at(-1);
  if (last === undefined) return [];
  const published = Math.max(...figures.map(({ asOf }) => asOf.first), last.day);
  const end = Math.min(span.last, published) as EpochDay;
  return end > last.day ? [...corners, { day: end, personnel: last.personnel }] : corners;
}

/** The totals whose date begins within the span, ascending by day. */
export function figuresWithin(
  figures: readonly StrengthFigure[],
  span: DaySpan,
): readonly StrengthFigure[] {
  return figures
    .filter(({ asOf }) => asOf.first >= span.first && asOf.first <= span.last)
    .toSorted((a, b) => a.asOf.first - b.asOf.first);
}

interface Words {
  readonly t: Translate;
  readonly formats: Formats;
  headCount(figure: StrengthFigure): string;
}

/** One row per mark: the total as published, and whether it is on the line. */
export function strengthTable(
  figures: readonly StrengthFigure[],
  steps: readonly StrengthStep[],
  { t, formats, headCount }: Words,
): ChartTable {
  const onLine = new Set(steps.map(({ figure }) => figure.id));
  return {
    columns: [
      { name: "asOf", label: t("troops.column.date") },
      { name: "personnel", label: t("troops.column.personnel"), isNumber: true },
      { name: "precision", label: t("troops.column.precision") },
      { name: "sourceType", label: t("troops.column.sourceType") },
      { name: "confidence", label: t("troops.column.confidence") },
      { name: "contributingNations", label: t("troops.column.nations"), isNumber: true },
      { name: "onLine", label: t("troops.column.onLine") },
    ],
    rows: figures.map((figure) => {
      const type = bestSourceType(figure);
      const isOnLine = onLine.has(figure.id);
      return {
        id: figure.id,
        sources: figure.sources,
        cells: [
          { value: formatIsoRange(figure.asOf), text: formats.range(figure.asOf) },
          { value: figure.personnel, text: headCount(figure) },
          {
            value: figure.precision,
            text: t(`troops.precision.${figure.precision}`),
          },
          {
            value: type,
            text: type === null ? t("common.notStated") : t(`sourceType.${type}`),
          },
          {
            value: figure.confidence,
            text: t(`confidence.${figure.confidence}`),
          },
          {
            value: figure.contributingNations,
            text:
              figure.contributingNations === null
                ? t("common.notStated")
                : formats.integer(figure.contributingNations),
          },
          {
            value: isOnLine ? "yes" : "no",
            text: t(isOnLine ? "troops.yes" : "troops.no"),
          },
        ],
      };
    }),
  };
}
