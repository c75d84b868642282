import type { RefObject } from "react";
import { datasetLabel } from "#data/dataset.ts";
import { useDataset } from "#data/useDataset.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import styles from "./EventCard.module.css";

interface UnknownEventProps {
  readonly id: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** An address that names an event which the data do not have. */
export function UnknownEvent({ id, heading }: UnknownEventProps) {
  const t = useTranslate();
  const dataset = useDataset();
  return (
    <div className={styles.body}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t("card.unknown")}
      </h2>
      <p className={styles.muted}>
        {t("card.unknownDetail", { id, dataset: datasetLabel(dataset) })}
      </p>
    </div>
  );
}
