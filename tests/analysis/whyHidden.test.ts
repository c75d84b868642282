import { expect, test } from "vitest";
import { buildEventIndex } from "#analysis/eventIndex.ts";
import type { EventFilter } from "#analysis/filter.ts";
import { NO_FILTER, selectEvents } from "#analysis/filter.ts";
import { NO_NAMES } from "#analysis/searchNames.ts";
import { countWhyHidden } from "#analysis/whyHidden.ts";
import type { EpochDay } from "#domain/day.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";
import { someEvents } from "#tests/someEvents.ts";

const made = buildEventIndex(someEvents(2_000), NO_NAMES);

test.each<Partial<EventFilter>>([
  {},
  { from: 19_000 as EpochDay },
  { to: 19_400 as EpochDay },
  { from: 19_000 as EpochDay, to: 19_400 as EpochDay, categories: ["violence"] },
  { places: ["prizren"], severity: 3 },
])("every event is shown or hidden for one reason: %j", (asked) => {
  const filter = { ...NO_FILTER, ...asked };
  const selection = selectEvents(made, filter);
  const { before, after, undated, byOthers } = countWhyHidden(made, filter, selection);

  expect(selection.positions.length + before + after + undated + byOthers).toBe(2_000);
});

test("the shipped view hides 60 events, all of them before it", () => {
  const { index } = kosovoDataset();
  const filter = { ...NO_FILTER, from: 18_628 as EpochDay };
  const selection = selectEvents(index, filter);

  expect(selection.positions).toHaveLength(168);
  expect(countWhyHidden(index, filter, selection)).toEqual({
    before: 60,
    after: 0,
    undated: 0,
    byOthers: 0,
  });
});
