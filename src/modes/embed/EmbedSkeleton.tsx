import styles from "./Embed.module.css";
import { useEmbedLayout } from "./useEmbedView.ts";
import { BASE_ROW } from "./useFittedMap.ts";

/** Keeps the place of everything that will come, so that neither the page nor its host moves when it does. */
export function EmbedSkeleton() {
  const { panels, isHidden } = useEmbedLayout();
  const hasHead = !isHidden("title") || !isHidden("counts");
  const hasFilters = !isHidden("filters") && !isHidden("legend");
  return (
    <div aria-busy="true">
      {(hasHead || hasFilters) && (
        <div className={styles.head} {...BASE_ROW}>
          {hasHead && <div className={styles.titleRow} />}
          {hasFilters && <div className={styles.familyRow} />}
        </div>
      )}
      {panels.includes("map") && <div className={styles.map} />}
      {panels.includes("timeline") && <div className={styles.timeline} {...BASE_ROW} />}
      <div className={styles.foot} {...BASE_ROW} />
    </div>
  );
}
