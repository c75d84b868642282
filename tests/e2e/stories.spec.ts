import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, openReady, test } from "./fixtures.ts";

const STORY = "zvecan-to-a-thousand-more-troops";

const html = (page: Page) => page.locator("html");
const reader = (page: Page) => page.getByRole("region", { name: "Story", exact: true });

test("a link of story and step shows the step's whole view", async ({ page }) => {
  await openReady(page, "?from=2023-09-24&to=2023-09-27&event=ks-20230924-banjska-attack");
  const shown = await html(page).getAttribute("data-shown");

  await openReady(page, `?story=${STORY}&step=4`);
  await expect(html(page)).toHaveAttribute("data-step", `${STORY}/4`);
  await expect(html(page)).toHaveAttribute("data-shown", shown ?? "");
  await expect(page.getByRole("region", { name: "Event details" })).toBeVisible();
});

test("is read with buttons and with arrow keys, and Back is the step before", async ({ page }) => {
  await openReady(page, `?story=${STORY}`);
  await reader(page).getByRole("button", { name: "Next step" }).click();
  await expect(html(page)).toHaveAttribute("data-step", `${STORY}/2`);
  await page.keyboard.press("ArrowRight");
  await expect(html(page)).toHaveAttribute("data-step", `${STORY}/3`);
  await expect(page.getByRole("region", { name: "Troops" })).toBeVisible();
  await page.goBack();
  await expect(html(page)).toHaveAttribute("data-step", `${STORY}/2`);
  await reader(page).getByRole("button", { name: "Next step" }).focus();
  await page.keyboard.press("End");
  await expect(html(page)).toHaveAttribute("data-step", `${STORY}/10`);
  await expect(reader(page).getByRole("button", { name: "Next step" })).toBeDisabled();
  await reader(page).getByRole("button", { name: "Close the story" }).click();
  await expect(html(page)).not.toHaveAttribute("data-step", /./);
  expect(new URL(page.url()).search).toBe("");
});

test("the first story, read to its end, has told the visit and the reinforcement", async ({
  page,
}) => {
  await openReady(page, `?story=${STORY}`);
  let told = "";
  for (let step = 1; step <= 10; step++) {
    await expect(html(page)).toHaveAttribute("data-step", `${STORY}/${step}`);
    told += ` ${await reader(page).textContent()}`;
    if (step < 10) await reader(page).getByRole("button", { name: "Next step" }).click();
  }
  for (const part of [
    /20 November/,
    /Camp Nothing Hill/,
    /Pristina/,
    /around 1,000 troops/,
    /heavier armour/,
    /patrols in the north/,
  ]) {
    expect(told).toMatch(part);
  }
});

test("every record behind a step opens, and every figure has a source", async ({ page }) => {
  await openReady(page, `?story=${STORY}&step=7`);
  const figures = reader(page).getByRole("list", { name: "Figures" });
  await expect(figures.getByRole("listitem")).toHaveCount(2);
  for (const link of await figures.getByRole("link").all()) {
    await expect(link).toHaveAttribute("href", /^https?:/);
  }
  await page.goto(`?story=${STORY}&step=5`);
  const records = reader(page).getByRole("list", { name: "Records behind this step" });
  await records.getByRole("button", { name: /Serbia/ }).click();
  await expect(page.getByRole("region", { name: "Event details" })).toBeVisible();
  await expect(html(page)).toHaveAttribute("data-step", `${STORY}/5`);
});

for (const [where, path, width, height] of [
  ["the workbench of a small phone", "", 320, 568],
  ["a narrow embed", "embed/", 320, 480],
  ["a small wall", "kiosk/", 800, 600],
] as const) {
  test(`no sentence is cut on ${where}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openReady(page, `${path}?story=${STORY}&step=4`);
    const text = page.getByText(/^A police sergeant was killed .* NATO condemned the violence\.$/);
    const isWhole = await text.evaluate((element) => {
      const { overflow, textOverflow, webkitLineClamp } = getComputedStyle(element);
      const isClipped =
        element.scrollHeight > element.clientHeight + 2 &&
        overflow !== "visible" &&
        overflow !== "auto";
      return !isClipped && textOverflow !== "ellipsis" && webkitLineClamp === "none";
    });
    expect(isWhole).toBe(true);
    await text.scrollIntoViewIfNeeded();
    const lines = await text.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()].map(({ left, right }) => ({ left, right }));
    });
    for (const { left, right } of lines) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
    }
  });
}

test("an embed tells the same story from the same address", async ({ page }) => {
  await openReady(page, `embed/?story=${STORY}&step=2`);
  await expect(html(page)).toHaveAttribute("data-step", `${STORY}/2`);
  await expect(reader(page)).toContainText("93 KFOR soldiers injured");
});

test("events and movements behind a step open their cards in an embed", async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 720 });
  await openReady(page, `embed/?story=${STORY}&step=3`);
  const records = reader(page).getByRole("list", { name: "Records behind this step" });
  await records.getByRole("button", { name: /^Operational Reserve Force/ }).click();
  await expect(page.getByText(/^NATO ordered its seven-day reserve to Kosovo/)).toBeVisible();
  await records.getByRole("button", { name: /^NATO sends 700 more troops/ }).click();
  await expect(page.getByText(/^NATO ordered 700 additional soldiers/)).toBeVisible();
});

test("a story that the data do not hold is named, and the page works on", async ({ page }) => {
  await openReady(page, "?story=gone&step=2");
  await expect(page.getByText("The story “gone” is not in these data.")).toBeVisible();
  await expect(html(page)).not.toHaveAttribute("data-step", /./);
});

test("a story recorded from views is a stories file", async ({ page }) => {
  await openReady(page, "?from=2023-09-24&to=2023-09-27&event=ks-20230924-banjska-attack");
  await page.getByRole("button", { name: "Stories" }).click();
  const dialog = page.getByRole("dialog", { name: "Stories" });
  await expect(dialog.getByRole("listitem")).toHaveCount(3);
  await dialog.getByRole("button", { name: "Record a story" }).click();
  for (const step of [1, 2, 3]) {
    await dialog.getByLabel("Title of the step").fill(`Step ${step}`);
    await dialog.getByLabel("Text", { exact: true }).fill("What happened at Banjska.");
    await dialog.getByRole("button", { name: "Record this view as a step" }).click();
  }
  await dialog.getByLabel("Title of the story").fill("Banjska, by day");
  await dialog.getByLabel("Summary, one sentence").fill("Three steps of one day.");
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save stories.json" }).click();
  const stories: unknown = JSON.parse(await readFile(await (await download).path(), "utf8"));
  expect(stories).toMatchObject([
    {
      id: "banjska-by-day",
      title: "Banjska, by day",
      steps: [
        {
          title: "Step 1",
          view: { from: "2023-09-24", to: "2023-09-27", event: "ks-20230924-banjska-attack" },
          cites: ["ks-20230924-banjska-attack"],
        },
        { title: "Step 2" },
        { title: "Step 3" },
      ],
    },
  ]);
});
