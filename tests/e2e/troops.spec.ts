import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, openReady, test } from "./fixtures.ts";

const figure = (page: Page, name: string | RegExp) => page.getByRole("figure", { name });

test("recharts comes with the tab and not before", async ({ page }) => {
  const scripts: string[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".js")) scripts.push(response.url());
  });
  await openReady(page, "");
  const before = scripts.length;
  await page
    .getByRole("link", { name: "Troops" })
    .or(page.getByRole("tab", { name: "Troops" }))
    .click();
  await expect(page.getByRole("region", { name: "Troops" })).toBeVisible();

  expect(scripts.slice(before).some((url) => url.includes("TroopsPanel"))).toBe(true);
  expect(scripts.slice(0, before).some((url) => url.includes("TroopsPanel"))).toBe(false);
});

test("the complete snapshots stand side by side and add up", async ({ page }) => {
  await openReady(page, "?tab=troops");
  const bars = figure(page, "Who sends how many");

  await expect(bars.getByRole("row", { name: /^Sum of the list/ })).toContainText("4,3534,273");
  await expect(bars.getByRole("row", { name: /^Published total/ })).toContainText("4,3534,273");
  await expect(bars.getByRole("row", { name: /^Latvia/ })).toContainText("not listed");
});

test("a movement opens by keyboard, shows what it is part of, and closes", async ({ page }) => {
  await openReady(page, "?tab=troops");
  const lanes = figure(page, "Movements");
  await lanes.getByRole("button", { name: /^Reinforcement: Albania 30/ }).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/deployment=/);
  const card = page.getByRole("region", { name: "Movement details" });
  await expect(card.getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");

  await expect(card).toBeHidden();
  await expect(page).not.toHaveURL(/deployment=/);
});

test("the 700 of May 2023 stand with their part and their whole, unsummed", async ({ page }) => {
  await openReady(page, "?tab=troops&deployment=2023-05-30-orf-activation");
  const card = page.getByRole("region", { name: "Movement details" });

  await expect(card).toContainText("≈ 700");
  await expect(card.getByRole("button", { name: /≈ 1,000$/ })).toBeVisible();
  await expect(card.getByRole("button", { name: /≈ 500$/ })).toBeVisible();
  await expect(card).not.toContainText("1,200");
});

test("a movement in the address opens its card beside the map as well", async ({ page }) => {
  await openReady(page, "?deployment=2023-06-05-tr-65-brigade");

  await expect(page.getByRole("region", { name: "Movement details" })).toContainText("≈ 500");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("list", { name: "Event list" })).toBeVisible();
});

test("a mark under the pointer says its total; a click opens its sources", async ({ page }) => {
  await openReady(page, "?tab=troops");
  const chart = figure(page, /^Force strength, /);
  await chart.getByRole("button", { name: "4,200+, 5 Jun 2023, official" }).click();
  const card = page.getByRole("region", { name: "Strength figure" });

  await expect(card.getByRole("link").first()).toHaveAttribute("href", /^https:/);
});

test("the period is shared with the address", async ({ page }) => {
  await openReady(page, "?tab=troops");
  await page.getByRole("button", { name: "1999–2012" }).first().click();

  await expect(page).toHaveURL(/from=1999&to=2012/);
  await expect(figure(page, /^Force strength, 1 Jan 1999 – 31 Dec 2012/)).toContainText(
    "The axis starts at zero.",
  );
});

test("the rows of a chart are a file, one per mark", async ({ page }) => {
  await openReady(page, "?tab=troops");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    figure(page, "Force strength over all years")
      .getByRole("button", { name: "Rows as CSV" })
      .click(),
  ]);
  const text = await readFile(await download.path(), "utf8");

  expect(download.suggestedFilename()).toBe("force-strength.csv");
  expect(text.startsWith("\uFEFFid,asOf,personnel,")).toBe(true);
  expect(text.trimEnd().split("\r\n")).toHaveLength(80);
});

test("the text of the axes can be read in the dark", async ({ page }) => {
  await openReady(page, "?tab=troops&theme=dark");
  const fills = await figure(page, /^Force strength, /)
    .locator("svg text")
    .evaluateAll((texts) => [...new Set(texts.map((text) => getComputedStyle(text).fill))]);

  // Ink and muted of the dark theme; recharts' own grey is #666.
  expect(fills.toSorted()).toEqual(["rgb(151, 162, 173)", "rgb(232, 235, 238)"]);
});

for (const width of [390, 320]) {
  test(`fits ${width} px without scrolling sideways, and folds the long list`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openReady(page, "?tab=troops");
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "Show all 33 nations" }).click();
    await expect(page.getByRole("rowheader", { name: "Norway" })).toBeVisible();
    await page.getByRole("button", { name: "Show as table" }).first().click();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "Bases" }).click();
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
}
