import { expect, test } from "@playwright/test";
import { growthOf, SOAK_BUDGET, soak } from "#scripts/soak.mjs";

// The short one; hours of it, and the budget of the whole heap: npm run soak -- MINUTES. In so few polls the engine
// compiles more than 3 % of the heap, so here counts what the page keeps: the budget's own figure without that code.
test("the kiosk lives through polls, steps, bad answers and lost networks without growing", async ({
  page,
}) => {
  test.setTimeout(600_000);
  const { samples, errors } = await soak(page, {
    polls: 20,
    steps: 20,
    warmUpPolls: 20,
    samples: 2,
    tour: "zvecan-to-a-thousand-more-troops",
  });
  const growth = growthOf(samples);

  expect(errors).toEqual([]);
  expect(growth.nodes).toBeLessThanOrEqual(SOAK_BUDGET.nodes);
  expect(growth.listeners).toBeLessThanOrEqual(SOAK_BUDGET.listeners);
  expect(growth.keptPercent).toBeLessThan(SOAK_BUDGET.keptPercent);
});
