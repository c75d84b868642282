import type { Page } from "@playwright/test";
import { expect, openReady, test } from "./fixtures.ts";

const STORY = "zvecan-to-a-thousand-more-troops";
const EVENTS = "**/data/kosovo/events.json";
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const html = (page: Page) => page.locator("html");
const footer = (page: Page) => page.getByRole("contentinfo");

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function areApart(a: Box, b: Box): boolean {
  const isBeside = a.x + a.width <= b.x + 1 || b.x + b.width <= a.x + 1;
  return isBeside || a.y + a.height <= b.y + 1 || b.y + b.height <= a.y + 1;
}

/** Opens the kiosk on a clock that the test moves; noon, so that no planned reload is near. */
async function openKiosk(page: Page, query = "", time = "2026-11-26T12:00:00"): Promise<void> {
  await page.clock.install({ time: new Date(time) });
  await openReady(page, `kiosk/${query}`);
  if (!query.includes("tour=none")) await expect(html(page)).toHaveAttribute("data-step", /./);
}

test.describe("the tour", () => {
  test("is an overview of the last 12 months, then the stories", async ({ page }) => {
    await openKiosk(page, "?dwell=8");
    await expect(html(page)).toHaveAttribute("data-step", "overview");
    await expect(page.getByRole("heading", { level: 2 })).toHaveText("The last 12 months of data");
    for (const name of ["Map", "Timeline"]) {
      await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
    }

    await page.clock.runFor(9 * SECOND);
    await expect(html(page)).toHaveAttribute("data-step", `${STORY}/1`);
    await page.clock.runFor(22 * SECOND);
    await expect(html(page)).toHaveAttribute("data-step", `${STORY}/2`);
    await expect(page.getByRole("table", { name: "Claims" })).toBeVisible();
    expect(new URL(page.url()).searchParams.get("step")).toBe("2");
  });

  test("goes on where it was after a reload", async ({ page }) => {
    await openKiosk(page, `?story=${STORY}&step=4`);
    await page.reload();
    await expect(html(page)).toHaveAttribute("data-step", `${STORY}/4`);
  });

  test("one story alone, or the standing view of the address", async ({ page }) => {
    await openKiosk(page, "?tour=quarter-century-of-kfor");
    await expect(html(page)).toHaveAttribute("data-step", "quarter-century-of-kfor/1");

    await openReady(page, "kiosk/?tour=none&from=2023-09&to=2023-09");
    await page.clock.runFor(5 * MINUTE);
    await expect(html(page)).not.toHaveAttribute("data-step", /./);
    expect(new URL(page.url()).searchParams.get("from")).toBe("2023-09");
  });

  test("stops with Pause and goes on with Resume, at the same step", async ({ page }) => {
    await openKiosk(page, `?story=${STORY}&step=2&dwell=8`);
    await page.getByRole("button", { name: "Pause" }).click();
    await page.clock.runFor(MINUTE);
    await expect(html(page)).toHaveAttribute("data-step", `${STORY}/2`);
    await expect(page.getByText(/continues in \d+ s/)).toBeVisible();

    await page.getByRole("button", { name: "Resume" }).click();
    await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
    await expect(html(page)).toHaveAttribute("data-step", `${STORY}/2`);
    await page.clock.runFor(25 * SECOND);
    await expect(html(page)).toHaveAttribute("data-step", `${STORY}/3`);
  });
});

test("a visit leaves nothing behind: inputs at random end on the first step, with no dialog left", async ({
  page,
}) => {
  // Two thousand inputs took 48 s.
  test.setTimeout(400_000);
  await openKiosk(page, "?touch=1&idle=60");
  const address = page.url();
  let seed = 7;
  const random = (max: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % max;
  };
  for (let input = 0; input < 2000; input++) {
    const x = 10 + random(1420);
    const y = 70 + random(780);
    if (input % 4 === 3)
      await page.keyboard.press(["Tab", "Enter", "Escape", "ArrowRight"][random(4)] ?? "Tab");
    else await page.mouse.click(x, y, { button: random(5) === 0 ? "right" : "left" });
  }
  await page.clock.runFor(65 * SECOND);
  await expect(html(page)).toHaveAttribute("data-step", "overview");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(page.url()).toBe(address);
  expect(page.context().pages()).toHaveLength(1);
});

