import { useId, useRef, useState } from "react";
import { Button } from "./Button.tsx";
import styles from "./CopyField.module.css";
import { copyText } from "./copyText.ts";

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  /** On the button: "Copy", and once it is done: "Copied". */
  readonly copyLabel: string;
  readonly copiedLabel: string;
  /** Said where the browser refuses: the text is selected, ready for the reader's own keys. */
  readonly refusedLabel: string;
  /** Of a text that is longer than a line. */
  readonly rows?: number;
}

/** Text that can be read, selected and copied, whatever the frame around us allows. */
export function CopyField(props: CopyFieldProps) {
  const { label, value, copyLabel, copiedLabel, refusedLabel, rows = 1 } = props;
  const [outcome, setOutcome] = useState<{
    readonly of: string;
    readonly isCopied: boolean;
  } | null>(null);
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const id = useId();
  // What was copied may have changed since.
  const current = outcome?.of === value ? outcome : null;

  async function copy(): Promise<void> {
    const isCopied = await copyText(value);
    if (!isCopied) field.current?.select();
    setOutcome({ of: value, isCopied });
  }

  const shared = { ref: field, id, value, readOnly: true, className: styles.text };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.row}>
        {rows === 1 ? (
          <input {...shared} type="text" onFocus={(event) => event.target.select()} />
        ) : (
          <textarea {...shared} rows={rows} spellCheck={false} />
        )}
        <Button onClick={() => void copy()}>
          {current?.isCopied === true ? copiedLabel : copyLabel}
        </Button>
      </div>
      <p role="status" className={styles.outcome}>
        {current === null ? "" : current.isCopied ? copiedLabel : refusedLabel}
      </p>
    </div>
  );
}
