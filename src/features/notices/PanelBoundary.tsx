import type { ReactNode } from "react";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { ErrorCard } from "#ui/ErrorCard.tsx";
import { useReportPainted } from "#ui/Readiness.ts";

interface PanelBoundaryProps {
  /** As the reader knows it: stands in the sentence. */
  readonly name: string;
  /** As `Readiness` knows it: a failed panel must not keep the page from being ready. */
  readonly panel: string;
  readonly children: ReactNode;
}

/** One panel's failure stays in its place; the rest of the page works on. */
export function PanelBoundary({ name, panel, children }: PanelBoundaryProps) {
  return (
    <ErrorBoundary
      fallback={(error, retry) => (
        <FailedPanel name={name} panel={panel} error={error} onRetry={retry} />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

interface FailedPanelProps {
  readonly name: string;
  readonly panel: string;
  readonly error: Error;
  readonly onRetry: () => void;
}

function FailedPanel({ name, panel, error, onRetry }: FailedPanelProps) {
  const t = useTranslate();
  useReportPainted(panel, true);
  return (
    <ErrorCard title={t("app.panelFailed", { panel: name })} detail={error.message}>
      <Button onClick={onRetry}>{t("app.tryAgain")}</Button>
    </ErrorCard>
  );
}
