import { expect, openReady, test } from "./fixtures.ts";

for (const path of ["", "embed/", "kiosk/"]) {
  test(`/${path} gets ready on the real data, under the strict policy, from its own origin alone`, async ({
    page,
  }) => {
    await openReady(page, path);

    await expect(page.locator("html")).toHaveAttribute("data-dataset", /^kosovo@\S+$/);
    await expect(page.locator("html")).not.toHaveAttribute("data-error");
    const marks = await page.evaluate(() =>
      performance.getEntriesByType("mark").map(({ name }) => name),
    );
    expect(marks).toEqual(expect.arrayContaining(["ksd:data", "ksd:ready"]));
  });
}

test("the default view is Kosovo from 2021 on, and says what lies before", async ({ page }) => {
  await openReady(page, "");

  await expect(page.locator("html")).toHaveAttribute("data-events", "228");
  await expect(page.locator("html")).toHaveAttribute("data-shown", "168");
  expect(new URL(page.url()).search).toBe("");
});

test("a year that the dataset's own view leaves out can be asked for", async ({ page }) => {
  await openReady(page, "?from=1999");

  await expect(page.locator("html")).toHaveAttribute("data-shown", "228");
});

for (const tab of ["events", "troops", "compare", "table", "data"]) {
  test(`the tab ${tab} says how many events are shown, and again after a search`, async ({
    page,
  }) => {
    await openReady(page, `?tab=${tab}`);
    await expect(page.getByRole("status")).toHaveText("168 of 228 events");

    await page.getByRole("searchbox", { name: "Search events" }).fill("banjska");
    await expect(page.getByRole("status")).not.toHaveText(/^168 of/);
  });
}

test("text is drawn in the font we serve", async ({ page }) => {
  await openReady(page, "");

  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
  );
  expect(loaded.join()).toContain("IBM Plex Sans Variable");
});

test("the site works in a folder of its host, without rewriting rules", async ({ page, watch }) => {
  const { serve } = await import("#scripts/serve.mjs");
  const site = await serve({ folder: "dist", below: "/some/place/" });
  watch.allow(new RegExp(`^other origin: ${site.url}`));

  for (const path of ["", "embed/", "kiosk/"]) await openReady(page, `${site.url}${path}`);
  await site.close();
});
