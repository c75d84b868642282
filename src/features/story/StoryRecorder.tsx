import { useMemo, useState } from "react";
import type { DraftProblem, StoryDraft } from "#analysis/storyDraft.ts";
import {
  draftStep,
  EMPTY_DRAFT,
  formatStoryFile,
  problemsOfDraft,
  problemsOfStep,
  STORY_LIMITS,
} from "#analysis/storyDraft.ts";
import { readPreference, writePreference } from "#data/preferences.ts";
import { useDataset, useDatasetText, useSelection } from "#data/useDataset.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { saveTextFile } from "#ui/saveTextFile.ts";
import { useView } from "#url/useView.ts";
import { DraftField } from "./DraftField.tsx";
import styles from "./StoriesDialog.module.css";

const PREFERENCE = "storyDraft";
/** Kosovo as a whole, where the address names no map. */
const WHOLE_MAP = { zoom: 8, lat: 42.6026, lng: 20.903 };
/** More than these are no citation but a search result. */
const MAX_OFFERED = 12;

/** Makes a stories file from views: each press takes what is on screen with a title, a text and its records. */
export function StoryRecorder() {
  const t = useTranslate();
  const [draft, setDraft] = useState(readDraft);
  const [title, setTitle] = useState("");
  const [text, setText] = useState("");
  const view = useRecordedView();
  const offered = useOfferedRecords();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const cites = offered.map(({ id }) => id).filter((id) => !left.has(id));
  const step = view === null ? null : draftStep(title, text, view, cites);
  const stepProblems = step === null ? [] : problemsOfStep(step);
  const problems = problemsOfDraft(draft);

  function change(next: StoryDraft): void {
    setDraft(next);
    writePreference(PREFERENCE, JSON.stringify(next));
  }

  function record(): void {
    if (step === null) return;
    change({ ...draft, steps: [...draft.steps, step] });
    setTitle("");
    setText("");
    setLeft(new Set());
  }

  return (
    <div className={styles.form}>
      <p>{t("story.recordHint")}</p>
      <DraftField
        label={t("story.stepTitle")}
        value={title}
        maxLength={STORY_LIMITS.title}
        onChange={setTitle}
      />
      <DraftField
        label={t("story.stepText")}
        value={text}
        maxLength={STORY_LIMITS.text}
        isLong
        onChange={setText}
      />
      <fieldset>
        <legend>{t("story.cites")}</legend>
        {offered.length === 0 && <p>{t("story.nothingToCite")}</p>}
        {offered.map(({ id, name }) => (
          <label key={id} className={styles.row}>
            <input
              type="checkbox"
              checked={!left.has(id)}
              onChange={() => setLeft((before) => toggled(before, id))}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <Button look="primary" disabled={step === null || stepProblems.length > 0} onClick={record}>
        {t("story.takeStep")}
      </Button>
      {view === null && <p className={styles.problems}>{t("story.needsDates")}</p>}
      <ol className={styles.steps} aria-label={t("story.recorded")}>
        {draft.steps.map((recorded, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be equal; only whole ones are removed
          <li key={at}>
            <span>
              {at + 1}. {recorded.title}
            </span>
            <Button
              look="link"
              onClick={() =>
                change({ ...draft, steps: draft.steps.filter((_, other) => other !== at) })
              }
            >
              {t("story.removeStep", { title: recorded.title })}
            </Button>
          </li>
        ))}
      </ol>
      <DraftField
        label={t("story.storyTitle")}
        value={draft.title}
        maxLength={STORY_LIMITS.title}
        onChange={(value) => change({ ...draft, title: value })}
      />
      <DraftField
        label={t("story.storySummary")}
        value={draft.summary}
        maxLength={STORY_LIMITS.summary}
        onChange={(value) => change({ ...draft, summary: value })}
      />
      <Problems problems={problems} />
      <div className={styles.row}>
        <Button
          look="primary"
          disabled={problems.length > 0}
          onClick={() => saveTextFile("stories.json", "application/json", formatStoryFile(draft))}
        >
          {t("story.save")}
        </Button>
        <Button look="quiet" onClick={() => change(EMPTY_DRAFT)}>
          {t("story.discard")}
        </Button>
      </div>
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly DraftProblem[] }) {
  const t = useTranslate();
  return (
    <ul className={styles.problems} aria-label={t("story.missing")}>
      {problems.map((problem) => (
        <li key={problem}>{t(`story.problem.${problem}`)}</li>
      ))}
    </ul>
  );
}

/** What is on screen, as a step keeps it; null without a first and a last day. */
function useRecordedView() {
  const [view] = useView();
  const { span } = useDataset();
  return useMemo(() => {
    const from = view.from ?? span?.first ?? null;
    const to = view.to ?? span?.last ?? null;
    if (from === null || to === null) return null;
    return {
      from,
      to,
      ...(view.map ?? WHOLE_MAP),
      event: view.event,
      categories: view.categories,
      isTroops: view.tab === "troops",
    };
  }, [view, span]);
}

/** The records a step may cite: what is open, then the newest of the selection. */
function useOfferedRecords(): readonly { readonly id: string; readonly name: string }[] {
  const [{ event: open, deployment }] = useView();
  const { index, deployments } = useDataset();
  const { positions } = useSelection();
  const text = useDatasetText();
  return useMemo(() => {
    const ofView = deployments
      .filter(({ id }) => id === deployment)
      .map((movement) => ({ id: movement.id, name: text.deployment(movement).unit }));
    const selected = [...positions].reverse().map((position) => index.events[position]);
    const opened = index.events.filter(({ id }) => id === open);
    const events = [...new Set([...opened, ...(open === null ? selected : [])])]
      .filter((event) => event !== undefined)
      .map((event) => ({ id: event.id, name: text.event(event).title }));
    return [...ofView, ...events].slice(0, MAX_OFFERED);
  }, [open, deployment, index, deployments, positions, text]);
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

// What is stored may be of an older version, or anybody's.
function isDraft(stored: unknown): stored is StoryDraft {
  if (typeof stored !== "object" || stored === null) return false;
  const { title, summary, steps } = stored as Partial<Record<keyof StoryDraft, unknown>>;
  return (
    typeof title === "string" &&
    typeof summary === "string" &&
    Array.isArray(steps) &&
    steps.every(
      (step: unknown) =>
        typeof step === "object" &&
        step !== null &&
        "title" in step &&
        "text" in step &&
        "view" in step,
    )
  );
}

function readDraft(): StoryDraft {
  try {
    const stored: unknown = JSON.parse(readPreference(PREFERENCE) ?? "null");
    return isDraft(stored) ? stored : EMPTY_DRAFT;
  } catch {
    return EMPTY_DRAFT;
  }
}
