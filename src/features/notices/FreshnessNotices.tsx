import { useEffect, useState } from "react";
import { activateUpdate, watchForUpdate } from "#data/serviceWorker.ts";
import { useDataset } from "#data/useDataset.ts";
import { useRefreshProblem } from "#data/useRefreshProblem.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Banner } from "#ui/Banner.tsx";
import { Button } from "#ui/Button.tsx";

/** Data from the store, because the server gave no good answer: never in silence. */
export function CopyNotice() {
  const { t, formats } = useLanguage();
  const { copiedAt } = useDataset();
  if (copiedAt === null) return null;
  const time = formats.instant(copiedAt);
  return (
    <Banner
      icon="clock"
      actions={
        <Button look="link" onClick={() => window.location.reload()}>
          {t("app.tryAgain")}
        </Button>
      }
    >
      {t("notice.copy", { time })}
    </Banner>
  );
}

/** A look for new data that failed, or brought what cannot be believed: the old data stay. */
export function RefreshNotice() {
  const { t } = useLanguage();
  const { copiedAt } = useDataset();
  const problem = useRefreshProblem();
  if (problem === null || copiedAt !== null) return null;
  const { refusal } = problem;
  return (
    <Banner icon="warning">
      {refusal === null
        ? t("notice.refreshFailed", { problem: problem.message })
        : t("notice.refused", {
            resource: t(`resource.${refusal.resource}`),
            kept: refusal.kept,
            offered: refusal.offered,
          })}
    </Banner>
  );
}

/** A new version of the app waits; the reader decides when. */
export function UpdateNotice() {
  const { t } = useLanguage();
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => watchForUpdate(() => setWaiting(true)), []);
  if (!isWaiting) return null;

  async function update(): Promise<void> {
    await activateUpdate();
    window.location.reload();
  }
  return (
    <Banner
      icon="clock"
      actions={
        <Button look="link" onClick={() => void update()}>
          {t("app.reload")}
        </Button>
      }
    >
      {t("notice.update")}
    </Banner>
  );
}
