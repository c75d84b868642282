import type { KeyboardEvent } from "react";
import { findStep } from "#analysis/storyStep.ts";
import { stepName } from "#analysis/tour.ts";
import { useDataset, useDatasetText } from "#data/useDataset.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { searchOfStep, searchWithoutStory } from "#url/storyView.ts";
import { readSearch, replaceSearch, useView } from "#url/useView.ts";
import { StepRecords } from "./StepRecords.tsx";
import styles from "./StoryReader.module.css";
import { useStepMark } from "./useStepMark.ts";

/**
 * A story, step by step: its words, how far it is, the records behind it, and the way on. The page around it
 * shows each step's view, because the step stands for what the address does not say.
 */
export function StoryReader() {
  const t = useTranslate();
  const { stories } = useDataset();
  const text = useDatasetText();
  const [view] = useView();
  const found = findStep(stories, view.story, view.step);
  useStepMark(found === null ? null : stepName(found.story.id, found.number));

  if (view.story === null) return null;
  if (found === null) {
    return (
      <section className={styles.reader} aria-label={t("story.story")}>
        <p className={styles.unknown}>{t("story.unknown", { id: view.story })}</p>
        <CloseButton />
      </section>
    );
  }
  const { story, number } = found;
  const words = text.story(story);
  const step = words.steps[number - 1];
  const last = story.steps.length;

  function show(next: number): void {
    if (next < 1 || next > last || next === number) return;
    replaceSearch(searchOfStep(readSearch(), story.id, next), "push");
  }

  function onKeyDown(event: KeyboardEvent): void {
    const next = { ArrowLeft: number - 1, ArrowRight: number + 1, Home: 1, End: last }[event.key];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    show(next);
  }

  return (
    // Arrow keys turn the pages of the reader while the focus is in it; the buttons do the same.
    // Not named by its title: a story about troops must not pass for the region "Troops".
    <section className={styles.reader} aria-label={t("story.story")} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <p className={styles.story}>{words.title}</p>
        <div className={styles.controls}>
          <progress
            className={styles.progress}
            max={last}
            value={number}
            aria-label={t("story.progress")}
          />
          <span>{t("story.stepOf", { step: number, steps: last })}</span>
          <Button
            isIcon
            aria-label={t("story.previous")}
            disabled={number === 1}
            onClick={() => show(number - 1)}
          >
            <Icon name="chevronLeft" />
          </Button>
          <Button
            isIcon
            aria-label={t("story.next")}
            disabled={number === last}
            onClick={() => show(number + 1)}
          >
            <Icon name="chevronRight" />
          </Button>
          <CloseButton />
        </div>
      </div>
      <div aria-live="polite">
        <h2 className={styles.title}>{step?.title}</h2>
        <p className={styles.text}>{step?.text}</p>
      </div>
      <StepRecords step={found.step} />
    </section>
  );
}

function CloseButton() {
  const t = useTranslate();
  return (
    <Button
      look="quiet"
      isIcon
      aria-label={t("story.close")}
      onClick={() => replaceSearch(searchWithoutStory(readSearch()), "push")}
    >
      <Icon name="close" />
    </Button>
  );
}
