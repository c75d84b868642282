import { datasetLabel } from "#data/dataset.ts";
import { useDataset } from "#data/useDataset.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Dialog } from "#ui/Dialog.tsx";
import { CardCopyField } from "./CardCopyField.tsx";
import type { CardDialogProps } from "./CiteDialog.tsx";

/** What to tell the maintainers, where the operator has set no address for it. */
export function ReportDialog({ event, link, onClose }: CardDialogProps) {
  const t = useTranslate();
  const dataset = datasetLabel(useDataset());
  return (
    <Dialog title={t("card.report.title")} closeLabel={t("common.close")} onClose={onClose}>
      <p>{t("card.report.how")}</p>
      <CardCopyField
        label={t("card.report.field")}
        text={t("card.report.body", { id: event.id, dataset, link })}
      />
    </Dialog>
  );
}
