import { expect, test } from "@playwright/test";
import { growthOf, SOAK_BUDGET, soak } from "#scripts/soak.mjs";

// The short one; hours of it: npm run soak -- MINUTES.
test("the kiosk lives through polls, steps, bad answers and lost networks without growing", async ({
  page,
}) => {
  test.setTimeout(600_000);
  const { samples, errors } = await soak(page, {
    polls: 60,
    steps: 50,
    tour: "zvecan-to-a-thousand-more-troops",
  });
  const growth = growthOf(samples);

  expect(errors).toEqual([]);
  expect(growth.nodes).toBeLessThanOrEqual(SOAK_BUDGET.nodes);
  expect(growth.listeners).toBeLessThanOrEqual(SOAK_BUDGET.listeners);
  expect(growth.heapPercent).toBeLessThan(SOAK_BUDGET.heapPercent);
});
