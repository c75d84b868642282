import { expect, test } from "vitest";
import type { StoryDraft } from "#analysis/storyDraft.ts";
import {
  draftStep,
  EMPTY_DRAFT,
  formatStoryFile,
  problemsOfDraft,
  problemsOfStep,
  STORY_LIMITS,
} from "#analysis/storyDraft.ts";
import { parseDay } from "#domain/day.ts";
import { story } from "#feeds/gazetteerRecords.ts";
import { parseRecords } from "#feeds/record.ts";
import { kosovoFile } from "#tests/kosovoDataset.ts";

const day = (iso: string) => parseDay(iso) as NonNullable<ReturnType<typeof parseDay>>;
const VIEW = {
  from: day("2023-09-24"),
  to: day("2023-09-27"),
  zoom: 13,
  lat: 42.97141,
  lng: 20.78249,
  event: "ks-20230924-banjska-attack",
  categories: [],
  isTroops: false,
};
const step = draftStep("Banjska", "What happened.", VIEW, ["ks-20230924-banjska-attack"]);
const whole: StoryDraft = {
  title: "Đakovica & Zvečan",
  summary: "One sentence.",
  steps: [step, step, step],
};

test("a finished draft reads back as a story, with nothing lost", () => {
  expect(problemsOfDraft(whole)).toEqual([]);
  const records = JSON.parse(formatStoryFile(whole)) as unknown[];
  const { value, issues } = parseRecords(records, "stories", story, ({ id }) => id);

  expect(issues).toEqual([]);
  expect(value[0]).toMatchObject({
    id: "dakovica-zvecan",
    title: "Đakovica & Zvečan",
    steps: [
      {
        title: "Banjska",
        view: { from: VIEW.from, to: VIEW.to, map: { zoom: 13, lat: 42.9714, lng: 20.7825 } },
      },
      {},
      {},
    ],
  });
});

test("names each rule of the schema that is broken", () => {
  expect(problemsOfDraft(EMPTY_DRAFT)).toEqual(["title", "summary", "tooFewSteps"]);
  expect(problemsOfStep(draftStep("", "x".repeat(281), VIEW, []))).toEqual([
    "stepTitle",
    "stepText",
    "stepCites",
  ]);
  expect(problemsOfDraft({ ...whole, title: "Звечан" })).toEqual(["title"]);
});

test("a step stays as long as its text takes to read", () => {
  expect(draftStep("a", "x".repeat(270), VIEW, []).dwellSeconds).toBe(18);
  expect(step.dwellSeconds).toBe(12);
});

test("the limits are those of the schema", () => {
  const schema = JSON.parse(kosovoFile("schema/stories.schema.json")) as {
    items: {
      properties: Record<
        string,
        {
          maxLength: number;
          minItems: number;
          items: {
            properties: Record<string, { maxLength: number; minimum: number; maximum: number }>;
          };
        }
      >;
    };
  };
  const { title, summary, steps } = schema.items.properties;
  const { text, dwellSeconds, title: stepTitle } = steps?.items.properties ?? {};

  expect(STORY_LIMITS).toEqual({
    title: title?.maxLength,
    summary: summary?.maxLength,
    text: text?.maxLength,
    steps: steps?.minItems,
    dwellMin: dwellSeconds?.minimum,
    dwellMax: dwellSeconds?.maximum,
  });
  expect(stepTitle?.maxLength).toBe(STORY_LIMITS.title);
});
