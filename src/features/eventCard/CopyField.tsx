import { useId, useState } from "react";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { copyText } from "#ui/copyText.ts";
import styles from "./CopyField.module.css";

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
}

/** Text to take along: selected by a press, copied by a button where the browser allows it. */
export function CopyField({ label, text }: CopyFieldProps) {
  const t = useTranslate();
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id}>{label}</label>
        <Button look="link" onClick={() => void copyText(text).then(setCopied)}>
          {t(isCopied ? "card.copied" : "card.copy")}
        </Button>
      </div>
      <textarea
        id={id}
        className={styles.text}
        readOnly
        rows={Math.min(9, text.split("\n").length + 2)}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </div>
  );
}
