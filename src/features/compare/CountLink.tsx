import type { MouseEvent } from "react";
import type { PeriodPair } from "#analysis/comparedPeriods.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useView, useViewDefaults } from "#url/useView.ts";
import type { View } from "#url/view.ts";
import { formatView } from "#url/view.ts";
import styles from "./Compare.module.css";

/** Which of the two periods. */
export type Which = "a" | "b";

/** A number, and the events that it counts. */
export interface Counted {
  readonly which: Which;
  readonly pair: PeriodPair;
  /** What it counts: a category, a place, all events. */
  readonly name: string;
  /** What the filter asks for beside the period; nothing where it counts all of the period's events. */
  readonly change?: Partial<View>;
}

interface CountLinkProps extends Counted {
  /** As shown. */
  readonly text: string;
  /** There is no event to be shown. */
  readonly isNone?: boolean;
}

/** A number that opens its events: the same filter on the events tab, with that period. */
export function CountLink({ which, pair, name, change, text, isNone = false }: CountLinkProps) {
  const { t } = useLanguage();
  const [view, changeView] = useView();
  const defaults = useViewDefaults();
  if (isNone) return text;

  const days = pair[which];
  // The other period stays beside it, so that the way back compares the same two.
  const other = pair[which === "a" ? "b" : "a"];
  const target: Partial<View> = {
    ...change,
    tab: "events",
    from: days.from,
    to: days.to,
    compare: other,
    event: null,
  };

  function follow(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    changeView(target);
  }

  return (
    <a
      className={styles.count}
      href={`?${formatView({ ...view, ...target }, defaults, window.location.search)}`}
      aria-label={t(which === "a" ? "compare.openA" : "compare.openB", { count: text, name })}
      onClick={follow}
    >
      {text}
    </a>
  );
}
