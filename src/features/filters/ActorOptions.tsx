import { useFacets } from "#data/useDataset.ts";
import { SIDE_IDS } from "#domain/actor.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { OptionRow } from "#ui/OptionRow.tsx";
import { useView } from "#url/useView.ts";
import styles from "./Options.module.css";
import { toggled } from "./toggled.ts";
import { useOptionCount } from "./useOptionCount.ts";

/** Whose actors took part, by side. */
export function ActorOptions() {
  const { t } = useLanguage();
  const { sides: counts } = useFacets();
  const [{ sides }, changeView] = useView();
  const countOf = useOptionCount();
  return (
    <fieldset className={styles.list}>
      <legend className="visuallyHidden">{t("filters.group.actor")}</legend>
      {SIDE_IDS.map((id) => (
        <OptionRow
          key={id}
          kind="checkbox"
          label={t(`side.${id}`)}
          isChecked={sides.includes(id)}
          count={countOf(counts[id])}
          onChange={() => changeView({ sides: toggled(sides, id) })}
        />
      ))}
    </fieldset>
  );
}
