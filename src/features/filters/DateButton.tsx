import type { DatePreset } from "#analysis/datePresets.ts";
import { datePresets, shownDays, wholeYears } from "#analysis/datePresets.ts";
import { useDataset } from "#data/useDataset.ts";
import { useDatasetDates } from "#data/useDatasetDates.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Popover } from "#ui/Popover.tsx";
import { useView } from "#url/useView.ts";
import styles from "./DateButton.module.css";
import { datesInWords, yearsInWords } from "./filterWords.ts";

/** The range of dates in force, and the ranges worth one click. Exact days are set at the timeline. */
export function DateButton() {
  const { t, formats } = useLanguage();
  const { index } = useDataset();
  const [view] = useView();
  const years = wholeYears(index);
  if (years === null) return null;
  const range = datesInWords(view, { t, formats, days: shownDays(view, years) });

  return (
    <Popover
      label={t("filters.dimension.dates")}
      look="outline"
      align="end"
      button={range}
      buttonLabel={t("filters.named", { name: t("filters.dimension.dates"), value: range })}
    >
      {(close) => <DatePresets onChosen={close} />}
    </Popover>
  );
}

interface DatePresetsProps {
  readonly onChosen?: () => void;
}

/** A button per preset; the one in force is pressed. */
export function DatePresets({ onChosen }: DatePresetsProps) {
  const { index } = useDataset();
  const [view, changeView] = useView();
  const defaults = useDatasetDates();
  const nameOf = usePresetNames();
  return (
    <div className={styles.presets}>
      {datePresets(index, defaults).map((preset) => (
        <Button
          key={preset.id}
          aria-pressed={view.from === preset.from && view.to === preset.to}
          className={styles.preset}
          onClick={() => {
            changeView({ from: preset.from, to: preset.to });
            onChosen?.();
          }}
        >
          {nameOf(preset)}
        </Button>
      ))}
    </div>
  );
}

function usePresetNames(): (preset: DatePreset) => string {
  const { t, formats } = useLanguage();
  const years = wholeYears(useDataset().index);
  return (preset) => {
    if (preset.id === "all" || years === null) return t("filters.allYears");
    if (preset.id === "lastYear") return t("filters.lastYear");
    return yearsInWords(shownDays(preset, years), formats);
  };
}
