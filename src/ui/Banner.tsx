import type { ReactNode } from "react";
import styles from "./Banner.module.css";
import type { IconName } from "./Icon.tsx";
import { Icon } from "./Icon.tsx";

interface BannerProps {
  readonly icon: IconName;
  /** The sentence. */
  readonly children: ReactNode;
  /** Buttons and links at the end of the row. */
  readonly actions?: ReactNode;
}

/** "Mind this": a sentence across a panel or the page, in amber, with an icon. */
export function Banner({ icon, children, actions }: BannerProps) {
  return (
    <div className={styles.banner}>
      <Icon name={icon} />
      <p className={styles.text}>{children}</p>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
