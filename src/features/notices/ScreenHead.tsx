import type { ReactNode } from "react";
import { useConfig } from "#data/useConfig.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import styles from "./ScreenHead.module.css";

/** The header of a page that has no data yet, or none at all: its title, and one thing to say. */
export function ScreenHead({ children }: { readonly children?: ReactNode }) {
  const t = useTranslate();
  const { title } = useConfig().config;
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{title ?? t("app.title")}</h1>
      <p>{children}</p>
    </header>
  );
}
