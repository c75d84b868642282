import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { ErrorCard } from "#ui/ErrorCard.tsx";

interface PanelErrorProps {
  /** What is not shown: "KFOR strength is not shown". */
  readonly title: string;
  /** Why, and when it comes back. */
  readonly detail?: string;
  readonly onRetry?: () => void;
}

/** In place of one panel whose data could not be read. */
export function PanelError({ title, detail, onRetry }: PanelErrorProps) {
  const t = useTranslate();
  return (
    <ErrorCard title={title} {...(detail === undefined ? {} : { detail })}>
      {onRetry !== undefined && <Button onClick={onRetry}>{t("app.tryAgain")}</Button>}
    </ErrorCard>
  );
}
