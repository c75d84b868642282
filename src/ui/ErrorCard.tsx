import type { ReactNode } from "react";
import styles from "./ErrorCard.module.css";

interface ErrorCardProps {
  /** What failed. */
  readonly title: string;
  /** What still works, or what to do. */
  readonly detail?: string;
  /** Buttons and links. */
  readonly children?: ReactNode;
}

/** Keeps the place of a panel that could not be drawn: nothing else gives way. */
export function ErrorCard({ title, detail, children }: ErrorCardProps) {
  return (
    <div className={styles.card}>
      <p className={styles.title}>{title}</p>
      {detail !== undefined && <p>{detail}</p>}
      {children}
    </div>
  );
}
