import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, openReady, test } from "./fixtures.ts";

const BANJSKA = "ks-20230924-banjska-attack";

const region = (page: Page) => page.getByRole("region", { name: "Table" });
const table = (page: Page) => region(page).getByRole("table");
const card = (page: Page) => page.getByRole("region", { name: "Event details" });
const titles = (page: Page) => table(page).locator("tbody").getByRole("link");
const shown = async (page: Page) => Number(await page.locator("html").getAttribute("data-shown"));

test("the table has a row for each event that is shown, and follows filter and search", async ({
  page,
}) => {
  await openReady(page, "?tab=table");
  await expect(titles(page)).toHaveCount(168);

  await page.getByRole("button", { name: "Armed violence" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-shown", "37");
  await expect(titles(page)).toHaveCount(37);
  await expect(table(page)).toHaveAttribute("aria-rowcount", "38");

  await page.getByRole("searchbox", { name: "Search events" }).fill("zzzz");
  await expect(
    region(page)
      .getByRole("button", { name: /search/i })
      .first(),
  ).toBeVisible();
  await expect(table(page)).toHaveCount(0);
});

test("Export saves the rows in the order in which the table is sorted", async ({ page }) => {
  await openReady(page, "?tab=table&from=2023-05&to=2023-10");
  await table(page).getByRole("button", { name: "Event", exact: true }).click();
  await expect(table(page).getByRole("columnheader", { name: "Event" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );

  const csv = readCsv((await exported(page, "CSV")).slice(1));
  const [header = [], ...rows] = csv;
  expect(header[0]).toBe("id");
  expect(rows).toHaveLength(await shown(page));
  const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
  expect(column("title")).toEqual(await titles(page).allTextContents());
  expect(new Set(column("dataset"))).toEqual(
    new Set([await page.locator("html").getAttribute("data-dataset")]),
  );

  const { features } = JSON.parse(await exported(page, "GeoJSON")) as { features: Titled[] };
  expect(features.map(({ properties }) => properties.title)).toEqual(column("title"));
});

test("what is exported as JSON shows the same table when it is opened again", async ({ page }) => {
  await openReady(page, "?tab=table&from=2023-09&to=2023-09");
  const before = await table(page).locator("tbody tr").allInnerTexts();
  const text = await exported(page, "JSON");

  await openReady(page, "?tab=data&from=2023-09&to=2023-09");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a file" }).click();
  await (await chooser).setFiles({
    name: "events.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await expect(page.locator("html")).toHaveAttribute("data-dataset", /^file:events\.json@/);
  await page.getByRole("navigation").getByRole("link", { name: "Table" }).click();
  await expect(titles(page)).toHaveCount(before.length);
  // A file brings no gazetteer: places stand as the record writes them.
  const figures = (rows: string[]) =>
    rows.map((row) => row.split("\t").filter((_, at) => at !== 3));
  expect(figures(await table(page).locator("tbody tr").allInnerTexts())).toEqual(figures(before));
});

test("keys go through the rows, Enter opens the card, Escape comes back to the row", async ({
  page,
}) => {
  await openReady(page, "?tab=table");
  await titles(page).first().focus();
  await page.keyboard.press("End");
  await expect(titles(page).last()).toBeFocused();
  await expect(titles(page).last()).toBeInViewport();

  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(card(page).getByRole("heading", { level: 2 })).toBeFocused();
  await expect(card(page)).toContainText("167 of 168");
  await expect(table(page).locator("[aria-current=true]")).toBeInViewport();

  await page.keyboard.press("Escape");
  await expect(card(page)).toHaveCount(0);
  await expect(titles(page).nth(166)).toBeFocused();
});

test("the card steps through the rows as they are sorted, and the table follows", async ({
  page,
}) => {
  await openReady(page, `?tab=table&event=${BANJSKA}`);
  await expect(table(page).locator("[aria-current=true]")).toContainText("Banjska");
  const next = (await titles(page).nth(1).textContent()) ?? "?";

  await card(page).getByRole("button", { name: "Next event" }).click();
  await expect(card(page).getByRole("heading", { level: 2 })).toHaveText(next);
  await expect(table(page).locator("[aria-current=true]")).toHaveText(next);
});

for (const width of [390, 320]) {
  test(`on ${width} px the table scrolls sideways under its title, the page does not`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openReady(page, "?tab=table");
    const scroller = table(page).locator("..");
    const sources = table(page).getByRole("columnheader", { name: "Sources" });
    await expect(sources).not.toBeInViewport();

    await sources.getByRole("button").focus();
    await expect(sources).toBeInViewport();
    await expect(titles(page).first()).toBeInViewport();
    expect(await overflowPx(scroller)).toBeGreaterThan(0);
    expect(await overflowPx(page.locator("html"))).toBe(0);

    await titles(page).first().click();
    await expect(card(page)).toBeVisible();
    await expect(table(page)).toHaveCount(0);
    await card(page).getByRole("button", { name: "All 168 events" }).click();
    await expect(titles(page).first()).toBeFocused();
  });
}

/** A feature, as far as its title goes. */
interface Titled {
  readonly properties: { readonly title: string };
}

async function exported(page: Page, format: "CSV" | "GeoJSON" | "JSON"): Promise<string> {
  await page.getByRole("button", { name: "Export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: format, exact: true }).click();
  return readFile(await (await download).path(), "utf8");
}

function overflowPx(element: Locator): Promise<number> {
  return element.evaluate((node) => node.scrollWidth - node.clientWidth);
}

/** RFC 4180, as a spreadsheet reads it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