test.describe("data", () => {
  const polled = (page: Page) => page.waitForResponse(EVENTS);

  for (const [name, body, contentType, sentence] of [
    ["a web page", "<html><p>Log in</p></html>", "text/html", /last good data stay/],
    ["half a file", '[{"id": "ks-2023', "application/json", /last good data stay/],
    ["an empty list", "[]", "application/json", /refused|last good data stay/],
  ] as const) {
    test(`${name} does not replace the old data, and the screen says so`, async ({ page }) => {
      await openKiosk(page, "?refresh=30&tour=none");
      await page.route(EVENTS, (route) => route.fulfill({ status: 200, body, contentType }));
      const answer = polled(page);
      await page.clock.runFor(37 * SECOND);
      await answer;
      await expect(footer(page)).toContainText(sentence);
      await expect(html(page)).toHaveAttribute("data-events", "228");

      await page.unroute(EVENTS);
      const next = polled(page);
      await page.clock.runFor(37 * SECOND);
      await next;
      await expect(footer(page)).not.toContainText(sentence);
    });
  }

  test("ten times the data does not replace the old data, and the screen says so", async ({
    page,
  }) => {
    await openKiosk(page, "?refresh=30&tour=none");
    const events = (await (await page.request.get("data/kosovo/events.json")).json()) as {
      id: string;
    }[];
    const copies = Array.from({ length: 10 }, (_, copy) =>
      events.map((event) => ({ ...event, id: `${event.id}-${copy}` })),
    ).flat();
    await page.route(EVENTS, (route) => route.fulfill({ json: copies }));
    const answer = polled(page);
    await page.clock.runFor(37 * SECOND);
    await answer;
    await expect(footer(page)).toContainText("new data refused: Events 2,280 instead of 228");
    await expect(html(page)).toHaveAttribute("data-events", "228");
  });

  test("six hours without network: the tour goes on, the badge counts, and all comes back", async ({
    page,
    watch,
  }) => {
    watch.allow(/ERR_FAILED|Failed to load resource/);
    await openKiosk(page, "?refresh=300&reload=48");
    const state = footer(page).locator("[data-freshness]");
    await expect(state).toHaveAttribute("data-freshness", "fresh");
    await page.route("**/*", (route) => route.abort());
    await page.clock.fastForward(11 * MINUTE);
    await expect(state).toHaveAttribute("data-freshness", "delayed");
    await page.clock.fastForward(15 * MINUTE);
    await expect(state).toHaveAttribute("data-freshness", "old");
    await expect(footer(page)).toContainText("OLD DATA: 26 min");
    const step = await html(page).getAttribute("data-step");
    await page.clock.fastForward(5.6 * HOUR);
    await page.clock.runFor(45 * SECOND);
    await expect(footer(page)).toContainText(/OLD DATA: [56] h/);
    await expect(html(page)).not.toHaveAttribute("data-step", step ?? "");

    await page.unroute("**/*");
    await page.clock.fastForward(10 * MINUTE);
    await expect(state).toHaveAttribute("data-freshness", "fresh");
  });
});

test.describe("clock jumps", () => {
  test("an hour or a day brings no burst of requests, and the day one reload", async ({ page }) => {
    await openKiosk(page, "?refresh=300");
    const asked: string[] = [];
    let loads = 0;
    page.on("request", (request) => {
      if (request.url().endsWith("datapackage.json")) asked.push(request.url());
      if (request.isNavigationRequest() && request.method() === "GET") loads++;
    });
    await page.clock.fastForward(HOUR);
    await page.clock.runFor(10 * SECOND);
    expect(asked.length).toBeLessThanOrEqual(2);
    expect(loads).toBe(0);

    await page.clock.fastForward(24 * HOUR);
    await page.clock.runFor(10 * SECOND);
    await expect.poll(() => loads).toBe(1);
    await expect(html(page)).toHaveAttribute("data-ready", "true");
    await page.clock.runFor(MINUTE);
    expect(loads).toBe(1);
  });
});

