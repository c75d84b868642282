import { useRef, useState } from "react";
import { earlier, later } from "#analysis/periods.ts";
import type { DaySpan } from "#domain/day.ts";
import { formatIsoDay, parseDay } from "#domain/day.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";
import styles from "./TroopsPanel.module.css";

interface PeriodDateProps {
  readonly end: keyof DaySpan;
  readonly period: DaySpan;
  readonly whole: DaySpan;
}

/** One end of the selected period, typed. A day past the other end takes that end along. */
export function PeriodDate({ end, period, whole }: PeriodDateProps) {
  const t = useTranslate();
  const [, changeView] = useView();
  // A date is unfinished while it is typed; the year 0202 on the way to 2023 is not a choice.
  const [draft, setDraft] = useState<string | null>(null);
  const hasChosen = useRef(false);

  function choose(text: string) {
    setDraft(text);
    const day = parseDay(text);
    if (day === null || day < whole.first || day > later(whole.last, period.last)) return;
    changeView(
      end === "first"
        ? { from: day, to: later(day, period.last) }
        : { from: earlier(day, period.first), to: day },
      // Back undoes what was typed as a whole.
      hasChosen.current ? "replace" : "push",
    );
    hasChosen.current = true;
  }

  return (
    <input
      type="date"
      className={styles.date}
      aria-label={t(end === "first" ? "troops.preset.from" : "troops.preset.to")}
      min={formatIsoDay(whole.first)}
      value={draft ?? formatIsoDay(period[end])}
      onChange={({ target }) => choose(target.value)}
      onBlur={() => {
        setDraft(null);
        hasChosen.current = false;
      }}
    />
  );
}
