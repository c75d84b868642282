import type { Frame, Page } from "@playwright/test";
import type { Cage } from "./hosts/cages.ts";
import { CAGES, frame, WIDTHS_PX } from "./hosts/cages.ts";
import type { HostMessage } from "./hosts/hostTest.ts";
import { expect, test } from "./hosts/hostTest.ts";

for (const cage of Object.keys(CAGES) as Cage[]) {
  test(`in the ${cage} cage it is drawn at three widths, with the right height through ten resizes`, async ({
    page,
    site,
    openHost,
  }) => {
    const src = `${site}embed/`;
    await openHost({
      body: WIDTHS_PX.map((widthPx) => frame(src, cage, widthPx, "data-follow")).join(""),
    });
    for (let at = 0; at < WIDTHS_PX.length; at++) {
      await page.locator("iframe").nth(at).scrollIntoViewIfNeeded();
      const embed = await readyFrame(page, at);
      await expect(embed.getByRole("region", { name: "Map" })).toBeVisible();
      await expect(embed.getByRole("region", { name: "Timeline" })).toBeVisible();
      await expectRightHeight(page, at);
    }

    // A browser lays out no frame that is out of sight.
    await page.locator("iframe").nth(1).scrollIntoViewIfNeeded();
    const before = await heights(page, 1);
    for (let turn = 0; turn < 10; turn++) {
      await page
        .locator("iframe")
        .nth(1)
        .evaluate(setWidth, 360 + 60 * turn);
      await expectRightHeight(page, 1);
    }
    // One per resize, and one for what wraps anew; a loop would tell of hundreds.
    expect((await heights(page, 1)).length - before.length).toBeLessThanOrEqual(30);
  });
}

test("a host that only lets in what it names, and no style attributes, shows it", async ({
  page,
  site,
  openHost,
}) => {
  const origin = new URL(site).origin;
  await openHost({
    headers: {
      "Content-Security-Policy": `default-src 'none'; script-src 'self'; img-src data:; frame-src ${origin}`,
    },
    body: `<iframe src="${site}embed/" title="Dashboard" sandbox="allow-scripts" width="720" height="560"></iframe>`,
  });
  await readyFrame(page, 0);
});

for (const [name, attributes] of [
  ["a host with COEP", ""],
  ["a host with COEP and a sandbox", 'sandbox="allow-scripts"'],
  ["a credentialless frame", "credentialless"],
] as const) {
  test(`${name} shows it, and reads the data in a worker`, async ({ page, site, openHost }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await openHost({
      headers: {
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Cross-Origin-Opener-Policy": "same-origin",
      },
      body: `<iframe src="${site}embed/" title="Dashboard" ${attributes} width="720" height="560"></iframe>`,
    });
    const embed = await readyFrame(page, 0);
    await expect(embed.getByRole("status").first()).toContainText(/\d+ of \d+ events/);
    expect(asked.some((url) => /dataset\.worker/.test(url))).toBe(true);
    // The reader that the page falls back to is a file of its own.
    expect(asked.filter((url) => /readDataset/.test(url))).toEqual([]);
  });
}

test("WordPress gives it the height it asks for and follows its link after a click", async ({
  page,
  site,
  openHost,
}) => {
  await openHost({
    body: frame(`${site}embed/?from=2023#?secret=abc123XYZ0`, "wordpress", 600),
  });
  const embed = await readyFrame(page, 0);
  const wordpress = () =>
    heard(page).then((all) => all.filter(({ data }) => data?.secret === "abc123XYZ0"));
  expect((await wordpress()).at(-1)?.data).toEqual({
    message: "height",
    value: await contentHeight(embed),
    secret: "abc123XYZ0",
  });

  await embed.getByRole("link", { name: /Open full view/ }).click();
  const links = (await wordpress()).filter(({ data }) => data.message === "link");
  expect(links.map(({ data }) => data)).toEqual([
    { message: "link", value: `${site}?from=2023`, secret: "abc123XYZ0" },
  ]);
  await expect(embed.getByRole("textbox", { name: /Copy the address/ })).toHaveValue(
    `${site}?from=2023`,
  );
});

test("pym and AMP hear the height in their own words", async ({ page, site, openHost }) => {
  await openHost({
    body:
      frame(`${site}embed/?panel=timeline&pymChild=map-1`, "plain", 600) +
      frame(`${site}embed/?panel=timeline#amp=1`, "wordpress", 600),
  });
  await readyFrame(page, 0);
  await readyFrame(page, 1);
  const told = (await heard(page)).map(({ data }) => data);
  expect(told).toContainEqual(expect.stringMatching(/^pymxPYMxmap-1xPYMxheightxPYMx\d+$/));
  expect(told).toContainEqual({
    sentinel: "amp",
    type: "embed-size",
    height: expect.any(Number),
  });
});

