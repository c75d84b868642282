import { useId, useRef, useState } from "react";
import { useDataset } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useReportPainted } from "#ui/Readiness.ts";
import { TimelineBody } from "./TimelineBody.tsx";
import styles from "./TimelinePanel.module.css";
import type { TimelineVariant } from "./timelineLayout.ts";
import { useChartSize } from "./useChartSize.ts";

interface TimelinePanelProps {
  readonly variant?: TimelineVariant;
  /** False leaves the force lane out where the variant would have it. */
  readonly force?: boolean;
}

/** Incidents above, force below, on one time axis; brushing it moves everything else. Fills its parent. */
export function TimelinePanel({ variant = "full", force = true }: TimelinePanelProps) {
  const { t } = useLanguage();
  const { span } = useDataset();
  const summaryId = useId();
  const panelRef = useRef<HTMLDivElement>(null);
  const size = useChartSize(panelRef);
  const [isTable, setTable] = useState(false);
  useReportPainted("timeline", size !== null);

  return (
    <section
      ref={panelRef}
      className={styles.panel}
      data-variant={variant}
      aria-label={t("panels.timeline")}
    >
      {span === null ? (
        <p className={styles.empty}>{t("timeline.noDates")}</p>
      ) : (
        size !== null && (
          <TimelineBody
            {...{ variant, size, summaryId, isTable }}
            data={span}
            hasForce={force}
            onTable={setTable}
          />
        )
      )}
    </section>
  );
}
