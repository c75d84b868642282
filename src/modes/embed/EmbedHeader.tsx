import { lazy, Suspense } from "react";
import { useDataset, useSelection } from "#data/useDataset.ts";
import { FamilyButtons } from "#features/filters/FamilyButtons.tsx";
import { useViewTitle } from "#features/share/useViewTitle.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useIsReady } from "#ui/Readiness.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import styles from "./Embed.module.css";
import { NARROW_QUERY } from "./EmbedPanelBox.tsx";
import { useEmbedLayout } from "./useEmbedView.ts";
import { BASE_ROW } from "./useFittedMap.ts";

const FamilyLegend = lazy(async () => ({
  default: (await import("./FamilyLegend.tsx")).FamilyLegend,
}));
const KilledCount = lazy(async () => ({
  default: (await import("./KilledCount.tsx")).KilledCount,
}));

/** Title, counts and families. The counts are said politely even where they are not shown. */
export function EmbedHeader() {
  const { t } = useLanguage();
  const dataset = useDataset();
  const { isHidden } = useEmbedLayout();
  const isNarrow = useMediaQuery(NARROW_QUERY);
  const title = useViewTitle(dataset);
  const hasFilters = !isHidden("filters");
  const hasLegend = !hasFilters && !isHidden("legend");
  const hasCounts = !isHidden("counts") && !isNarrow;
  const isBare = isHidden("title") && !hasFilters && !hasLegend && !hasCounts;

  return (
    <header className={isBare ? "visuallyHidden" : styles.head} {...BASE_ROW}>
      <div className={isHidden("title") && !hasCounts ? "visuallyHidden" : styles.titleRow}>
        <h1 className={isHidden("title") ? "visuallyHidden" : styles.title}>{title}</h1>
        <Counts isShown={hasCounts} />
      </div>
      {hasFilters && (
        <section className={styles.familyRow} aria-label={t("panels.filters")}>
          <FamilyButtons variant={isNarrow ? "compact" : "full"} />
        </section>
      )}
      {hasLegend && (
        <Suspense fallback={<div className={styles.familyRow} />}>
          <FamilyLegend />
        </Suspense>
      )}
    </header>
  );
}

/** "168 of 228 events · 7–10 killed". */
function Counts({ isShown }: { readonly isShown: boolean }) {
  const { t } = useLanguage();
  const { index } = useDataset();
  const { positions } = useSelection();
  const isReady = useIsReady();
  return (
    <p className={isShown ? styles.counts : "visuallyHidden"}>
      <span role="status">
        {t("status.shown", { shown: positions.length, total: index.events.length })}
      </span>
      {isReady && (
        <Suspense fallback={null}>
          <KilledCount />
        </Suspense>
      )}
    </p>
  );
}
