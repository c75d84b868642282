import type { ReactNode } from "react";
import styles from "./Empty.module.css";

interface EmptyProps {
  readonly title: string;
  /** One line under the title. */
  readonly detail?: string;
  readonly children?: ReactNode;
}

/** Stands where a panel has nothing to show, and says why and what to do. */
export function Empty({ title, detail, children }: EmptyProps) {
  return (
    <section className={styles.empty} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {detail !== undefined && <p className={styles.detail}>{detail}</p>}
      {children}
    </section>
  );
}
