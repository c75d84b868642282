import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildTour, dwellSecondsOf, stepAt } from "#analysis/tour.ts";
import { formatIsoDay, parseDay } from "#domain/day.ts";
import type { Story } from "#domain/story.ts";

const day = (iso: string) => parseDay(iso) as NonNullable<ReturnType<typeof parseDay>>;
const SPAN = { first: day("1999-01-15"), last: day("2025-12-28") };

function someStory(id: string, steps: number): Story {
  return {
    id,
    title: id,
    summary: "",
    steps: Array.from({ length: steps }, (_, offset) => ({
      title: `${id} ${offset + 1}`,
      text: "x".repeat(280),
      view: {},
      dwellSeconds: 12,
      cites: [],
      figures: [],
    })),
  };
}

test("auto is the overview, then every step of every story in order", () => {
  const tour = buildTour("auto", [someStory("a", 2), someStory("b", 3)], SPAN);

  expect(tour.map(({ name }) => name)).toEqual(["overview", "a/1", "a/2", "b/1", "b/2", "b/3"]);
});

test("the overview shows the last 12 months of data, not of the calendar", () => {
  const [overview] = buildTour("auto", [], SPAN);

  expect(formatIsoDay(overview?.view.from ?? day("1970-01-01"))).toBe("2024-12-29");
  expect(overview?.view.to).toBe(SPAN.last);
});

test("a story's id is that story alone; none and strangers have no steps", () => {
  const stories = [someStory("a", 2), someStory("b", 1)];

  expect(buildTour("b", stories, SPAN).map(({ name }) => name)).toEqual(["b/1"]);
  expect(buildTour("none", stories, SPAN)).toEqual([]);
  expect(buildTour("c", stories, SPAN)).toEqual([]);
});

test("data without dates still tell their stories", () => {
  expect(buildTour("auto", [someStory("a", 1)], null).map(({ name }) => name)).toEqual(["a/1"]);
});

test("goes on where the address says, else from the start", () => {
  const tour = buildTour("auto", [someStory("a", 2), someStory("b", 3)], SPAN);

  for (const [offset, step] of tour.entries()) {
    expect(stepAt(tour, step.story?.id ?? null, step.number)).toBe(offset);
  }
  expect(stepAt(tour, "gone", 1)).toBe(0);
  expect(stepAt(tour, "a", 9)).toBe(0);
});

test("a step stays for the longest of screen, step and reading time", () => {
  const [step] = buildTour("a", [someStory("a", 1)], SPAN);
  if (step === undefined) throw new Error("no step");

  expect(dwellSecondsOf(step, "short", 8)).toBe(12);
  expect(dwellSecondsOf(step, "short", 30)).toBe(30);
  expect(dwellSecondsOf(step, "x".repeat(301), 8)).toBe(21);
});

test("every shipped step has time to be read", () => {
  const stories = JSON.parse(readFileSync("public/data/kosovo/stories.json", "utf8")) as Story[];
  for (const step of buildTour("auto", stories, SPAN)) {
    const text = step.story?.steps[step.number - 1]?.text ?? "";
    expect(dwellSecondsOf(step, text, 8)).toBeGreaterThanOrEqual(text.length / 15);
  }
});
