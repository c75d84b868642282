import { useRef, useState } from "react";
import type { EpochDay } from "#domain/day.ts";
import { dayOfDate, formatIsoDay, parseDay } from "#domain/day.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";
import styles from "./Options.module.css";

/** No record of any feed was entered earlier: a typed year below is still being typed. */
const FIRST_DAY: EpochDay = dayOfDate(1970, 0, 1);

/** The day as of which the records are shown; an empty field shows all. */
export function AsOfOption() {
  const { t } = useLanguage();
  const [{ asOf }, changeView] = useView();
  const [draft, setDraft] = useState<string | null>(null);
  const hasChosen = useRef(false);

  function handleChange(text: string): void {
    setDraft(text);
    const day = parseDay(text);
    if (day !== null && day < FIRST_DAY) return;
    changeView({ asOf: day }, hasChosen.current ? "replace" : "push");
    hasChosen.current = true;
  }

  return (
    <label className={styles.date}>
      <span className={styles.legend}>{t("filters.asOf")}</span>
      <input
        type="date"
        min={formatIsoDay(FIRST_DAY)}
        value={draft ?? (asOf === null ? "" : formatIsoDay(asOf))}
        onChange={(event) => handleChange(event.target.value)}
        onBlur={() => {
          setDraft(null);
          hasChosen.current = false;
        }}
      />
    </label>
  );
}
