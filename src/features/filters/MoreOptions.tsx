import { useId } from "react";
import { isCategoryChosen, toggleCategory } from "#analysis/categoryChoice.ts";
import { useDataset, useFacets } from "#data/useDataset.ts";
import { categoriesOf, FAMILY_IDS } from "#domain/category.ts";
import { NAME_MODES } from "#domain/language.ts";
import { CONFIDENCES, SOURCE_TYPES } from "#domain/source.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { FamilyGlyph } from "#ui/FamilyGlyph.tsx";
import { OptionRow } from "#ui/OptionRow.tsx";
import { useView } from "#url/useView.ts";
import { AsOfOption } from "./AsOfOption.tsx";
import styles from "./Options.module.css";
import { toggled } from "./toggled.ts";
import { useOptionCount } from "./useOptionCount.ts";

/** The filters asked for less often, and how place names are shown. */
export function MoreOptions() {
  return (
    <div className={styles.columns}>
      <CategoryOptions />
      <div>
        <ConfidenceOptions />
        <SourceOptions />
      </div>
      <div>
        <ExtentOption />
        <AsOfOption />
        <NameOptions />
      </div>
    </div>
  );
}

function CategoryOptions() {
  const { t } = useLanguage();
  const { index } = useDataset();
  const { categories: counts } = useFacets();
  const [{ categories }, changeView] = useView();
  const countOf = useOptionCount();
  // "Other" is one category, and has its button in the strip.
  const families = FAMILY_IDS.filter(
    (id) => id !== "other" || index.families.includes(FAMILY_IDS.indexOf(id)),
  );
  return (
    <div>
      {families.map((family) => (
        <fieldset key={family} className={styles.list}>
          <legend className={styles.legend}>
            <FamilyGlyph family={family} size={12} /> {t(`family.${family}`)}
          </legend>
          {categoriesOf(family).map((id) => (
            <OptionRow
              key={id}
              kind="checkbox"
              label={t(`category.${id}`)}
              isChecked={isCategoryChosen(categories, id)}
              count={countOf(counts[id])}
              onChange={() => changeView({ categories: toggleCategory(categories, id) })}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function ConfidenceOptions() {
  const { t } = useLanguage();
  const { confidences: counts } = useFacets();
  const [{ confidence }, changeView] = useView();
  const countOf = useOptionCount();
  const group = useId();
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{t("filters.dimension.confidence")}</legend>
      {CONFIDENCES.map((id) => (
        <OptionRow
          key={id}
          kind="radio"
          group={group}
          label={t(`filters.confidence.${id}`)}
          isChecked={confidence === id}
          count={countOf(counts[id])}
          onChange={() => changeView({ confidence: id })}
        />
      ))}
    </fieldset>
  );
}

function SourceOptions() {
  const { t } = useLanguage();
  const { sourceTypes: counts } = useFacets();
  const [{ sourceTypes }, changeView] = useView();
  const countOf = useOptionCount();
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{t("filters.sourceTypes")}</legend>
      {SOURCE_TYPES.map((id) => (
        <OptionRow
          key={id}
          kind="checkbox"
          label={t(`sourceType.${id}`)}
          isChecked={sourceTypes.includes(id)}
          count={countOf(counts[id])}
          onChange={() => changeView({ sourceTypes: toggled(sourceTypes, id) })}
        />
      ))}
    </fieldset>
  );
}

function ExtentOption() {
  const { t } = useLanguage();
  const [{ extent }, changeView] = useView();
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{t("panels.map")}</legend>
      <OptionRow
        kind="checkbox"
        label={t("filters.onlyExtent")}
        isChecked={extent}
        onChange={(isOn) => changeView({ extent: isOn })}
      />
    </fieldset>
  );
}

function NameOptions() {
  const { t } = useLanguage();
  const [{ names }, changeView] = useView();
  const group = useId();
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{t("filters.names")}</legend>
      {NAME_MODES.map((id) => (
        <OptionRow
          key={id}
          kind="radio"
          group={group}
          label={t(`names.${id}`)}
          isChecked={names === id}
          onChange={() => changeView({ names: id })}
        />
      ))}
    </fieldset>
  );
}
