import { FeedError } from "#data/feedError.ts";
import { feedErrorSentence } from "#i18n/feedErrorSentence.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { ErrorCard } from "#ui/ErrorCard.tsx";
import styles from "./FeedErrorScreen.module.css";
import { ScreenHead } from "./ScreenHead.tsx";

interface FeedErrorScreenProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** The events themselves could not be read, so there is nothing to draw: which file, why, and what to do. */
export function FeedErrorScreen({ error, onRetry }: FeedErrorScreenProps) {
  const t = useTranslate();
  const detail = error instanceof FeedError ? feedErrorSentence(t, error) : error.message;
  return (
    <>
      <ScreenHead />
      <main className={styles.main}>
        <div role="alert">
          <ErrorCard title={t("notice.feedFailed")} detail={detail}>
            <p>{t("notice.feedAdvice")}</p>
            <Button look="primary" onClick={onRetry}>
              {t("app.tryAgain")}
            </Button>
          </ErrorCard>
        </div>
      </main>
    </>
  );
}
