import { expect, openReady, test } from "./fixtures.ts";

const PAGES = ["", "?tab=troops", "?tab=compare", "?tab=table", "?tab=data", "embed/"];

for (const width of [1440, 768, 390, 320]) {
  for (const path of PAGES) {
    test(`/${path} fits into ${width} px without scrolling sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openReady(page, path);

      const overflowPx = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflowPx).toBeLessThanOrEqual(0);
    });
  }
}

test("reading at twice the text size cuts nothing off sideways", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await openReady(page, "?scale=2");

  const overflowPx = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflowPx).toBeLessThanOrEqual(0);
});
