import { lazy, Suspense, useState } from "react";
import { useDataset, useDatasetText } from "#data/useDataset.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { searchOfStep } from "#url/storyView.ts";
import { readSearch, replaceSearch } from "#url/useView.ts";
import styles from "./StoriesDialog.module.css";

const StoryRecorder = lazy(async () => ({
  default: (await import("./StoryRecorder.tsx")).StoryRecorder,
}));

/** The stories to begin, and the tool that records one's own. */
export function StoriesDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const { stories } = useDataset();
  const { story: words } = useDatasetText();
  const [isRecording, setRecording] = useState(false);

  function begin(id: string): void {
    replaceSearch(searchOfStep(readSearch(), id, 1), "push");
    onClose();
  }

  return (
    <Dialog title={t("story.stories")} closeLabel={t("common.close")} onClose={onClose}>
      {isRecording ? (
        <Suspense fallback={null}>
          <StoryRecorder />
        </Suspense>
      ) : (
        <>
          <ul className={styles.stories}>
            {stories.map((story) => {
              const { title, summary } = words(story);
              return (
                <li key={story.id}>
                  <Button
                    look="link"
                    className={styles.begin ?? ""}
                    onClick={() => begin(story.id)}
                  >
                    {title}
                  </Button>
                  <p>{summary}</p>
                  <p className={styles.count}>{t("story.steps", { count: story.steps.length })}</p>
                </li>
              );
            })}
          </ul>
          <Button onClick={() => setRecording(true)}>{t("story.record")}</Button>
        </>
      )}
    </Dialog>
  );
}
