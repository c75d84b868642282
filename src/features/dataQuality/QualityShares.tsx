import { useMemo } from "react";
import type { QualityShare } from "#analysis/quality.ts";
import { countQuality } from "#analysis/quality.ts";
import { useDataset } from "#data/useDataset.ts";
import type { MessageKey } from "#i18n/messages.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import styles from "./QualityShares.module.css";

/** How well things are known, as bars with their figures in words under them. */
export function QualityShares() {
  const { t } = useLanguage();
  const { index } = useDataset();
  const shares = useMemo(() => countQuality(index.events), [index]);

  return (
    <section>
      <h2 className={styles.heading}>
        {t("quality.howSure")} <small>{t("count.events", { count: index.events.length })}</small>
      </h2>
      {shares
        .filter(({ total }) => total > 0)
        .map((share) => (
          <Share key={share.id} share={share} />
        ))}
    </section>
  );
}

function Share({ share }: { readonly share: QualityShare }) {
  const { t, formats } = useLanguage();
  return (
    <div className={styles.share}>
      <h3>{t(`quality.share.${share.id}`)}</h3>
      <div className={styles.bar} aria-hidden="true">
        {share.parts.map(({ id, count }, offset) => (
          <span
            key={id}
            data-shade={id === "notStated" || id === "notLinked" ? "none" : Math.min(offset, 3)}
            style={{ flexGrow: count }}
          />
        ))}
      </div>
      <ul className={styles.parts}>
        {share.parts.map(({ id, count }) => (
          <li key={id}>
            <strong>{formats.integer(count)}</strong> {t(`quality.part.${id}` as MessageKey)}
          </li>
        ))}
      </ul>
    </div>
  );
}
