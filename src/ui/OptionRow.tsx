import type { ReactNode } from "react";
import { useId } from "react";
import styles from "./OptionRow.module.css";

interface OptionRowProps {
  readonly kind: "checkbox" | "radio";
  /** Radios of one name are one choice. */
  readonly group?: string;
  readonly label: string;
  /** Language of the label, where it is not the page's. */
  readonly lang?: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  /** What choosing it would show; absent for choices that hide nothing. */
  readonly count?: OptionCount;
  readonly glyph?: ReactNode;
}

/** A count beside a choice. */
export interface OptionCount {
  readonly isZero: boolean;
  /** As seen: `37`. */
  readonly text: string;
  /** As read aloud: `37 events`. */
  readonly description: string;
}

/** One choice of a list: its name is the label alone, the count its description. Without matches it is muted, not gone. */
export function OptionRow(props: OptionRowProps) {
  const { kind, group, label, lang, isChecked, onChange, count, glyph } = props;
  const id = useId();
  return (
    <label className={styles.row} data-muted={count?.isZero === true}>
      <input
        type={kind}
        name={group}
        checked={isChecked}
        aria-labelledby={`${id}-label`}
        aria-describedby={count === undefined ? undefined : `${id}-count`}
        onChange={(event) => onChange(event.target.checked)}
      />
      {glyph}
      <span id={`${id}-label`} lang={lang} className={styles.label}>
        {label}
      </span>
      {count !== undefined && (
        <>
          <span className={styles.count} aria-hidden="true">
            {count.text}
          </span>
          <span id={`${id}-count`} hidden>
            {count.description}
          </span>
        </>
      )}
    </label>
  );
}
