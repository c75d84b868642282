import type { SnapshotComparison } from "#analysis/contributions.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Translate } from "#i18n/messages.ts";
import type { ChartTable } from "./chartTable.ts";

interface Words {
  readonly t: Translate;
  readonly formats: Formats;
}

/** One row per nation of a comparison. A nation that a list does not have is "not listed", never 0. */
export function snapshotTable(
  { snapshot, compared, rows }: SnapshotComparison,
  { t, formats }: Words,
): ChartTable {
  const sources = [...snapshot.sources, ...(compared?.sources ?? [])];
  return {
    columns: [
      { name: "nation", label: t("troops.column.nation") },
      { name: "personnel", label: formats.range(snapshot.asOf), isNumber: true },
      { name: "share", label: t("troops.column.share"), isNumber: true },
      ...(compared === null
        ? []
        : [
            { name: "compared", label: formats.range(compared.asOf), isNumber: true },
            { name: "change", label: t("troops.column.change"), isNumber: true },
          ]),
    ],
    rows: rows.map(({ nation, personnel, share, compared: before, change }) => ({
      id: `${snapshot.id}/${nation}`,
      sources,
      cells: [
        { value: nation, text: formats.nation(nation) },
        { value: personnel, text: orNotListed(personnel) },
        { value: share, text: share === null ? t("troops.notListed") : formats.percent(share) },
        ...(compared === null
          ? []
          : [
              { value: before, text: orNotListed(before) },
              { value: change, text: change === null ? t("troops.noChange") : signed(change) },
            ]),
      ],
    })),
  };

  function orNotListed(count: number | null): string {
    return count === null ? t("troops.notListed") : formats.integer(count);
  }

  function signed(change: number): string {
    return change > 0 ? `+${formats.integer(change)}` : formats.integer(change).replace("-", "−");
  }
}
