import { gzipSync } from "node:zlib";
import type { Response } from "@playwright/test";
import { BUDGET, isWorkerFile } from "#scripts/budget.mjs";
import { expect, openReady, test } from "./fixtures.ts";

for (const { name, scriptKb } of BUDGET.pages) {
  test(`all that ${name} loads until it is ready stays within the budget`, async ({ page }) => {
    const responses: Response[] = [];
    page.on("response", (response) => responses.push(response));
    await openReady(page, name.slice(1));

    expect(await weightKb(responses, "script")).toBeLessThanOrEqual(scriptKb);
    expect(await weightKb(responses, "stylesheet")).toBeLessThanOrEqual(BUDGET.styleKb);
  });
}

/** kB of gzip, as the budget counts: the server itself may send something smaller. */
async function weightKb(responses: readonly Response[], type: string): Promise<number> {
  const files = new Map(
    responses
      .filter((response) => response.request().resourceType() === type)
      .filter((response) => !isWorkerFile(new URL(response.url()).pathname))
      .map((response) => [response.url(), response]),
  );
  const bodies = await Promise.all([...files.values()].map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1000;
}
