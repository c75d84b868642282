import type { ListHead } from "#analysis/eventOrder.ts";
import type { LanguageContext } from "#i18n/useLanguage.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import styles from "./EventList.module.css";

/** What the rows below have in common, and how many they are. */
export function ListHeading({ head }: { readonly head: ListHead }) {
  const language = useLanguage();
  return (
    <p className={styles.head}>
      <b>{headInWords(head, language)}</b>
      <span>{language.t("count.events", { count: head.count })}</span>
    </p>
  );
}

function headInWords(head: ListHead, { t, formats }: LanguageContext): string {
  if (head.kind === "month") return formats.month(head.month);
  if (head.kind === "undated") return t("list.dateNotStated");
  return head.severity === 0
    ? t("list.severityNotStated")
    : t("list.severity", { severity: head.severity });
}
