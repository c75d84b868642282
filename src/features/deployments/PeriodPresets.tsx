import { startOfBin } from "#analysis/timeBins.ts";
import type { DaySpan, EpochDay } from "#domain/day.ts";
import { dayOfDate } from "#domain/day.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { useView } from "#url/useView.ts";
import { PeriodDate } from "./PeriodDate.tsx";
import styles from "./TroopsPanel.module.css";

interface Preset {
  readonly key: "troops.preset.all" | "troops.preset.reduction" | "troops.preset.recent";
  readonly from: EpochDay;
  /** null: to the end of the data. */
  readonly to: EpochDay | null;
}

const JANUARY = 0;
const DECEMBER = 11;

interface PeriodPresetsProps {
  readonly whole: DaySpan;
  readonly period: DaySpan;
}

/** One scale hides what the other shows: 50,000 to 5,600, and what came after 2021. */
export function PeriodPresets({ whole, period }: PeriodPresetsProps) {
  const t = useTranslate();
  const [view, changeView] = useView();
  const presets: readonly Preset[] = [
    { key: "troops.preset.all", from: startOfBin(whole.first, "year"), to: null },
    {
      key: "troops.preset.reduction",
      from: dayOfDate(1999, JANUARY, 1),
      to: dayOfDate(2012, DECEMBER, 31),
    },
    { key: "troops.preset.recent", from: dayOfDate(2021, JANUARY, 1), to: null },
  ];
  return (
    <fieldset className={styles.presets}>
      <legend className="visuallyHidden">{t("troops.preset.label")}</legend>
      {presets.map(({ key, from, to }) => (
        <Button
          key={key}
          look="link"
          aria-pressed={view.from === from && view.to === to}
          onClick={() => changeView({ from, to })}
        >
          {t(key)}
        </Button>
      ))}
      <span className={styles.dates}>
        <PeriodDate end="first" period={period} whole={whole} />
        –
        <PeriodDate end="last" period={period} whole={whole} />
      </span>
    </fieldset>
  );
}
