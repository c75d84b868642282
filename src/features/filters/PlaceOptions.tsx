import { useMemo, useState } from "react";
import { useDataset, useDatasetText, useFacets } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { OptionRow } from "#ui/OptionRow.tsx";
import { useView } from "#url/useView.ts";
import styles from "./Options.module.css";
import { findPlaces, groupPlaces } from "./placeGroups.ts";
import { toggled } from "./toggled.ts";
import { useOptionCount } from "./useOptionCount.ts";

/** Municipalities by district; found by any of their spellings. */
export function PlaceOptions() {
  const { t, language } = useLanguage();
  const { index, municipalities } = useDataset();
  const { municipality } = useDatasetText();
  const { places: counts } = useFacets();
  const [{ places }, changeView] = useView();
  const [typed, setTyped] = useState("");
  const countOf = useOptionCount();
  const groups = useMemo(
    () => groupPlaces(index.municipalityIds, municipalities, { language, nameOf: municipality }),
    [index, municipalities, language, municipality],
  );
  const found = findPlaces(groups, typed);

  return (
    <div className={styles.places}>
      <input
        type="search"
        className={styles.find}
        aria-label={t("filters.findPlace")}
        placeholder={t("filters.findPlace")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className={styles.districts}>
        {found.map(({ district, places: choices }) => (
          <fieldset key={district ?? ""} className={styles.list}>
            <legend className={styles.legend}>{district ?? t("filters.noDistrict")}</legend>
            {choices.map(({ id, name }) => (
              <OptionRow
                key={id}
                kind="checkbox"
                label={name}
                isChecked={places.includes(id)}
                count={countOf(counts.get(id) ?? 0)}
                onChange={() => changeView({ places: toggled(places, id) })}
              />
            ))}
          </fieldset>
        ))}
        {found.length === 0 && <p className={styles.note}>{t("filters.noPlaceFound")}</p>}
      </div>
    </div>
  );
}
