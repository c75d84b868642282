import type { Page } from "@playwright/test";
import { expect, openReady, test } from "./fixtures.ts";

const EVENTS = "**/data/kosovo/events.json";

const own = [
  { id: "mine-1", date: "2024-01-02", title: "<b>My own</b> event", category: "protest" },
  { id: "mine-2", date: "2023-13-40", title: "No such day", category: "protest" },
];

async function openFile(page: Page, name: string, content: string): Promise<void> {
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a file" }).click();
  await (await chosen).setFiles({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(content),
  });
}

for (const [what, body] of [
  ["a web page", "<!doctype html><title>Sign in</title>"],
  ["a cut file", '[{"id": "e1", "da'],
  ["null", "null"],
  ["nothing but wrong rows", '[{"id": 1}, null]'],
] as const) {
  test(`events that are ${what} give a screen that says so, and Try again works`, async ({
    page,
  }) => {
    await page.route(EVENTS, (route) => route.fulfill({ body, contentType: "application/json" }));
    await page.goto("");
    await expect(page.locator("html")).toHaveAttribute("data-error", "feed");
    await expect(page.getByRole("alert")).toContainText("events.json");

    await page.unroute(EVENTS);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
    await expect(page.locator("html")).not.toHaveAttribute("data-error");
  });
}

test("a broken optional resource takes only its own lane, and says so", async ({ page }) => {
  await page.route("**/force-strength.json", (route) => route.fulfill({ body: "<html>" }));
  await openReady(page, "");

  await expect(page.locator("html")).toHaveAttribute("data-shown", "168");
  await expect(page.getByText("Force strength could not be read.").first()).toBeVisible();
  await page.goto("?tab=data");
  await expect(page.getByRole("row", { name: /^Force strength/ })).toContainText(
    "Could not be read.",
  );
});

test("a missing configuration means the built-in defaults", async ({ page, watch }) => {
  watch.allow(/404/);
  await page.route("**/config.json", (route) => route.fulfill({ status: 404, body: "" }));
  await openReady(page, "");

  await expect(page.locator("html")).toHaveAttribute("data-shown", "168");
});

test("a wrong configuration is named field by field", async ({ page }) => {
  const body = JSON.stringify({ datasets: [{ id: "kosovo", url: "x.json", format: "sheet" }] });
  await page.route("**/config.json", (route) => route.fulfill({ body }));
  await openReady(page, "");

  await expect(page.getByText(/datasets\.0\.format/).first()).toBeVisible();
});

test("an opened file replaces what is shown, is appended on demand, and goes again", async ({
  page,
}) => {
  await openReady(page, "?tab=data");
  const html = page.locator("html");

  await openFile(page, "mine.json", JSON.stringify(own));
  await expect(html).toHaveAttribute("data-dataset", "file:mine.json@");
  await expect(html).toHaveAttribute("data-events", "1");
  await expect(html).toHaveAttribute("data-ready", "true");
  await expect(page.getByRole("row", { name: /events\[1\]\.date/ })).toContainText("2023-13-40");

  await page.getByRole("button", { name: /^Show it together with/ }).click();
  await expect(html).toHaveAttribute("data-events", "229");

  await page.getByRole("button", { name: "Close the file" }).click();
  await expect(html).toHaveAttribute("data-dataset", /^kosovo@/);
  await expect(html).toHaveAttribute("data-events", "228");
});

test("markup in a title is text", async ({ page }) => {
  await openReady(page, "?tab=data");
  await openFile(page, "mine.json", JSON.stringify(own));
  await expect(page.locator("html")).toHaveAttribute("data-dataset", "file:mine.json@");

  await page.getByRole("link", { name: "Events", exact: true }).click();
  await expect(page.getByText("<b>My own</b> event").first()).toBeVisible();
});

test("a file that is no data leaves what is shown, and says why", async ({ page }) => {
  await openReady(page, "?tab=data");
  await openFile(page, "notes.json", "not json at all");

  await expect(page.getByRole("alert")).toContainText("notes.json is not JSON");
  await expect(page.locator("html")).toHaveAttribute("data-events", "228");
});

test("a data address in the link is never fetched", async ({ page }) => {
  await openReady(page, "?data=https://elsewhere.example/x.json");

  await expect(page.locator("html")).toHaveAttribute("data-dataset", /^kosovo@/);
});
