import { useId } from "react";
import { useTranslate } from "#i18n/useLanguage.ts";
import styles from "./StoriesDialog.module.css";

interface DraftFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly isLong?: boolean;
  onChange(value: string): void;
}

/** One text of a draft, with the room that the schema leaves it. */
export function DraftField({ label, value, maxLength, isLong = false, onChange }: DraftFieldProps) {
  const t = useTranslate();
  const id = useId();
  const field = { id, value, maxLength, "aria-describedby": `${id}room` };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...field} rows={4} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input {...field} onChange={({ target }) => onChange(target.value)} />
      )}
      <span id={`${id}room`} className={styles.count}>
        {t("story.room", { count: maxLength - value.length })}
      </span>
    </div>
  );
}