test.describe("rescue", () => {
  test("three errors reload the page; three more within a minute do not", async ({ page }) => {
    await openKiosk(page, "?tour=none&reload=48");
    let loads = 0;
    page.on("request", (request) => {
      if (request.isNavigationRequest() && request.method() === "GET") loads++;
    });
    const fail = () =>
      page.evaluate(() => {
        for (let count = 0; count < 3; count++) {
          window.dispatchEvent(new ErrorEvent("error", { message: `made by the test ${count}` }));
        }
      });
    await fail();
    await page.clock.runFor(SECOND);
    await expect.poll(() => loads).toBe(1);
    await expect(html(page)).toHaveAttribute("data-ready", "true");

    await fail();
    await page.clock.runFor(30 * SECOND);
    expect(loads).toBe(1);
    await page.clock.runFor(40 * SECOND);
    await expect.poll(() => loads).toBe(2);
  });

  test("a page that hung for over half a minute reloads itself within the minute", async ({
    page,
  }) => {
    test.setTimeout(180_000);
    // A real clock: the watchdog's worker has one of its own.
    await openReady(page, "kiosk/?tour=none&reload=48");
    const reloaded = page.waitForEvent("framenavigated", { timeout: 90_000 });
    await page
      .evaluate(() => {
        const end = Date.now() + 37_000;
        while (Date.now() < end);
      })
      .catch(() => undefined);
    await reloaded;
    await expect(html(page)).toHaveAttribute("data-ready", "true");
  });
});

test.describe("the operator", () => {
  test("sees in the diagnostics that the wake lock was refused", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "wakeLock", {
        value: { request: () => Promise.reject(new DOMException("no", "NotAllowedError")) },
      });
    });
    await openKiosk(page, "?tour=none&screen=lobby");
    await page.keyboard.down("d");
    await page.clock.runFor(3100);
    await page.keyboard.up("d");
    const diagnostics = page.getByRole("region", { name: "Diagnostics" });
    await expect(diagnostics).toContainText("Wake lock");
    await expect(diagnostics).toContainText("refused: set the operating system not to sleep");
    await expect(diagnostics).toContainText("lobby");
  });

  test("changes a running screen from afar, and nothing but the screen", async ({ page }) => {
    await openKiosk(page, "?screen=lobby&refresh=30");
    await expect(page.getByRole("alert")).toHaveCount(0);
    await page.route("**/config.json", async (route) => {
      const lobby = { message: "Please leave by gate 3", tour: "the-north-2021-2025" };
      const elsewhere = { id: "other", url: "data/other.json" };
      await route.fulfill({ json: { datasets: [elsewhere], screens: { lobby } } });
    });
    await page.clock.runFor(37 * SECOND);
    await expect(page.getByRole("alert")).toHaveText("Please leave by gate 3");
    await page.clock.runFor(2 * MINUTE);
    await expect(html(page)).toHaveAttribute("data-step", /^the-north-2021-2025/);
    await expect(html(page)).toHaveAttribute("data-dataset", /^kosovo@/);
  });

  test("says something to everybody until a time, as plain text", async ({ page }) => {
    await page.route("**/config.json", async (route) => {
      const config = (await (await route.fetch()).json()) as object;
      const lobby = { message: "<b>Closing</b> at 12:30", until: "2026-11-26T12:30:00Z" };
      await route.fulfill({ json: { ...config, screens: { lobby } } });
    });
    await openKiosk(page, "?screen=lobby&tour=none");
    await expect(page.getByRole("alert")).toHaveText("<b>Closing</b> at 12:30");
    await page.clock.fastForward(31 * MINUTE);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
});

