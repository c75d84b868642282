import { useRef, useState } from "react";
import { earlier, later } from "#analysis/periods.ts";
import type { DaySpan } from "#domain/day.ts";
import { formatIsoDay, parseDay } from "#domain/day.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import type { HistoryStep } from "#url/useView.ts";
import styles from "./TimelineControls.module.css";

interface DateInputProps {
  readonly end: keyof DaySpan;
  readonly selected: DaySpan;
  readonly limits: DaySpan;
  readonly onChoose: (span: DaySpan, history: HistoryStep) => void;
}

/** One end of the dates, typed. A day past the other end takes that end along. */
export function DateInput({ end, selected, limits, onChoose }: DateInputProps) {
  const { t } = useLanguage();
  // A date is unfinished while it is typed; the year 0202 on the way to 2023 is not a choice.
  const [draft, setDraft] = useState<string | null>(null);
  const hasChosen = useRef(false);

  function handleChange(text: string): void {
    setDraft(text);
    const typed = parseDay(text);
    if (typed === null || typed < limits.first) return;
    const day = earlier(typed, later(limits.last, selected.last));
    const span =
      end === "first"
        ? { first: day, last: later(day, selected.last) }
        : { first: earlier(day, selected.first), last: day };
    onChoose(span, hasChosen.current ? "replace" : "push");
    hasChosen.current = true;
  }

  return (
    <input
      type="date"
      className={styles.date}
      aria-label={t(end === "first" ? "timeline.fromDate" : "timeline.toDate")}
      min={formatIsoDay(limits.first)}
      value={draft ?? formatIsoDay(selected[end])}
      onChange={(event) => handleChange(event.target.value)}
      onBlur={() => {
        setDraft(null);
        hasChosen.current = false;
      }}
    />
  );
}
