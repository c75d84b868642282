import { useMemo } from "react";
import { countByPlace, type PlaceCount } from "#analysis/countByPlace.ts";
import { eventAt } from "#analysis/eventIndex.ts";
import { useDataset, useDatasetText, useSelection } from "#data/useDataset.ts";
import { FAMILY_IDS } from "#domain/category.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./MapTable.module.css";

/** The map in numbers: every place with its events by family, including those beside the map. */
export function MapTable({ onClose }: { onClose(): void }) {
  const { index } = useDataset();
  const { positions } = useSelection();
  const text = useDatasetText();
  const { t, formats } = useLanguage();
  const rows = useMemo(() => countByPlace(index, positions), [index, positions]);
  const families = FAMILY_IDS.map((id, offset) => ({ id, offset })).filter(({ offset }) =>
    rows.some((row) => (row.families[offset] ?? 0) > 0),
  );

  function nameOf({ municipality, where, first }: PlaceCount): string {
    if (where === "unknown") return t("map.placeNotKnown");
    if (municipality !== null) return text.municipality(municipality);
    const name = text.place(eventAt(index, first).place);
    return where === "elsewhere" ? t("map.notOnMap", { place: name }) : name;
  }

  return (
    <div className={styles.panel}>
      <Button look="link" onClick={onClose}>
        {t("common.hideTable")}
      </Button>
      <table className={styles.table}>
        <caption>{t("map.tableCaption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("map.place")}</th>
            {families.map(({ id }) => (
              <th key={id} scope="col">
                {t(`family.${id}`)}
              </th>
            ))}
            <th scope="col">{t("map.allEvents")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.first}>
              <th scope="row">{nameOf(row)}</th>
              {families.map(({ id, offset }) => (
                <td key={id}>{formats.integer(row.families[offset] ?? 0)}</td>
              ))}
              <td>{formats.integer(row.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
