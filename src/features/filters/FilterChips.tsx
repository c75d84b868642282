import { useMemo } from "react";
import { countWhyHidden } from "#analysis/whyHidden.ts";
import { useDataset, useFilter, useSelection } from "#data/useDataset.ts";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import { keepFocus } from "#ui/keepFocus.ts";
import { useView, useViewDefaults } from "#url/useView.ts";
import styles from "./FilterChips.module.css";
import { lackingInWords } from "./hiddenWords.ts";
import { isUsualFilter, resetView } from "./resetView.ts";
import { useFilterWords } from "./useFilterWords.ts";

/** What is asked for beyond the dataset's own view, each with a way to take it back, and one reset. Nothing where nothing is. */
export function FilterChips() {
  const { t, values } = useFilterWords();
  const [view, changeView] = useView();
  const defaults = useViewDefaults();
  const isUsualRange = view.from === defaults.from && view.to === defaults.to;
  if (isUsualFilter(view, defaults)) return null;

  return (
    <div className={styles.row}>
      {values
        .filter(({ dimension }) => dimension !== "dates" || !isUsualRange)
        .map(({ key, dimension, label, without }) => (
          <Chip
            key={key}
            label={label}
            removeLabel={t("filters.remove", { filter: label })}
            onRemove={() =>
              changeView(dimension === "dates" ? { from: defaults.from, to: defaults.to } : without)
            }
          />
        ))}
      <Button
        look="link"
        onClick={({ currentTarget }) =>
          keepFocus(currentTarget, () => changeView(resetView(view, defaults)))
        }
      >
        {t("filters.reset")}
      </Button>
      <HiddenByOthers />
    </div>
  );
}

// The rest of the count: shown + outside the dates (the status line) + these = all.
function HiddenByOthers() {
  const { t } = useFilterWords();
  const { index } = useDataset();
  const filter = useFilter();
  const selection = useSelection();
  const { byOthers } = useMemo(
    () => countWhyHidden(index, filter, selection),
    [index, filter, selection],
  );
  const parts = [
    ...(byOthers === 0 ? [] : [t("filters.hiddenByOthers", { count: byOthers })]),
    ...lackingInWords(selection.lacking, t),
  ];
  return parts.length === 0 ? null : <p className={styles.hidden}>{parts.join(" · ")}</p>;
}
