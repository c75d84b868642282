import { formatBibtex } from "#analysis/citation.ts";
import { useDataset, useDatasetText } from "#data/useDataset.ts";
import { dayOfInstant } from "#domain/day.ts";
import type { SituationEvent } from "#domain/event.ts";
import { wordEventDate } from "#i18n/eventWords.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Dialog } from "#ui/Dialog.tsx";
import { CardCopyField } from "./CardCopyField.tsx";
import styles from "./EventCard.module.css";

/** What each dialog of the card is given. */
export interface CardDialogProps {
  readonly event: SituationEvent;
  readonly link: string;
  readonly onClose: () => void;
}

/** The record as a citation, in words and as BibTeX, with the dataset's version and the day of access. */
export function CiteDialog({ event, link, onClose }: CardDialogProps) {
  const { t, formats } = useLanguage();
  const { title: datasetTitle, version, licence } = useDataset();
  const { title } = useDatasetText().event(event);
  const date = wordEventDate(event, t, formats);
  const accessed = dayOfInstant(Date.now());
  const cited = t("card.citation", {
    title,
    date,
    id: event.id,
    dataset: [datasetTitle, version, licence].filter(Boolean).join(", "),
    accessed: formats.day(accessed),
    link,
  });
  const bibtex = formatBibtex({
    id: event.id,
    idInWords: t("card.citation.record", { id: event.id }),
    title: `${title}, ${date}`,
    datasetTitle,
    version,
    licence,
    accessed,
    link,
  });
  return (
    <Dialog title={t("card.citation.title")} closeLabel={t("common.close")} onClose={onClose}>
      <div className={styles.fields}>
        <CardCopyField label={t("card.citation.text")} text={cited} />
        <CardCopyField label={t("card.citation.bibtex")} text={bibtex} />
      </div>
    </Dialog>
  );
}
