import { expect, test } from "vitest";
import { findStep } from "#analysis/storyStep.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";

const { stories, index, deployments, strength } = kosovoDataset();

test("a number past the end is the last step; a stranger's story is none", () => {
  const [first] = stories;
  const last = first?.steps.length ?? 0;

  expect(findStep(stories, first?.id ?? "", 99)?.number).toBe(last);
  expect(findStep(stories, first?.id ?? "", 2)?.step).toBe(first?.steps[1]);
  expect(findStep(stories, "gone", 1)).toBeNull();
  expect(findStep(stories, null, 1)).toBeNull();
});

test("every shipped step cites records that exist, and shows an event that it may show", () => {
  const ids = new Set([...index.events, ...deployments].map(({ id }) => String(id)));
  const figures = new Set(strength.map(({ id }) => id));
  for (const { steps } of stories) {
    for (const step of steps) {
      for (const id of step.cites) expect(ids).toContain(id);
      for (const id of step.figures) expect(figures).toContain(id);
      if (step.view.event !== undefined) expect(ids).toContain(step.view.event);
    }
  }
});
