import { useTranslate } from "#i18n/useLanguage.ts";
import { Dialog } from "#ui/Dialog.tsx";
import { CardCopyField } from "./CardCopyField.tsx";
import type { CardDialogProps } from "./CiteDialog.tsx";

/** The link in the open, for a browser that does not let the page copy it. */
export function LinkDialog({ link, onClose }: CardDialogProps) {
  const t = useTranslate();
  return (
    <Dialog title={t("card.link.title")} closeLabel={t("common.close")} onClose={onClose}>
      <p>{t("card.link.blocked")}</p>
      <CardCopyField label={t("card.link.field")} text={link} />
    </Dialog>
  );
}
