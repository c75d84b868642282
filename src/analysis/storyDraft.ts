import type { EpochDay } from "#domain/day.ts";
import { formatIsoDay } from "#domain/day.ts";
import { readingSecondsOf } from "./readingTime.ts";

/** A step as it stands in a stories file. */
export interface DraftStep {
  readonly title: string;
  readonly text: string;
  readonly view: {
    readonly from: string;
    readonly to: string;
    /** Zoom, latitude, longitude. */
    readonly map: readonly [number, number, number];
    readonly event?: string;
    readonly category?: readonly string[];
    readonly tab?: "events" | "troops";
  };
  readonly dwellSeconds: number;
  readonly cites: readonly string[];
}

/** A story that somebody is recording: the steps so far. */
export interface StoryDraft {
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly DraftStep[];
}

/** Where a recording begins. */
export const EMPTY_DRAFT: StoryDraft = { title: "", summary: "", steps: [] };

/** The limits of the stories' schema (data/kosovo/schema/stories.schema.json); a test holds them equal. */
export const STORY_LIMITS = {
  title: 60,
  summary: 200,
  text: 280,
  steps: 3,
  dwellMin: 4,
  dwellMax: 60,
} as const;

/** What a step keeps of the view it is recorded from. */
export interface RecordedView {
  readonly from: EpochDay;
  readonly to: EpochDay;
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
  readonly event: string | null;
  readonly categories: readonly string[];
  readonly isTroops: boolean;
}

/** A step from what is on screen; it stays as long as its text takes to read. */
export function draftStep(
  title: string,
  text: string,
  view: RecordedView,
  cites: readonly string[],
): DraftStep {
  const { from, to, zoom, lat, lng, event, categories, isTroops } = view;
  const readingSeconds = readingSecondsOf(text);
  return {
    title: title.trim(),
    text: text.trim(),
    view: {
      from: formatIsoDay(from),
      to: formatIsoDay(to),
      map: [round(zoom, 2), round(lat, 4), round(lng, 4)],
      ...(event === null ? {} : { event }),
      ...(categories.length === 0 ? {} : { category: categories }),
      tab: isTroops ? "troops" : "events",
    },
    dwellSeconds: Math.min(STORY_LIMITS.dwellMax, Math.max(12, readingSeconds)),
    cites: [...new Set(cites)],
  };
}

/** Why a draft is no stories file yet; each names the rule of the schema that is broken. */
export type DraftProblem =
  | "title"
  | "summary"
  | "tooFewSteps"
  | "stepTitle"
  | "stepText"
  | "stepCites";

/** What of the schema one step breaks; none where it conforms. */
export function problemsOfStep({ title, text, cites }: DraftStep): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (title === "" || title.length > STORY_LIMITS.title) problems.push("stepTitle");
  if (text === "" || text.length > STORY_LIMITS.text) problems.push("stepText");
  if (cites.length === 0) problems.push("stepCites");
  return problems;
}

/** What of the schema the story breaks, each rule once; none where it can be saved. */
export function problemsOfDraft({ title, summary, steps }: StoryDraft): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  const name = title.trim();
  if (name.length > STORY_LIMITS.title || idOf(name) === "") problems.push("title");
  const words = summary.trim();
  if (words === "" || words.length > STORY_LIMITS.summary) problems.push("summary");
  if (steps.length < STORY_LIMITS.steps) problems.push("tooFewSteps");
  return [...new Set([...problems, ...steps.flatMap(problemsOfStep)])];
}

/** The text of a stories file with this one story. Only a draft without problems conforms to the schema. */
export function formatStoryFile({ title, summary, steps }: StoryDraft): string {
  const name = title.trim();
  const story = { id: idOf(name), title: name, summary: summary.trim(), steps };
  return `${JSON.stringify([story], null, 1)}\n`;
}

/** An id of lower-case words, from a title in Latin script. */
function idOf(title: string): string {
  return title
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