test("the host's page scrolls under the wheel until the map is taken in hand", async ({
  page,
  site,
  openHost,
}) => {
  await openHost({
    body: `${frame(`${site}embed/?panel=map`, "snippet", 720)}<div style="height:4000px"></div>`,
  });
  const embed = await readyFrame(page, 0);
  const scrolled = () => page.evaluate(() => window.scrollY);
  await page.mouse.move(360, 300);
  await page.mouse.wheel(0, 120);
  await expect.poll(scrolled).toBeGreaterThan(0);
  expect(embed.url()).not.toContain("map=");

  await page.evaluate(() => window.scrollTo(0, 0));
  // A turn of the wheel that comes before the frame has taken the click is the page's, so each try makes both.
  await expect
    .poll(async () => {
      // Off every mark: a corner of the neighbours.
      await page.mouse.click(60, 420);
      await page.mouse.move(360, 300);
      await page.mouse.wheel(0, -240);
      return embed.url();
    })
    .toContain("map=");
  expect(await scrolled()).toBe(0);
});

test("Tab comes into the frame, through it, and out of it again", async ({
  page,
  site,
  openHost,
}) => {
  await openHost({
    body: `<a href="#a" id="before">before</a>${frame(`${site}embed/`, "snippet", 720)}<a href="#b" id="after">after</a>`,
  });
  const embed = await readyFrame(page, 0);
  await page.locator("#before").focus();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  expect(await embed.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");

  const focused = () => page.evaluate(() => document.activeElement?.id);
  for (let press = 0; press < 200 && (await focused()) !== "after"; press++) {
    await page.keyboard.press("Tab");
  }
  expect(await focused()).toBe("after");
});

test("it writes nothing into the browser", async ({ page, site, openHost }) => {
  await openHost({ body: frame(`${site}embed/`, "plain", 720) });
  const embed = await readyFrame(page, 0);
  // Browsers refuse all of it in a frame of another site, or keep it apart: nothing may be there either way.
  const written = await embed.evaluate(async () => {
    const found = [
      () => localStorage.length,
      () => sessionStorage.length,
      () => document.cookie.length,
      async () => (await indexedDB.databases()).length,
      async () => (await caches.keys()).length,
      async () => (await navigator.serviceWorker.getRegistrations()).length,
    ].map(async (count) => await count());
    return (await Promise.allSettled(found)).map((one) =>
      one.status === "fulfilled" ? one.value : "refused",
    );
  });
  for (const one of written) expect([0, "refused"]).toContain(one);
});

test("out of sight it asks for no data and does nothing for a minute", async ({
  page,
  site,
  openHost,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.clock.install();
  await openHost({
    body: `<div style="height:6000px"></div>${frame(`${site}embed/`, "plain", 720)}`,
  });
  await expect.poll(() => heard(page)).not.toHaveLength(0);
  const saidBefore = (await heard(page)).length;
  const askedBefore = asked.length;
  await page.clock.runFor(60_000);

  expect(asked.slice(askedBefore)).toEqual([]);
  expect(asked.filter((url) => /config\.json|\/data\//.test(url))).toEqual([]);
  // Hello is said four times more; nothing else happens.
  const said = (await heard(page)).slice(saidBefore).map(({ data }) => data.type);
  expect(said.filter((type) => type !== "hello")).toEqual([]);
  expect(said.length).toBeLessThanOrEqual(4);

  await page.locator("iframe").scrollIntoViewIfNeeded();
  await readyFrame(page, 0);
});

test("with load=click the poster is all there is, until it is asked for", async ({
  page,
  site,
  openHost,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openHost({ body: frame(`${site}embed/?load=click`, "snippet", 720, "data-follow") });
  const embed = await readyFrame(page, 0);
  expect(asked.filter((url) => /config\.json|\/data\/|worker/.test(url))).toEqual([]);
  await expectRightHeight(page, 0);

  await embed.getByRole("button", { name: "Show the dashboard" }).click();
  await expect(embed.getByRole("region", { name: "Map" })).toBeVisible();
  await expect(embed.locator("html")).toHaveAttribute("data-shown", /\d+/);
});

/** The document of a frame once it is ready. */
async function readyFrame(page: Page, at: number): Promise<Frame> {
  const handle = await page.locator("iframe").nth(at).elementHandle();
  const embed = await handle?.contentFrame();
  if (embed == null) throw new Error(`There is no frame ${at}.`);
  await expect(embed.locator("html")).toHaveAttribute("data-ready", "true");
  return embed;
}

function heard(page: Page): Promise<HostMessage[]> {
  return page.evaluate(() => (window as unknown as { heard: HostMessage[] }).heard);
}

async function heights(page: Page, at: number): Promise<HostMessage[]> {
  return (await heard(page)).filter(({ frame, data }) => frame === at && data?.type === "height");
}

/** Where the content ends, as the page itself would be cut. */
function contentHeight(embed: Frame): Promise<number> {
  return embed.evaluate(() =>
    Math.ceil(document.querySelector("#root > *")?.getBoundingClientRect().bottom ?? 0),
  );
}

/** The frame has the height of its content, and neither more nor a scroll bar. */
async function expectRightHeight(page: Page, at: number): Promise<void> {
  const element = page.locator("iframe").nth(at);
  const embed = await (await element.elementHandle())?.contentFrame();
  if (embed == null) throw new Error(`There is no frame ${at}.`);
  await expect
    .poll(async () => {
      const frameHeight = await element.evaluate((one) => one.getBoundingClientRect().height);
      return Math.abs(frameHeight - (await contentHeight(embed)));
    })
    .toBeLessThanOrEqual(2);
}

function setWidth(element: SVGElement | HTMLElement, widthPx: number): void {
  element.setAttribute("width", String(widthPx));
}
