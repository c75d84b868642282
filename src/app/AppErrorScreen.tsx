import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { ErrorCard } from "#ui/ErrorCard.tsx";

/** The last resort: the page itself failed. Says so, and offers the one thing that may help. */
export function AppErrorScreen({ error }: { readonly error: Error }) {
  const t = useTranslate();
  return (
    <main>
      <ErrorCard title={t("app.failed")} detail={error.message}>
        <Button look="primary" onClick={() => window.location.reload()}>
          {t("app.reload")}
        </Button>
      </ErrorCard>
    </main>
  );
}
