import { eventAt } from "#analysis/eventIndex.ts";
import type { KeyFigures } from "#analysis/keyFigures.ts";
import { useDataset, useSelection } from "#data/useDataset.ts";
import { CONFIDENCES } from "#domain/source.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import styles from "./FigureDetails.module.css";

/** How well the selected events are backed: by number of sources, and by the editors' confidence. */
export function EventsBreakdown({ figures }: { readonly figures: KeyFigures }) {
  const { t } = useLanguage();
  const { index } = useDataset();
  const { positions } = useSelection();
  const events = Array.from(positions, (position) => eventAt(index, position));
  const withoutSource = events.filter(({ sources }) => sources.length === 0).length;
  const withOne = figures.events - figures.severalSources - withoutSource;
  const withConfidence = (wanted: (typeof CONFIDENCES)[number] | null) =>
    events.filter(({ confidence }) => confidence === wanted).length;
  const unrated = withConfidence(null);

  return (
    <>
      <ul className={styles.counts}>
        <li>{t("figures.severalSources", { count: figures.severalSources })}</li>
        {withOne > 0 && <li>{t("figures.details.oneSource", { count: withOne })}</li>}
        {withoutSource > 0 && <li>{t("figures.details.noSource", { count: withoutSource })}</li>}
      </ul>
      <ul className={styles.counts}>
        {CONFIDENCES.map((id) => (
          <li key={id}>
            {t("figures.details.confidence", {
              count: withConfidence(id),
              confidence: t(`confidence.${id}`),
            })}
          </li>
        ))}
        {unrated > 0 && <li>{t("figures.details.confidenceNotStated", { count: unrated })}</li>}
      </ul>
    </>
  );
}
