import type { ChartTable } from "#analysis/chartTable.ts";
import type { SnapshotComparison } from "#analysis/contributions.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Translate } from "#i18n/messages.ts";

/** What a percentage with one decimal can still tell from nothing. */
const SMALLEST_SHARE = 0.001;

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
        { value: share, text: shareInWords(share) },
        ...(compared === null
          ? []
          : [
              { value: before, text: orNotListed(before) },
              { value: change, text: change === null ? t("troops.noChange") : signed(change) },
            ]),
      ],
    })),
  };

  function shareInWords(share: number | null): string {
    if (share === null) return t("troops.noChange");
    // Two of four thousand are not "0 %".
    return share < SMALLEST_SHARE
      ? t("troops.lessThan", { share: formats.percent(SMALLEST_SHARE) })
      : formats.percent(share);
  }

  function orNotListed(count: number | null): string {
    return count === null ? t("troops.notListed") : formats.integer(count);
  }

  function signed(change: number): string {
    return change > 0 ? `+${formats.integer(change)}` : formats.integer(change).replace("-", "−");
  }
}
