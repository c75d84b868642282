import type { Page } from "@playwright/test";
import { expect, openReady, test } from "./fixtures.ts";

const timeline = (page: Page) => page.getByRole("region", { name: "Timeline", exact: true });
const from = (page: Page) => timeline(page).getByRole("slider", { name: "From", exact: true });
const to = (page: Page) => timeline(page).getByRole("slider", { name: "To", exact: true });
const query = (page: Page) => new URL(page.url()).search;

/** A point of the bars, `share` of their way from left to right. */
async function barsPoint(page: Page, share: number) {
  const first = await from(page).boundingBox();
  const last = await to(page).boundingBox();
  if (first === null || last === null) throw new Error("The brush has no handles.");
  const [left, right] = [first.x + first.width / 2, last.x + last.width / 2];
  return { x: left + (right - left) * share, y: first.y + first.height / 3 };
}

test("a drag over the bars chooses their months, and Back undoes it as a whole", async ({
  page,
}) => {
  await openReady(page, "/");
  const start = await barsPoint(page, 0.47);
  const end = await barsPoint(page, 0.56);

  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 12 });
  await page.mouse.up();

  await expect(page).toHaveURL(/\?from=2023-05&to=2023-10$/);
  await expect(page.locator("html")).toHaveAttribute("data-shown", "42");
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("data-shown", "168");
});

test("the tinted window is dragged as it is, and a double click takes all that is visible", async ({
  page,
}) => {
  await openReady(page, "/?from=2023-05&to=2023-10");
  const middle = await barsPoint(page, 0.5);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + 47, middle.y, { steps: 8 });
  await page.mouse.up();
  await expect(page).toHaveURL(/\?from=2023-08&to=2024-01$/);

  await page.mouse.dblclick(middle.x - 200, middle.y);
  await expect(page.locator("html")).toHaveAttribute("data-shown", "168");
});

test("the wheel shows fewer months in finer bars and chooses nothing", async ({ page }) => {
  await openReady(page, "/");
  const point = await barsPoint(page, 0.5);
  await page.mouse.move(point.x, point.y);

  await page.mouse.wheel(0, -900);

  await expect(timeline(page).getByText("Events per week")).toBeVisible();
  expect(query(page)).toBe("");
});

test("with the keyboard alone: an end, a typed date, a preset, the visible years", async ({
  page,
}) => {
  await openReady(page, "/");
  await from(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/\?from=2021-02$/);
  await expect(from(page)).toHaveAttribute("aria-valuetext", "1 Feb 2021");

  await timeline(page).getByLabel("To date").fill("2023-10-06");
  await expect(page).toHaveURL(/\?from=2021-02&to=2023-10-06$/);

  await timeline(page).getByRole("button", { name: "All years" }).press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-shown", "228");

  await timeline(page).getByRole("scrollbar").focus();
  for (let press = 0; press < 6; press++) await page.keyboard.press("+");
  await expect(timeline(page).getByText("Events per month")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-shown", "228");
});

test("a published total is reached with the arrow keys and leads to its source", async ({
  page,
}) => {
  await openReady(page, "/");
  const totals = timeline(page).getByRole("toolbar", { name: "Published totals of KFOR" });
  await totals.getByRole("button").first().focus();
  await page.keyboard.press("End");
  await expect(totals.getByRole("button").last()).toBeFocused();

  await page.keyboard.press("Enter");

  await expect(page.locator("a:focus")).toHaveAttribute("href", /^https?:/);
});

test("without the force's file its lane gives way, and only its lane", async ({ page, watch }) => {
  watch.allow(/force-strength/);
  await page.route("**/force-strength.json", (route) => route.fulfill({ body: "<html>" }));
  await openReady(page, "/");

  await expect(timeline(page).getByText("KFOR strength is not shown")).toBeVisible();
  await expect(timeline(page).getByText("Events per month")).toBeVisible();
  await from(page).press("ArrowRight");
  await expect(page).toHaveURL(/\?from=2021-02$/);
});

test("on a phone the dates open over the chart, in controls that a finger can hit", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReady(page, "/");

  await timeline(page).getByRole("button", { name: "Dates" }).click();
  const controls = timeline(page).getByRole("button", { name: /All years|Last 12|Play|step/ });
  for (const control of await controls.all()) {
    const box = await control.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
  await timeline(page).getByRole("button", { name: "2023", exact: true }).click();
  await expect(page).toHaveURL(/\?from=2023&to=2023$/);
});

test("nothing plays for a reader who wants no movement", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openReady(page, "/");

  await expect(timeline(page).getByRole("button", { name: "Play" })).toHaveCount(0);
  await timeline(page).getByRole("button", { name: "One step on in time" }).click();
  await expect(page).toHaveURL(/to=2021-07$/);
});
