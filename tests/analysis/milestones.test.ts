import { expect, test } from "vitest";
import { NO_FILTER, selectEvents } from "#analysis/filter.ts";
import { labelOrder, selectMilestones } from "#analysis/milestones.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";
import { someDay } from "./someForce.ts";

const { index } = kosovoDataset();
const { positions } = selectEvents(index, NO_FILTER);
const YEAR = { first: someDay("2023-01-01"), last: someDay("2023-12-31") };
const milestones = selectMilestones(index, positions, YEAR);

test("milestones are the marked events that begin in the span, in time", () => {
  const marked = index.events.filter(
    ({ milestone, day }) => milestone && day !== null && day >= YEAR.first && day <= YEAR.last,
  );

  expect(milestones.map(({ event }) => event)).toEqual(marked);
  expect(milestones.length).toBeGreaterThan(5);
});

test("the most severe is named first, and the open event before all others", () => {
  const byHarm = labelOrder(milestones, null).map(({ event }) => event.severity ?? 0);
  expect(byHarm).toEqual(byHarm.toSorted((a, b) => b - a));

  const mildest = labelOrder(milestones, null).at(-1)?.event.id ?? null;
  expect(labelOrder(milestones, mildest)[0]?.event.id).toBe(mildest);
});
