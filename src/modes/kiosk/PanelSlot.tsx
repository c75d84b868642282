import { type ReactNode, useEffect, useState } from "react";
import { useTranslate } from "#i18n/useLanguage.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { useReportPainted } from "#ui/Readiness.ts";
import styles from "./PanelSlot.module.css";

/** A step that fails stays this long with the panels that work: a skip at once would be a race through the tour. */
const SKIP_AFTER_MS = 3000;

interface PanelSlotProps {
  /** As `Readiness` knows the panel; null for those that the page does not wait for. */
  readonly panel: string | null;
  /** What is told: a panel that failed is tried again with the next. */
  readonly step: string;
  readonly onFail: () => void;
  readonly children: ReactNode;
}

/** A panel's place. Its failure leaves the rest of the screen, and is over with the step. */
export function PanelSlot({ panel, step, onFail, children }: PanelSlotProps) {
  const [failedAt, setFailedAt] = useState<string | null>(null);
  // Only a failure remounts a panel: a map that is rebuilt at each step would leak and jump.
  const key = failedAt === null ? "whole" : `after ${failedAt}${failedAt === step ? "" : " again"}`;
  return (
    <ErrorBoundary
      key={key}
      fallback={() => <FailedPanel panel={panel} onFail={onFail} />}
      onError={() => setFailedAt(step)}
    >
      {failedAt === step ? <FailedPanel panel={panel} onFail={onFail} /> : children}
    </ErrorBoundary>
  );
}

function FailedPanel({ panel, onFail }: Pick<PanelSlotProps, "panel" | "onFail">) {
  const t = useTranslate();
  useReportPainted(panel ?? "", panel !== null);
  useEffect(
    function skipLater() {
      const timer = setTimeout(onFail, SKIP_AFTER_MS);
      return function stay() {
        clearTimeout(timer);
      };
    },
    [onFail],
  );
  return <p className={styles.failed}>{t("kiosk.stepFailed")}</p>;
}
