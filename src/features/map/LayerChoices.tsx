import { useId } from "react";
import { useTranslate } from "#i18n/useLanguage.ts";
import { OptionRow } from "#ui/OptionRow.tsx";
import { useView } from "#url/useView.ts";
import styles from "./LayerChoices.module.css";
import { EVENT_LAYERS, type MapLayers } from "./mapLayers.ts";

/** What can be chosen depends on what the data and the operator bring. */
export interface LayerChoicesProps {
  readonly layers: MapLayers;
  readonly hasBases: boolean;
  readonly hasMunicipalities: boolean;
  readonly hasPack: boolean;
  onChange(change: Partial<MapLayers>): void;
}

/** How events are drawn, what else is, and whether the map filters. */
export function LayerChoices(props: LayerChoicesProps) {
  const { layers, hasBases, hasMunicipalities, hasPack, onChange } = props;
  const t = useTranslate();
  const group = useId();
  const [view, changeView] = useView();
  const drawings = EVENT_LAYERS.filter((id) => id !== "municipalities" || hasMunicipalities);
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{t("map.layers.events")}</legend>
        {drawings.map((id) => (
          <OptionRow
            key={id}
            kind="radio"
            group={group}
            label={t(`map.layers.${id}`)}
            isChecked={layers.events === id}
            onChange={() => onChange({ events: id })}
          />
        ))}
      </fieldset>
      {hasBases && (
        <OptionRow
          kind="checkbox"
          label={t("map.layers.bases")}
          isChecked={layers.bases}
          onChange={(bases) => onChange({ bases })}
        />
      )}
      {hasPack && (
        <OptionRow
          kind="checkbox"
          label={t("map.layers.municipalityLines")}
          isChecked={layers.municipalityLines}
          onChange={(municipalityLines) => onChange({ municipalityLines })}
        />
      )}
      <OptionRow
        kind="checkbox"
        label={t("map.onlyInView")}
        isChecked={view.extent}
        onChange={(extent) => changeView(extent ? { extent } : { extent, bbox: null })}
      />
    </>
  );
}
