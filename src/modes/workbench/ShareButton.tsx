import { lazy, Suspense, useState } from "react";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";

const ShareDialog = lazy(async () => ({
  default: (await import("#features/share/ShareDialog.tsx")).ShareDialog,
}));

/** Opens the dialog with link and embed snippets; its code comes with the first click. */
export function ShareButton({ isPhone }: { readonly isPhone: boolean }) {
  const t = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {isPhone ? (
        <Button look="quiet" isIcon aria-label={t("app.share")} onClick={() => setIsOpen(true)}>
          <Icon name="share" />
        </Button>
      ) : (
        <Button look="quiet" onClick={() => setIsOpen(true)}>
          {t("app.share")}
        </Button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <ShareDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
