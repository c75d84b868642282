import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, openReady, test } from "./fixtures.ts";

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const EVENT = "ks-20230529-zvecan-kfor-clash";

const VIEWS = [
  ["workbench", ""],
  ["troops", "?tab=troops"],
  ["compare", "?tab=compare&from=2023-09&to=2024-03&compare=2022-09/2023-03"],
  // Rows of every kind, but few: axe takes 22 seconds for 168 of them.
  ["table", "?tab=table&from=2023-05&to=2023-06"],
  ["data quality", "?tab=data"],
  ["event card", `?event=${EVENT}`],
  ["nothing found", "?q=nosuchword"],
  ["embed", "embed/"],
  ["kiosk", "kiosk/"],
] as const;

for (const theme of ["light", "dark"] as const) {
  for (const [name, path] of VIEWS) {
    test(`${name}, ${theme}: axe finds nothing`, async ({ page }) => {
      await openReady(page, `${path}${path.includes("?") ? "&" : "?"}theme=${theme}`);
      expect(await violations(page)).toEqual([]);
    });
  }
}

for (const [name, path] of VIEWS) {
  test(`${name} on a phone: axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openReady(page, path);
    expect(await violations(page)).toEqual([]);
  });
}

/** One line per rule and element, so that a failure can be read without the trace. */
async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
