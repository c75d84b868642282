import { useId, useRef, useState } from "react";
import { useDataset } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useReportPainted } from "#ui/Readiness.ts";
import { TimelineBody } from "./TimelineBody.tsx";
import styles from "./TimelinePanel.module.css";
import type { TimelineVariant } from "./timelineLayout.ts";
import { useChartSize } from "./useChartSize.ts";

/** How a timeline fits the place it stands in. */
export interface TimelinePanelProps {
  readonly variant?: TimelineVariant;
  /** False leaves the force lane out where the variant would have it. */
  readonly force?: boolean;
  /** Factor on the text size where the variant's own does not suit: a totem's page is scaled by its height. */
  readonly magnification?: number;
}

/**
 * Incidents above, force below, on one time axis; brushing it moves everything else. Fills its parent.
 *
 * By itself for the small variants: marks of single totals and the overview strip are `TimelinePanel`'s.
 */
export function TimelineFrame(props: TimelinePanelProps) {
  const { variant = "full", force = true, magnification = null } = props;
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
        // A panel that is folded away has no room to draw in, and nothing to measure by.
        size !== null &&
        size.width > 0 && (
          <TimelineBody
            {...{ variant, size, summaryId, isTable, magnification }}
            data={span}
            hasForce={force}
            onTable={setTable}
          />
        )
      )}
    </section>
  );
}
