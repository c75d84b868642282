import type { Page } from "@playwright/test";
import { expect, openReady, test } from "./fixtures.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const map = (page: Page) => page.getByRole("region", { name: "Map" });
const marks = (page: Page) => map(page).getByRole("list", { name: "Events and bases on the map" });
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Drags the map by its middle, where no mark is in the default view. */
async function drag(page: Page, rightPx: number, downPx: number): Promise<void> {
  const box = await map(page).boundingBox();
  if (box === null) throw new Error("The map is not there.");
  const x = box.x + box.width * 0.78;
  const y = box.y + box.height * 0.6;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + rightPx / 2, y + downPx / 2);
  await page.mouse.move(x + rightPx, y + downPx);
  // Held still at the end: a flick would let the map glide on.
  await page.mouse.move(x + rightPx, y + downPx);
  await page.mouse.up();
}

test("the default view shows Kosovo with marks, and 36 events beside the map", async ({ page }) => {
  await openReady(page, "");

  await expect(map(page).getByRole("region", { name: "Elsewhere" })).toContainText("36");
  await expect(map(page).getByRole("button", { name: "Brussels, 16 events" })).toBeVisible();
  await expect(marks(page).getByRole("button", { name: /^26 events, / })).toBeVisible();
  await expect(map(page).getByText("Prishtinë", { exact: true })).toBeVisible();
  expect(parameter(page, "map"), "nobody has moved the map").toBeNull();
});

test("a drag is written to the address, without a step of its own in the history", async ({
  page,
}) => {
  await openReady(page, "");
  const before = await page.evaluate(() => history.length);
  await drag(page, -120, 40);

  await expect.poll(() => parameter(page, "map")).toMatch(/^\d+(\.\d+)?\/42\.\d+\/2[01]\.\d+$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("a link with `map` opens there, and the map writes nothing of its own", async ({ page }) => {
  await openReady(page, "?map=10.5/42.9/20.85");

  await expect(map(page).getByText("Zubin Potok", { exact: true })).toBeVisible();
  expect(parameter(page, "map")).toBe("10.5/42.9/20.85");
});

test("Back brings the map's view back, Reset the default one", async ({ page }) => {
  await openReady(page, "?map=10/42.9/20.85");
  const town = map(page).getByText("Podujevë", { exact: true });
  const before = await town.boundingBox();
  await marks(page)
    .getByRole("button", { name: /^\d{4}|^\d+ \w+ \d{4}, / })
    .first()
    .press("Enter");
  await expect.poll(() => parameter(page, "event")).not.toBeNull();
  await map(page).getByRole("button", { name: "Reset the map" }).click();
  await expect.poll(() => parameter(page, "map")).toBeNull();

  await page.goBack();
  await page.goBack();
  await expect.poll(() => parameter(page, "map")).toBe("10/42.9/20.85");
  await expect.poll(() => town.boundingBox()).toEqual(before);
});

test("with `extent` on, the address keeps the box that the map shows and events outside leave", async ({
  page,
}) => {
  await openReady(page, "?extent=1&bbox=20.2,42.1,21.6,43.2");
  const html = page.locator("html");
  const before = await html.getAttribute("data-shown");
  const box = parameter(page, "bbox");
  await drag(page, 0, 260);

  await expect.poll(() => parameter(page, "bbox")).not.toBe(box);
  await expect(html).not.toHaveAttribute("data-shown", before ?? "");
  expect(parameter(page, "map")).toBeNull();
});

test("marks are worked by keyboard: arrow keys between them, Enter into a cluster", async ({
  page,
}) => {
  await openReady(page, "");
  const first = marks(page).locator("button[tabindex='0']");
  await first.focus();
  const name = await first.getAttribute("aria-label");
  await page.keyboard.press("ArrowRight");
  const focused = marks(page).locator("button:focus");
  await expect(focused).not.toHaveAttribute("aria-label", name ?? "");

  await first.focus();
  await marks(page)
    .getByRole("button", { name: /^26 events, / })
    .press("Enter");
  await expect.poll(() => parameter(page, "map")).not.toBeNull();
});

test("a cluster on one place lists its events", async ({ page }) => {
  await openReady(page, "?map=12/42.89/20.866");
  await marks(page)
    .getByRole("button", { name: /^\d\d events, / })
    .first()
    .click();
  const list = page.getByRole("dialog", { name: "Events here" });
  await list.getByRole("button").first().click();

  await expect.poll(() => parameter(page, "event")).toMatch(/^ks-/);
  await expect(list).toBeHidden();
});

test("the chosen layers are kept over a reload", async ({ page }) => {
  await openReady(page, "");
  await map(page).getByRole("button", { name: "Map layers" }).click();
  await page.getByRole("radio", { name: "Density" }).check();
  await expect(marks(page).getByRole("button", { name: / events, / })).toHaveCount(0);
  await page.getByRole("radio", { name: "By municipality" }).check();
  await expect(marks(page).getByRole("button", { name: /^16 events, Leposavić/ })).toBeVisible();
  await page.reload();
  await expect(marks(page).getByRole("button", { name: /^16 events, Leposavić/ })).toBeVisible();
});

test("in an embed the wheel passes the map by until it is clicked", async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 520 });
  await openReady(page, "embed/");
  const box = await map(page).boundingBox();
  if (box === null) throw new Error("The map is not there.");
  await page.mouse.move(box.x + 60, box.y + box.height - 60);
  await page.mouse.wheel(0, -240);
  await expect(map(page).getByText("use two fingers to move the map")).toBeVisible();
  expect(parameter(page, "map")).toBeNull();

  await page.mouse.click(box.x + 60, box.y + box.height - 60);
  await page.mouse.wheel(0, -240);
  await expect.poll(() => parameter(page, "map")).not.toBeNull();
});

test("the map follows its frame: Kosovo stays in view from 320 to 1440 px", async ({ page }) => {
  await openReady(page, "");
  for (const width of [1440, 900, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const frame = map(page);
    await expect
      .poll(async () => {
        const [panel, town] = await Promise.all([
          frame.boundingBox(),
          frame.getByText("Prishtinë", { exact: true }).boundingBox(),
        ]);
        if (panel === null || town === null) return false;
        const right = (town.x - panel.x) / panel.width;
        return right > 0.4 && right < 0.8;
      })
      .toBe(true);
  }
});
