import { useDataset } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import styles from "./TimelinePanel.module.css";
import type { TimelineLayout } from "./timelineLayout.ts";

interface LaneMessageProps {
  readonly layout: TimelineLayout;
  readonly top: number;
}

/** In the lane's place where there is no line to draw: what is missing, and why. */
export function LaneMessage({ layout, top }: LaneMessageProps) {
  const { t } = useLanguage();
  const { reports } = useDataset();
  const report = reports.find(({ name }) => name === "force-strength");
  return (
    <div
      className={styles.message}
      style={{
        left: layout.left,
        width: layout.right - layout.left,
        top: top + 4 * layout.scale,
        height: layout.messageHeight - 8 * layout.scale,
      }}
    >
      <b>{t("timeline.forceMissing")}</b>
      <span>
        {report?.status === "failed"
          ? t("timeline.forceFailed", { problem: report.problem ?? "" })
          : t("timeline.forceAbsent")}
      </span>
    </div>
  );
}
