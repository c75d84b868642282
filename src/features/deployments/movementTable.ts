import type { ChartTable } from "#analysis/chartTable.ts";
import { formatIsoRange } from "#domain/day.ts";
import type { Deployment } from "#domain/force.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Translate } from "#i18n/messages.ts";
import type { ForceWords } from "./useForceWords.ts";

interface Words {
  readonly t: Translate;
  readonly formats: Formats;
  readonly force: ForceWords;
  readonly unit: (deployment: Deployment) => string;
}

/** One row per movement. There is no row of totals: movements are never added up. */
export function movementTable(
  movements: readonly Deployment[],
  { t, formats, force, unit }: Words,
): ChartTable {
  return {
    columns: [
      { name: "date", label: t("troops.column.date") },
      { name: "endDate", label: t("troops.column.end") },
      { name: "kind", label: t("troops.column.kind") },
      { name: "unit", label: t("troops.column.unit") },
      { name: "nations", label: t("troops.column.contributors") },
      { name: "personnel", label: t("troops.column.personnel"), isNumber: true },
      { name: "precision", label: t("troops.column.precision") },
      { name: "includedIn", label: t("troops.column.partOf") },
    ],
    rows: movements.map((deployment) => {
      const { date, endDate, kind, nations, personnel, precision, includedIn } = deployment;
      const whole = movements.find(({ id }) => id === includedIn);
      return {
        id: deployment.id,
        sources: deployment.sources,
        cells: [
          { value: formatIsoRange(date), text: formats.range(date) },
          {
            value: endDate === null ? null : formatIsoRange(endDate),
            text: endDate === null ? t("common.notStated") : formats.range(endDate),
          },
          { value: kind, text: t(`troops.kind.${kind}`) },
          { value: deployment.unit, text: unit(deployment) },
          { value: nations.join(" "), text: force.nationList(nations) },
          { value: personnel, text: force.headCount(deployment) },
          {
            value: precision,
            text: precision === null ? t("common.notStated") : t(`troops.precision.${precision}`),
          },
          {
            value: includedIn,
            text:
              includedIn === null
                ? t("troops.no")
                : whole === undefined
                  ? includedIn
                  : force.headCount(whole),
          },
        ],
      };
    }),
  };
}
