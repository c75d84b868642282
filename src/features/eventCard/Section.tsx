import type { ReactNode } from "react";
import styles from "./EventCard.module.css";

interface SectionProps {
  readonly title: string;
  /** Quiet words beside the title. */
  readonly aside?: string;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A titled part of the card. */
export function Section({ title, aside, id, children }: SectionProps) {
  return (
    <div className={styles.section}>
      <h3 id={id} tabIndex={id === undefined ? undefined : -1} className={styles.sectionTitle}>
        {title} {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </h3>
      {children}
    </div>
  );
}
