import { useMemo } from "react";
import { countHidden } from "#analysis/counts.ts";
import { useFilter, useSelection } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Empty } from "#ui/Empty.tsx";
import { keepFocus } from "#ui/keepFocus.ts";
import { liftDimension } from "#url/liftDimension.ts";
import { useView, useViewDefaults } from "#url/useView.ts";
import styles from "./EmptyResult.module.css";
import { liftInWords, summaryInWords } from "./emptyWords.ts";
import { isUsualFilter, resetView } from "./resetView.ts";
import { useFilterWords } from "./useFilterWords.ts";

/** Nothing matches: names the filters, says what each one alone hides, and lifts the one that hides most. */
export function EmptyResult() {
  const { t, formats } = useLanguage();
  const filter = useFilter();
  const selection = useSelection();
  const words = useFilterWords();
  const [view, changeView] = useView();
  const defaults = useViewDefaults();
  const hidden = useMemo(() => countHidden(filter, selection), [filter, selection]);
  const [most] = hidden;
  const best = most !== undefined && most.shownWithout > 0 ? most : null;

  return (
    <div className={styles.place}>
      <Empty
        title={t(hidden.length === 0 ? "empty.noEvents" : "empty.title")}
        detail={summaryInWords(words.values)}
      >
        <ul className={styles.rows}>
          {hidden.map(({ dimension, shownWithout }) => (
            <li key={dimension} className={styles.row}>
              <span>{liftInWords(dimension, words, "row")}</span>
              <span className={styles.count}>
                <strong>{formats.integer(shownWithout)}</strong>{" "}
                {t("empty.events", { count: shownWithout })}
              </span>
            </li>
          ))}
        </ul>
        <div className={styles.actions}>
          {best !== null && (
            <Button
              look="primary"
              className={styles.lift}
              onClick={({ currentTarget }) =>
                keepFocus(currentTarget, () => changeView(liftDimension(best.dimension, words.all)))
              }
            >
              {liftInWords(best.dimension, words, "button")}
            </Button>
          )}
          {!isUsualFilter(view, defaults) && (
            <Button
              look={best === null ? "primary" : "outline"}
              onClick={({ currentTarget }) =>
                keepFocus(currentTarget, () => changeView(resetView(view, defaults)))
              }
            >
              {t("empty.clear")}
            </Button>
          )}
        </div>
      </Empty>
    </div>
  );
}
