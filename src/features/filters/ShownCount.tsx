import { useDataset, useSelection } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import styles from "./StatusLine.module.css";

/** "168 of 228 events", said politely after each change. One on each page, whatever its tab shows. */
export function ShownCount() {
  const { t, formats } = useLanguage();
  const shown = useSelection().positions.length;
  const sentence = t("status.shown", { shown, total: useDataset().index.events.length });
  const figure = formats.integer(shown);
  const start = sentence.indexOf(figure);
  return (
    <span role="status" className={styles.shown}>
      {sentence.slice(0, start)}
      <strong>{figure}</strong>
      {sentence.slice(start + figure.length)}
    </span>
  );
}
