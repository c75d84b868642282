import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, openReady, test } from "./fixtures.ts";

const TWO_SUMMERS = "?tab=compare&from=2023-05&to=2023-10&compare=2022-05/2022-10";

const panel = (page: Page) => page.getByRole("region", { name: "Compare" });

test("the comparison's code comes with its tab and not before", async ({ page }) => {
  const scripts: string[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".js")) scripts.push(response.url());
  });
  await openReady(page, "");
  expect(scripts.some((url) => /Compare(Tab|Panel)/.test(url))).toBe(false);
  await page.getByRole("link", { name: "Compare" }).click();

  await expect(panel(page)).toBeVisible();
  expect(scripts.some((url) => /Compare(Tab|Panel)/.test(url))).toBe(true);
});

test("the address decides both periods, and a filter counts for both", async ({ page }) => {
  await openReady(page, TWO_SUMMERS);
  await expect(panel(page)).toContainText("A, May 2023 – Oct 2023: 42 events.");
  const events = panel(page).getByRole("row", { name: /^Events/ });
  const before = await events.textContent();
  await page.getByRole("button", { name: "Unrest" }).click();
  await expect(events).not.toHaveText(before ?? "");
  const filtered = await events.textContent();

  await page.reload();
  await expect(events).toHaveText(filtered ?? "");
  await page.goBack();
  await expect(events).toHaveText(before ?? "");
});

test("a number opens exactly its events, and Back returns to the comparison", async ({ page }) => {
  await openReady(page, TWO_SUMMERS);
  const link = panel(page).getByRole("link", { name: /, Armed violence in A: show the events$/ });
  const count = await link.textContent();
  await link.click();

  await expect(page.getByRole("status")).toHaveText(`${count} of 228 events`);
  await page.goBack();
  await expect(panel(page)).toContainText("42 events");
});

test("every number of a table opens as many events as it says", async ({ page }) => {
  await openReady(page, TWO_SUMMERS);
  const links = panel(page).getByRole("link", { name: /in [AB]: show the events$/ });
  const targets = await links.evaluateAll((all) =>
    all.flatMap((link) =>
      link instanceof HTMLAnchorElement && /^\d+$/.test(link.textContent ?? "")
        ? [{ href: link.href, count: link.textContent ?? "", name: link.ariaLabel ?? "" }]
        : [],
    ),
  );
  // Casualties link to all events of the period: they are no count of events.
  const counts = targets.filter(({ name }) => !/(Killed|Injured|KFOR injured) in/.test(name));
  expect(counts.length).toBeGreaterThan(20);
  for (const { href, count, name } of counts.filter((_, at) => at % 4 === 0)) {
    await page.goto(href);
    await expect(page.locator("html"), name).toHaveAttribute("data-shown", count);
  }
});

test("a reversed second period is named as unreadable, and one is proposed instead", async ({
  page,
}) => {
  await openReady(page, "?tab=compare&from=2023-05&to=2023-10&compare=2022-10/2022-05");

  await expect(page.getByText(/compare/).first()).toBeVisible();
  await expect(panel(page)).toContainText("Period B is a proposal");
});

test("periods are typed by keyboard, and Back undoes them", async ({ page }) => {
  await openReady(page, TWO_SUMMERS);
  const first = page.getByLabel("Period B, first day");
  await first.fill("2022-07-01");
  await expect(page).toHaveURL(/compare=2022-07\/2022-10/);
  await expect(panel(page)).toContainText("The periods differ in length");
  await page.goBack();

  await expect(page).toHaveURL(/compare=2022-05\/2022-10/);
});

test("the rows of a picture are a file with its origin", async ({ page }) => {
  await openReady(page, TWO_SUMMERS);
  const kinds = page.getByRole("figure", { name: "What kind" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    kinds.getByRole("button", { name: "Rows as CSV" }).click(),
  ]);
  const text = await readFile(await download.path(), "utf8");

  expect(text).toContain("id,value,a,b,change,sources,licence,dataset,accessed,view");
  expect(text).toContain("police-operation,Police operation,12,2,10 more");
});

for (const width of [320, 390, 1440]) {
  test(`nothing is cut off or runs over the edge at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openReady(page, TWO_SUMMERS);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    const tabs = await page
      .getByRole("navigation")
      .getByRole("link")
      .evaluateAll((links) =>
        links.map((link) => ({
          isCut: link.scrollWidth > link.clientWidth,
          right: link.getBoundingClientRect().right,
        })),
      );

    expect(overflow).toBe(0);
    for (const { isCut, right } of tabs) {
      expect(isCut).toBe(false);
      expect(right).toBeLessThanOrEqual(width);
    }
  });
}
