import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";

/** Takes a notice away. */
export function DismissButton({ onDismiss }: { readonly onDismiss: () => void }) {
  const t = useTranslate();
  return (
    <Button look="link" onClick={onDismiss}>
      {t("notice.dismiss")}
    </Button>
  );
}