test.describe("the picture", () => {
  for (const [width, height, query] of [
    [1920, 1080, ""],
    [3840, 2160, ""],
    [1080, 1920, ""],
    [3840, 1080, ""],
    [1600, 1200, ""],
    [1920, 1080, "&scale=1"],
    [1920, 1080, "&scale=2.5"],
    [3840, 2160, "&scale=2.5"],
    [3840, 1080, "&scale=2.5"],
    [1080, 1920, "&scale=2.5"],
    [2560, 720, "&scale=2.5"],
    [800, 480, ""],
    [1024, 768, "&touch=1"],
  ] as const) {
    test(`at ${width} x ${height}${query} has no overlap, cuts no sentence and shows the code`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openKiosk(page, `?story=${STORY}&step=4${query}`);
      const boxes = await page.evaluate(() =>
        ["Map", "Event details", "Timeline"].map((name) => {
          const region = [...document.querySelectorAll("section")].find(
            (section) => section.getAttribute("aria-label") === name,
          );
          const { left, top, right, bottom } = (region ?? document.body).getBoundingClientRect();
          return { name, left, top, right, bottom };
        }),
      );
      for (const [at, a] of boxes.entries()) {
        expect(a.right, a.name).toBeLessThanOrEqual(width + 1);
        expect(a.bottom, a.name).toBeLessThanOrEqual(height + 1);
        for (const b of boxes.slice(at + 1)) {
          const isApart =
            a.right <= b.left + 1 ||
            b.right <= a.left + 1 ||
            a.bottom <= b.top + 1 ||
            b.bottom <= a.top + 1;
          expect(isApart, `${a.name} and ${b.name}`).toBe(true);
        }
      }
      const card = page.getByRole("region", { name: "Event details" });
      const text = card.getByText(/^A police sergeant was killed/);
      await text.scrollIntoViewIfNeeded();
      await expect(text).toBeInViewport({ ratio: 0.99 });
      const code = card.getByRole("img", { name: /^QR code/ });
      expect((await code.boundingBox())?.width).toBeGreaterThanOrEqual(118);
      // Nobody scrolls a wall: the way to the sources is in sight with the first sentence.
      await card.evaluate((element) => element.scrollTo(0, 0));
      await expect(code).toBeInViewport({ ratio: 0.99 });
      const [wordsBox, codeBox] = [await text.boundingBox(), await code.boundingBox()];
      expect(wordsBox && codeBox && areApart(wordsBox, codeBox)).toBe(true);
      const sizePx = await text.evaluate((element) =>
        Number.parseFloat(getComputedStyle(element).fontSize),
      );
      // However enlarged, a story is never smaller than 24 px of 1080 lines; a totem is read from nearby.
      if (query === "&scale=2.5")
        expect(sizePx).toBeGreaterThanOrEqual((24 * Math.min(width, height)) / 1080 - 0.1);
      if (query === "" && height >= 1000)
        expect(sizePx).toBeGreaterThanOrEqual(height >= 2160 ? 47 : 23.9);
    });
  }

  for (const scale of ["auto", "2.5"]) {
    test(`fits whatever is told at scale ${scale}, with the code in sight`, async ({ page }) => {
      await page.setViewportSize({ width: 1920, height: 1080 });
      await page.clock.install({ time: new Date("2026-11-26T12:00:00") });
      for (const step of [2, 4, 7, 9, 10]) {
        await openReady(page, `kiosk/?story=${STORY}&step=${step}&scale=${scale}`);
        await expect(html(page)).toHaveAttribute("data-step", `${STORY}/${step}`);
        const code = page.getByRole("img", { name: /^QR code/ });
        await expect(code).toBeInViewport({ ratio: 0.99 });
        const card = page.locator("section", { has: code });
        await expect
          .poll(() =>
            card.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
          )
          .toBeLessThanOrEqual(1);
      }
    });
  }

  test("changes without animation for those who ask for none", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openKiosk(page, "?dwell=8");
    await page.clock.runFor(9 * SECOND);
    await expect(html(page)).toHaveAttribute("data-step", `${STORY}/1`);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test.describe("without network", () => {
  test.use({ serviceWorkers: "allow" });

  test("a cold start reaches the map, and says that the data are a copy", async ({
    page,
    context,
    watch,
  }) => {
    watch.allow(/ERR_INTERNET_DISCONNECTED/);
    await openReady(page, "kiosk/");
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      while (active?.state !== "activated") await new Promise((resolve) => setTimeout(resolve, 50));
    });
    await context.setOffline(true);
    await openReady(page, "kiosk/");
    await expect(page.getByRole("region", { name: "Map", exact: true })).toBeVisible();
    await expect(footer(page)).toContainText("stored copy");
    await openReady(page, "");
    await expect(page.getByText(/Stored copy of/)).toBeVisible();
  });
});
