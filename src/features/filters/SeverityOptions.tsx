import { useId } from "react";
import { useFacets } from "#data/useDataset.ts";
import type { Severity } from "#domain/event.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { OptionRow } from "#ui/OptionRow.tsx";
import { useView } from "#url/useView.ts";
import styles from "./Options.module.css";
import { useOptionCount } from "./useOptionCount.ts";

const LEVELS = [1, 2, 3, 4, 5] as const satisfies readonly Severity[];

/** The least severity that is shown. */
export function SeverityOptions() {
  const { t } = useLanguage();
  const { severities: counts } = useFacets();
  const [{ severity }, changeView] = useView();
  const countOf = useOptionCount();
  const group = useId();
  return (
    <fieldset className={styles.list}>
      <legend className={styles.note}>{t("filters.severityNote")}</legend>
      {LEVELS.map((level) => (
        <OptionRow
          key={level}
          kind="radio"
          group={group}
          label={t(`filters.severity.${level}`)}
          isChecked={severity === level}
          count={countOf(counts[level - 1] ?? 0)}
          onChange={() => changeView({ severity: level })}
        />
      ))}
    </fieldset>
  );
}
