import { ageOfDay, isOld } from "#analysis/ageOfData.ts";
import { useDataset } from "#data/useDataset.ts";
import { dayOfInstant } from "#domain/day.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Icon } from "#ui/Icon.tsx";
import styles from "./DataAge.module.css";

interface DataAgeProps {
  /** The present, milliseconds since 1970. */
  readonly now?: number;
}

/**
 * "Newest event 28 Dec 2025, 11 months old", from the data's own date; nothing while the data are fresh.
 *
 * On narrow pages the age alone is seen, on the narrowest the clock; the sentence stays its words.
 */
export function DataAge({ now = Date.now() }: DataAgeProps) {
  const { t, formats } = useLanguage();
  const { span } = useDataset();
  const today = dayOfInstant(now);
  if (span === null || !isOld(span.last, today)) return null;
  const { count, unit } = ageOfDay(span.last, today);
  const age = t(`notice.age.${unit}`, { count });
  const sentence = t("notice.newest", { day: formats.day(span.last), age });
  return (
    <p className={styles.age} title={sentence}>
      <Icon name="clock" sizePx={14} />
      <span className="visuallyHidden">{sentence}</span>
      <span className={styles.full} aria-hidden="true">
        {sentence}
      </span>
      <span className={styles.short} aria-hidden="true">
        {age}
      </span>
    </p>
  );
}
