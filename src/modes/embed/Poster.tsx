import { useEffect } from "react";
import { rootUrl } from "#data/rootUrl.ts";
import { fullViewUrl } from "#features/share/fullViewUrl.ts";
import { useViewTitle } from "#features/share/useViewTitle.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useView } from "#url/useView.ts";
import { BARE_VIEW } from "#url/view.ts";
import styles from "./Embed.module.css";
import { FullViewLink } from "./FullViewLink.tsx";
import type { HostConnection } from "./hostConnection.ts";
import { PosterLanguage } from "./PosterLanguage.tsx";
import { useEmbedLayout } from "./useEmbedView.ts";
import { BASE_ROW } from "./useFittedMap.ts";

interface PosterProps {
  readonly connection: HostConnection;
  readonly onAsk: () => void;
  readonly onPaint: () => void;
}

/** Stands in for the dashboard until the reader asks for it: title, picture, one button. Nothing else is fetched. */
export function Poster(props: PosterProps) {
  return (
    <PosterLanguage>
      <PosterPage {...props} />
    </PosterLanguage>
  );
}

function PosterPage({ connection, onAsk, onPaint }: PosterProps) {
  const t = useTranslate();
  const [view] = useView();
  const title = useViewTitle(null);
  const { panels, isHidden } = useEmbedLayout();
  useEffect(onPaint, [onPaint]);

  return (
    <main>
      {!isHidden("title") && (
        <header className={styles.head} {...BASE_ROW}>
          <div className={styles.titleRow}>
            <h1 className={styles.title}>{title}</h1>
          </div>
        </header>
      )}
      <div className={panels.includes("map") ? styles.map : styles.plainPoster}>
        <img className={styles.posterPicture} src={posterUrl()} alt="" />
        <div className={styles.posterAsk}>
          <div className={styles.posterCard}>
            <Button look="primary" onClick={onAsk}>
              <Icon name="play" /> {t("embed.show")}
            </Button>
            <p>{t("embed.showNote")}</p>
          </div>
        </div>
      </div>
      <footer className={styles.foot} {...BASE_ROW}>
        <span>{t("app.title")}</span>
        <FullViewLink url={fullViewUrl(view, BARE_VIEW)} connection={connection} />
      </footer>
    </main>
  );
}

function posterUrl(): string {
  return new URL("oembed/default.png", rootUrl()).href;
}
