import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { keepFocus } from "#ui/keepFocus.ts";

/** Takes a notice away. */
export function DismissButton({ onDismiss }: { readonly onDismiss: () => void }) {
  const t = useTranslate();
  return (
    <Button look="link" onClick={({ currentTarget }) => keepFocus(currentTarget, onDismiss)}>
      {t("notice.dismiss")}
    </Button>
  );
}
