import { useMemo } from "react";
import { countWhyHidden } from "#analysis/whyHidden.ts";
import { useDataset, useFilter, useSelection } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { keepFocus } from "#ui/keepFocus.ts";
import { useView } from "#url/useView.ts";
import { outsideInWords, undatedInWords } from "./hiddenWords.ts";
import { ShownCount } from "./ShownCount.tsx";
import styles from "./StatusLine.module.css";
import { useFilterWords } from "./useFilterWords.ts";

/** How many events are shown, and how many the dates hide; one click on those brings all years. */
export function StatusLine() {
  const { t, formats } = useLanguage();
  const { index } = useDataset();
  const selection = useSelection();
  const filter = useFilter();
  const { all } = useFilterWords();
  const [, changeView] = useView();
  const hidden = useMemo(
    () => countWhyHidden(index, filter, selection),
    [index, filter, selection],
  );
  const outside = outsideInWords(filter, hidden, t, formats) ?? undatedInWords(hidden, t);

  return (
    <p className={styles.line}>
      <ShownCount />
      {outside !== null && (
        <>
          {" · "}
          <button
            type="button"
            className={styles.outside}
            aria-label={t("filters.showAllYears", { hidden: outside })}
            title={t("filters.showAllYears", { hidden: outside })}
            onClick={({ currentTarget }) => keepFocus(currentTarget, () => changeView(all))}
          >
            {outside}
          </button>
        </>
      )}
    </p>
  );
}
