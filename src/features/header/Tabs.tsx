import type { MouseEvent } from "react";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useView, useViewDefaults } from "#url/useView.ts";
import type { Tab } from "#url/view.ts";
import { formatView } from "#url/view.ts";
import styles from "./Tabs.module.css";

interface TabsProps {
  /** Those that have a panel, in their order. */
  readonly tabs: readonly Tab[];
  readonly current: Tab;
  /** `bottom`: a bar at the lower edge of a phone. */
  readonly variant: "top" | "bottom";
}

/** Links to the same view under another tab: they open in a new window like any link. */
export function Tabs({ tabs, current, variant }: TabsProps) {
  const { t } = useLanguage();
  const [view, changeView] = useView();
  const defaults = useViewDefaults();

  function follow(event: MouseEvent, tab: Tab) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    changeView({ tab });
  }

  return (
    <nav aria-label={t("header.tabs")} className={styles.tabs} data-variant={variant}>
      {tabs.map((tab) => (
        <a
          key={tab}
          href={`?${formatView({ ...view, tab }, defaults, window.location.search)}`}
          aria-current={tab === current ? "page" : undefined}
          className={styles.tab}
          onClick={(event) => follow(event, tab)}
        >
          {t(`tabs.${tab}`)}
        </a>
      ))}
    </nav>
  );
}
