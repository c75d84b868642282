import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { BUDGET, isWorkerFile } from "#scripts/budget.mjs";
import { expect, openReady, test } from "./fixtures.ts";

for (const { name, scriptKb } of BUDGET.pages) {
  test(`all that ${name} loads until it is ready stays within the budget`, async ({ page }) => {
    await openReady(page, name.slice(1));
    const files = await loadedUntilReady(page);

    expect(await weightKb(page, files, ".js")).toBeLessThanOrEqual(scriptKb);
    expect(await weightKb(page, files, ".css")).toBeLessThanOrEqual(BUDGET.styleKb);
  });
}

/** Addresses of what the page had asked for when it said that it was ready. */
function loadedUntilReady(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const [ready] = performance.getEntriesByName("ksd:ready");
    return performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => ready !== undefined && startTime <= ready.startTime)
      .map(({ name }) => name);
  });
}

/** kB of gzip, as the budget counts: the server itself may send something smaller. */
async function weightKb(page: Page, addresses: readonly string[], ending: string): Promise<number> {
  const files = [...new Set(addresses)].filter(
    (address) => address.endsWith(ending) && !isWorkerFile(address),
  );
  const bodies = await Promise.all(
    files.map(async (address) => (await page.request.get(address)).body()),
  );
  expect(bodies.length).toBeGreaterThan(0);
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1000;
}
