import { type ChangeEvent, type DragEvent, useRef, useState } from "react";
import { FeedError } from "#data/feedError.ts";
import { useOpenedFile } from "#data/useOpenedFile.ts";
import { feedErrorSentence } from "#i18n/feedErrorSentence.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import styles from "./OpenFile.module.css";

/** Takes a file by button or drop, reads it in this browser, and shows it in place of the dataset. */
export function OpenFile() {
  const t = useTranslate();
  const { opened, configured, open, append, close } = useOpenedFile();
  const [problem, setProblem] = useState<string | null>(null);
  const [isOver, setIsOver] = useState(false);
  // A file has no gazetteer of its own; once appended, the dataset's is there.
  const isAppended = opened !== null && opened.municipalities.length > 0;
  const input = useRef<HTMLInputElement>(null);

  function read(file: File | undefined): void {
    if (file === undefined) return;
    setProblem(null);
    open(file).catch((error: unknown) => {
      setProblem(error instanceof FeedError ? feedErrorSentence(t, error) : String(error));
    });
  }

  function dropFile(event: DragEvent): void {
    event.preventDefault();
    setIsOver(false);
    read(event.dataTransfer.files[0]);
  }

  function chooseFile(event: ChangeEvent<HTMLInputElement>): void {
    read(event.currentTarget.files?.[0]);
    // The same file can be chosen again, after it was mended.
    event.currentTarget.value = "";
  }

  return (
    <section
      aria-label={t("quality.ownData")}
      className={styles.zone}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={dropFile}
    >
      <Icon name="upload" sizePx={24} />
      <Button look="outline" onClick={() => input.current?.click()}>
        {t("quality.openFile")}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.geojson,application/json,application/geo+json"
        onChange={chooseFile}
      />
      <p className={styles.hint}>{t("quality.dropHint")}</p>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {opened !== null && (
        <div className={styles.opened}>
          <p>{t("quality.opened", { name: opened.title })}</p>
          {configured !== null && !isAppended && (
            <Button look="link" onClick={append}>
              {t("quality.append", { name: configured.title })}
            </Button>
          )}
          <Button look="link" onClick={close}>
            {t("quality.closeFile")}
          </Button>
        </div>
      )}
    </section>
  );
}
