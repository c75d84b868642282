import { expect, test } from "vitest";
import { parseDay } from "#domain/day.ts";
import { searchOfStep, searchWithoutStory, viewOfStep } from "#url/storyView.ts";
import { BARE_VIEW, formatView, parseView } from "#url/view.ts";

const STEP = {
  ...(parseDay("2023-05-29") === null ? {} : { from: parseDay("2023-05-29") as never }),
  event: "ks-20230529-zvecan-kfor-clash",
  map: { zoom: 13, lat: 42.9075, lng: 20.8403 },
  tab: "events",
};

test("a step decides what it names and leaves the rest", () => {
  const base = { ...BARE_VIEW, lang: "sq" as const, to: parseDay("2024-12-31") };

  expect(viewOfStep(base, STEP)).toEqual({ ...base, ...STEP });
});

test("story and step alone ask for the whole view of the step", () => {
  const search = searchOfStep("?from=2021&category=violence&map=9/42/21&lang=sq&v=1", "a-story", 3);

  expect(search).toBe("lang=sq&v=1&story=a-story&step=3");
  const shown = parseView(search, viewOfStep(BARE_VIEW, STEP));
  expect(shown).toMatchObject({ ...STEP, story: "a-story", step: 3, lang: "sq", categories: [] });
});

test("the reader's own map goes over the step's", () => {
  const defaults = viewOfStep(BARE_VIEW, STEP);
  const search = `?${formatView({ ...defaults, event: null, story: "a" }, defaults)}`;

  expect(parseView(search, defaults)).toMatchObject({ event: null, map: STEP.map, story: "a" });
});

test("leaving the story leaves nothing of it behind", () => {
  expect(searchWithoutStory("?story=a&step=3&event=&map=9/42/21&theme=dark")).toBe("theme=dark");
});
