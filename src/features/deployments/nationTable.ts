import type { ChartTable } from "#analysis/chartTable.ts";
import type { NationFigure } from "#analysis/contributions.ts";
import { formatIsoRange } from "#domain/day.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Translate } from "#i18n/messages.ts";

interface Words {
  readonly t: Translate;
  readonly formats: Formats;
}

/** A nation and what the lists say about it. */
export interface NationHistory {
  readonly nation: string;
  readonly figures: readonly NationFigure[];
}

/** One row per figure that a list states; a list without the nation has no row, and no mark. */
export function nationTable(
  histories: readonly NationHistory[],
  { t, formats }: Words,
): ChartTable {
  return {
    columns: [
      { name: "nation", label: t("troops.column.nation") },
      { name: "asOf", label: t("troops.column.date") },
      { name: "personnel", label: t("troops.column.personnel"), isNumber: true },
      { name: "published", label: t("troops.column.published"), isNumber: true },
      { name: "complete", label: t("troops.column.complete") },
    ],
    rows: histories.flatMap(({ nation, figures }) =>
      figures.flatMap(({ snapshot, personnel }) =>
        personnel === null
          ? []
          : [
              {
                id: `${snapshot.id}/${nation}`,
                sources: snapshot.sources,
                cells: [
                  { value: nation, text: formats.nation(nation) },
                  { value: formatIsoRange(snapshot.asOf), text: formats.range(snapshot.asOf) },
                  { value: personnel, text: formats.integer(personnel) },
                  { value: snapshot.personnel, text: formats.integer(snapshot.personnel) },
                  {
                    value: snapshot.complete ? "yes" : "no",
                    text: t(snapshot.complete ? "troops.yes" : "troops.no"),
                  },
                ],
              },
            ],
      ),
    ),
  };
}
