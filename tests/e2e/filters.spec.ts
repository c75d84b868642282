import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, openReady, test } from "./fixtures.ts";

const shown = (page: Page) => page.locator("html").getAttribute("data-shown").then(Number);
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);

test("a family's button filters everything, is announced, and Back undoes it", async ({ page }) => {
  await openReady(page, "");
  const filters = page.getByRole("region", { name: "Filters" });
  const violence = filters.getByRole("button", { name: "Armed violence", exact: true });
  await expect(violence).toHaveAccessibleDescription(/^\d+ events?$/);
  const promised = Number.parseInt(
    (await violence.evaluate(
      (button) =>
        document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent,
    )) ?? "",
    10,
  );

  await violence.click();
  await expect(page.getByRole("status")).toHaveText(`${promised} of 228 events`);
  await expect(page.locator("html")).toHaveAttribute("data-shown", String(promised));
  expect(query(page)).toBe("?category=violence");

  await page.goBack();
  await expect(page.getByRole("status")).toHaveText("168 of 228 events");
});

test("one click on what the dates hide brings all years", async ({ page }) => {
  await openReady(page, "");
  await page.getByRole("button", { name: /before 2021/ }).click();

  await expect(page.getByRole("status")).toHaveText("228 of 228 events");
  expect(query(page)).toBe("?from=1999");
});

test("every menu is worked by keyboard: open, choose, Escape, and the focus is back", async ({
  page,
}) => {
  await openReady(page, "");
  for (const [menu, kind] of [
    ["Place", "checkbox"],
    ["Actor", "checkbox"],
    ["Severity", "radio"],
    ["More filters", "checkbox"],
  ] as const) {
    const button = page.getByRole("button", { name: menu, exact: true });
    await button.focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog", { name: menu, exact: true });
    await expect(panel.getByRole(kind).first()).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(panel.locator(":focus")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
  }
});

test("what is chosen in the menus becomes chips, and one reset returns to the usual view", async ({
  page,
}) => {
  await openReady(page, "?theme=dark");
  await page.getByRole("button", { name: "Place", exact: true }).click();
  await page.getByRole("searchbox", { name: "Find a municipality" }).fill("Звечан");
  await page.getByRole("checkbox").check();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Actor", exact: true }).click();
  await page.getByRole("checkbox", { name: "KFOR", exact: true }).check();
  await page.keyboard.press("Escape");

  await expect(page.getByRole("button", { name: "Remove Place: Zvečan / Zveçan" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove Actor: KFOR" })).toBeVisible();
  expect(query(page)).toBe("?actor=kfor&place=zvecan&theme=dark");

  await page.getByRole("button", { name: "Reset", exact: true }).click();
  await expect(page.getByRole("status")).toHaveText("168 of 228 events");
  expect(query(page)).toBe("?theme=dark");
});

test("all spellings of a word find the same events", async ({ page }) => {
  const counts = new Set<number>();
  for (const word of ["Zvecan", "Zvečan", "Zveçan", "Звечан"]) {
    await openReady(page, `?q=${encodeURIComponent(word)}`);
    counts.add(await shown(page));
  }
  expect([...counts]).toEqual([expect.any(Number)]);
  expect([...counts][0]).toBeGreaterThan(0);
});

test("a word typed fast arrives whole, in one entry of the history", async ({ page }) => {
  await openReady(page, "?category=violence");
  const before = await page.evaluate(() => window.history.length);
  await page.keyboard.press("/");
  const box = page.getByRole("search").getByRole("searchbox", { name: "Search events" });
  await expect(box).toBeFocused();
  await page.keyboard.type("peacekeepers");

  await expect(page).toHaveURL(/q=peacekeepers$/);
  await expect(box).toHaveValue("peacekeepers");
  expect(await page.evaluate(() => window.history.length)).toBe(before);
});

test("an empty result says what each filter hides, and lifts the one that hides most", async ({
  page,
}) => {
  await openReady(page, "?category=roadblock&place=prizren");
  await expect(page.getByRole("status")).toHaveText("0 of 228 events");
  const row = page.getByRole("listitem").filter({ hasText: "Without “Place: Prizren”" });
  const promised = Number.parseInt((await row.locator("strong").textContent()) ?? "", 10);

  await page.getByRole("button", { name: "Lift “Place: Prizren”" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-shown", String(promised));
});

test("what of the address cannot be read is named, and the rest holds", async ({ page }) => {
  await openReady(page, "?from=2023-13-40&severity=4&nonsense=1");
  await expect(page.getByText(/could not be read: from\./)).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove Severity: 4 or higher" })).toBeVisible();
});

for (const width of [390, 320]) {
  test(`at ${width} px the families are in view with fingers' room, and all filters are one press away`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await openReady(page, "");
    for (const name of [
      "Armed violence",
      "Unrest",
      "Security operations",
      "Diplomacy & politics",
    ]) {
      const button = page.getByRole("button", { name, exact: true });
      await expect(button).toBeInViewport({ ratio: 1 });
      const box = await button.boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(44);
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
    await page.getByRole("button", { name: "Filters" }).click();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    await sheet.getByText("Severity", { exact: true }).click();
    await sheet.getByRole("radio", { name: "4 or higher" }).check();
    await sheet.getByRole("button", { name: /^Show \d+ events?$/ }).click();

    await expect(sheet).toBeHidden();
    expect(query(page)).toBe("?severity=4");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
}

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing in open menus, ${theme}`, async ({ page }) => {
    await openReady(page, `?theme=${theme}&place=prizren&category=riot`);
    for (const name of ["Place", "More filters", "Dates:", "Language:", "Theme:"]) {
      await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
      await expect(page.getByRole("dialog").locator("input, button").first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.keyboard.press("Escape");
    }
  });
}
