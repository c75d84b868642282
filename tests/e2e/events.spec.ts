import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, openReady, test } from "./fixtures.ts";

const ZVECAN = "ks-20230529-zvecan-kfor-clash";
const SUMMER = "?from=2023-05&to=2023-10";

const list = (page: Page) => page.getByRole("list", { name: "Event list" });
const card = (page: Page) => page.getByRole("region", { name: "Event details" });
const figures = (page: Page) => page.getByRole("region", { name: "Key figures" });

test("the shipped view shows its four figures as ranges, with what is not stated", async ({
  page,
}) => {
  await openReady(page, "");

  await expect(figures(page).getByRole("button", { name: /^168 events/ })).toBeVisible();
  await expect(
    figures(page).getByRole("button", { name: /^7–10 killed not stated in 47 events/ }),
  ).toBeVisible();
  await expect(
    figures(page).getByRole("button", { name: /^116–227 injured not stated in 47 KFOR 25–93/ }),
  ).toBeVisible();
});

test("a figure opens the events behind it, and they open their cards", async ({ page }) => {
  await openReady(page, SUMMER);
  await figures(page)
    .getByRole("button", { name: /injured/ })
    .click();
  const panel = page.getByRole("dialog", { name: /People injured/ });
  await expect(panel.getByRole("listitem").first()).toContainText("77–148");

  await panel.getByRole("button", { name: /Protesters and KFOR troops clash/ }).click();
  await expect(card(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`event=${ZVECAN}`));
});

for (const [name, size] of [
  ["beside the map", { width: 1440, height: 900 }],
  ["in the page of a phone", { width: 390, height: 844 }],
] as const) {
  test(`the list ${name}: keys reach every row, the card gives the focus back`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openReady(page, SUMMER);
    await list(page).getByRole("link").first().focus();

    await page.keyboard.press("End");
    await expect(list(page).getByRole("link", { name: /^2 May 2023/ })).toBeFocused();
    await expect(page.locator("[role=listitem]:focus-within")).toHaveAttribute(
      "aria-posinset",
      "42",
    );

    await page.keyboard.press("Enter");
    await expect(card(page).getByRole("heading", { level: 2 })).toBeFocused();
    await expect(card(page).getByRole("heading", { level: 2 })).toBeInViewport();

    await page.keyboard.press("Escape");
    await expect(list(page).getByRole("link", { name: /^2 May 2023/ })).toBeFocused();
    await expect(list(page).getByRole("link", { name: /^2 May 2023/ })).toBeInViewport();
  });
}

test("only rows near the window exist, and each says its place among all", async ({ page }) => {
  await openReady(page, "?from=1999");
  const rows = list(page).getByRole("listitem");

  await expect(rows.first()).toHaveAttribute("aria-setsize", "228");
  expect(await rows.count()).toBeLessThan(60);
});

test("29 May 2023: every published figure, its source, and what the force did", async ({
  page,
}) => {
  await openReady(page, `${SUMMER}&event=${ZVECAN}`);
  const claims = card(page).getByRole("table", { name: "Claims" });

  for (const [figure, source] of [
    ["25", "N1"],
    ["30", "Agenzia Nova"],
    ["34", "OODA Loop"],
    ["41", "Rai News"],
    ["<40", "NATO"],
    ["93", "NATO"],
    ["52", "Reuters"],
    ["55", "Al Jazeera Balkans"],
  ] as const) {
    const cell = page.getByRole("cell", { name: figure, exact: true });
    const row = claims.getByRole("row").filter({ has: cell });
    await expect(row.getByRole("link", { name: source })).toHaveAttribute("href", /^https?:/);
  }

  const followed = card(page).getByRole("list", { name: "What followed" });
  await expect(followed.getByRole("listitem")).toHaveCount(3);
  await followed.getByRole("button", { name: /65th Mechanised/ }).click();
  await expect(page).toHaveURL(/deployment=2023-06-05-tr-65-brigade/);
  await expect(card(page).getByRole("list", { name: "Sources" })).toBeVisible();
});

test("Back undoes the opening of a card", async ({ page }) => {
  await openReady(page, SUMMER);
  await list(page).getByRole("link").first().click();
  await expect(card(page)).toBeVisible();

  await page.goBack();
  await expect(card(page)).toBeHidden();
  await expect(list(page)).toBeVisible();
});

test("a link to an event outside the selection opens its card, which says so", async ({ page }) => {
  await openReady(page, `?from=2024&event=${ZVECAN}`);
  await expect(card(page)).toContainText("Not in the current selection");

  await card(page).getByRole("button", { name: "Lift these filters" }).click();
  await expect(card(page)).not.toContainText("Not in the current selection");
  await expect(page.locator("html")).toHaveAttribute("data-shown", "228");
});

test("Export saves what is selected, in the order of the list, as CSV, GeoJSON or JSON", async ({
  page,
}) => {
  await openReady(page, SUMMER);
  const shown = Number(await page.locator("html").getAttribute("data-shown"));
  const first = list(page).getByRole("listitem").first();

  async function exported(format: "CSV" | "GeoJSON" | "JSON"): Promise<string> {
    await page.getByRole("button", { name: "Export" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: format, exact: true }).click();
    const path = await (await download).path();
    return readFile(path, "utf8");
  }

  const json = JSON.parse(await exported("JSON")) as {
    metadata: { view: string };
    events: { title: string }[];
  };
  expect(json.events).toHaveLength(shown);
  await expect(first).toContainText(json.events[0]?.title ?? "?");
  expect(json.metadata.view).toContain("from=2023-05");
  const geoJson = JSON.parse(await exported("GeoJSON")) as { features: unknown[] };
  expect(geoJson.features).toHaveLength(shown);
  const csv = await exported("CSV");
  expect(csv.startsWith("\uFEFFid,date,")).toBe(true);
  expect(csv.match(/\r\nks-\d{8}-/g)).toHaveLength(shown);
});
