import type { ReactNode } from "react";
import { startOfBin } from "#analysis/timeBins.ts";
import { useDataset, useSelection } from "#data/useDataset.ts";
import type { DaySpan } from "#domain/day.ts";
import { addDays } from "#domain/day.ts";
import type { Formats } from "#i18n/formats.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import styles from "./TimelinePanel.module.css";

interface TimelineTitleProps {
  readonly span: DaySpan;
  /** Controls that stand between dates and count. */
  readonly children: ReactNode;
}

/** The dates in force and what they leave, where the page has no other line that says so. */
export function TimelineTitle({ span, children }: TimelineTitleProps) {
  const { t, formats } = useLanguage();
  const { index } = useDataset();
  const { positions } = useSelection();
  return (
    <div className={styles.title}>
      <b>{spanName(span, formats)}</b>
      {children}
      <span className={styles.count}>
        {t("status.shown", { shown: positions.length, total: index.events.length })}
      </span>
    </div>
  );
}

/** Whole years as years, anything else by its days. */
function spanName({ first, last }: DaySpan, formats: Formats): string {
  const next = addDays(last, 1);
  const isYears = startOfBin(first, "year") === first && startOfBin(next, "year") === next;
  if (!isYears) return formats.span(first, last);
  const [from, to] = [formats.year(first), formats.year(last)];
  return from === to ? from : `${from} – ${to}`;
}
