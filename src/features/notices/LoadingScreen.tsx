import type { Progress } from "#data/fetchText.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import styles from "./LoadingScreen.module.css";
import { ScreenHead } from "./ScreenHead.tsx";

interface LoadingScreenProps {
  /** null before the first byte. */
  readonly progress: Progress | null;
}

const BYTES_PER_KB = 1000;

/** The page with the place of every panel kept, and a bar with what is known of the load. */
export function LoadingScreen({ progress }: LoadingScreenProps) {
  const { t } = useLanguage();
  const loaded = progress === null ? null : Math.round(progress.loaded / BYTES_PER_KB);
  const total = progress?.total == null ? null : Math.round(progress.total / BYTES_PER_KB);
  const words =
    loaded === null
      ? t("notice.loading")
      : total === null
        ? t("notice.loaded", { loaded })
        : t("notice.loadedOf", { loaded: Math.min(loaded, total), total });
  return (
    <div className={styles.screen}>
      <ScreenHead>{t("notice.loading")}</ScreenHead>
      <progress
        className={styles.bar}
        aria-label={t("notice.loading")}
        max={total ?? 1}
        value={total === null || loaded === null ? undefined : Math.min(loaded, total)}
      />
      <main className={styles.panels} aria-busy="true">
        <div className={styles.map}>
          <p>{words}</p>
        </div>
        <div className={styles.timeline} />
        <div className={styles.column}>
          {PLACES.map((place) => (
            <span key={place} className={styles.place} />
          ))}
        </div>
      </main>
    </div>
  );
}

/** Rows of the list whose place is kept. */
const PLACES = ["figures", "first", "second", "third", "fourth", "fifth"] as const;
