import { useRef, useState } from "react";
import { earlier, later } from "#analysis/periods.ts";
import type { Days } from "#analysis/precedingPeriod.ts";
import type { DaySpan } from "#domain/day.ts";
import { formatIsoDay, parseDay } from "#domain/day.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import type { HistoryStep } from "#url/useView.ts";
import styles from "./Compare.module.css";

interface PeriodInputProps {
  readonly end: keyof Days;
  /** Of the period. */
  readonly name: string;
  readonly days: Days;
  /** Days that can be chosen. */
  readonly limits: DaySpan;
  readonly onChoose: (days: Days, history: HistoryStep) => void;
  /** Called with a sentence when what was typed stays without effect. */
  readonly onUnusable: (sentence: string) => void;
}

/** One end of a period, typed. A day past the other end takes that end along. */
export function PeriodInput({ end, name, days, limits, onChoose, onUnusable }: PeriodInputProps) {
  const { t, formats } = useLanguage();
  // A date is unfinished while it is typed; the year 0202 on the way to 2023 is not a choice.
  const [draft, setDraft] = useState<string | null>(null);
  const hasChosen = useRef(false);

  function handleChange(text: string): void {
    setDraft(text);
    const day = parseDay(text);
    if (day === null || day < limits.first || day > limits.last) return;
    const chosen =
      end === "from"
        ? { from: day, to: later(day, days.to) }
        : { from: earlier(day, days.from), to: day };
    // Back undoes what was typed as a whole.
    onChoose(chosen, hasChosen.current ? "replace" : "push");
    hasChosen.current = true;
  }

  function handleBlur(): void {
    if (draft !== null && draft !== formatIsoDay(days[end])) {
      onUnusable(
        t("compare.unusable", {
          first: formats.day(limits.first),
          last: formats.day(limits.last),
        }),
      );
    }
    setDraft(null);
    hasChosen.current = false;
  }

  return (
    <input
      type="date"
      className={styles.date}
      aria-label={t(end === "from" ? "compare.fromDate" : "compare.toDate", { name })}
      min={formatIsoDay(limits.first)}
      max={formatIsoDay(limits.last)}
      value={draft ?? formatIsoDay(days[end])}
      onChange={({ target }) => handleChange(target.value)}
      onBlur={handleBlur}
    />
  );
}
