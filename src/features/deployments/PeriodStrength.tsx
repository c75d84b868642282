import { strengthOn } from "#analysis/strength.ts";
import type { DaySpan, EpochDay } from "#domain/day.ts";
import type { StrengthFigure } from "#domain/force.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { SourceLinks } from "./SourceLinks.tsx";
import styles from "./TroopsPanel.module.css";
import { useForceWords } from "./useForceWords.ts";

interface PeriodStrengthProps {
  readonly figures: readonly StrengthFigure[];
  readonly period: DaySpan;
}

/** The strength at both ends of the selected period: the last total published by then, not a value in between. */
export function PeriodStrength({ figures, period }: PeriodStrengthProps) {
  const { t } = useLanguage();
  return (
    <dl className={styles.ends} aria-label={t("troops.ends.label")}>
      <End name="troops.ends.start" day={period.first} figures={figures} />
      <End name="troops.ends.end" day={period.last} figures={figures} />
    </dl>
  );
}

interface EndProps {
  readonly name: "troops.ends.start" | "troops.ends.end";
  readonly day: EpochDay;
  readonly figures: readonly StrengthFigure[];
}

function End({ name, day, figures }: EndProps) {
  const { t, formats } = useLanguage();
  const words = useForceWords();
  const on = strengthOn(figures, day);
  return (
    <div>
      <dt>{t(name, { day: formats.day(day) })}</dt>
      <dd>
        <strong>{on === null ? t("common.notStated") : words.strength(on)}</strong>
        {on !== null && (
          <>
            <span> {t("troops.ends.asOf", { date: formats.range(on.figure.asOf) })} </span>
            <SourceLinks sources={on.figure.sources.slice(0, 1)} isShort />
          </>
        )}
      </dd>
    </div>
  );
}
