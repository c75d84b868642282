import type { Page } from "@playwright/test";
import type {} from "#app/host/hostApi.ts";
import { frame } from "./hosts/cages.ts";
import { expect, test } from "./hosts/hostTest.ts";

interface HostScript {
  readonly file: string;
  readonly integrity: string;
}

/** The tags that a build says its host scripts are loaded by. */
async function scriptTags(site: string): Promise<Record<"embed" | "ksDashboard", string>> {
  const response = await fetch(`${site}embed/scripts.json`);
  const listed = (await response.json()) as Record<"embed" | "ksDashboard", HostScript>;
  const tag = ({ file, integrity }: HostScript) =>
    `<script src="${site}${file}" integrity="${integrity}" crossorigin="anonymous" async></script>`;
  return { embed: tag(listed.embed), ksDashboard: tag(listed.ksDashboard) };
}

test("two embeds beside each other have their own heights and their own views", async ({
  page,
  site,
  openHost,
}) => {
  const { embed } = await scriptTags(site);
  await openHost({
    body:
      frame(`${site}embed/?v=1`, "snippet", 640, 'data-ksd data-events="filter"') +
      frame(`${site}embed/?v=1&panel=timeline`, "snippet", 640, "data-ksd") +
      embed,
  });
  const [first, second] = [
    page.frameLocator("iframe >> nth=0"),
    page.frameLocator("iframe >> nth=1"),
  ];
  for (const one of [first, second]) {
    await one.locator("html").scrollIntoViewIfNeeded();
    await expect(one.locator("html")).toHaveAttribute("data-ready", "true");
  }
  const heightOf = (at: number) =>
    page
      .locator("iframe")
      .nth(at)
      .evaluate((element) => element.getBoundingClientRect().height);
  await expect.poll(() => heightOf(1)).toBeLessThan(400);
  // 640 px wide: the map alone has 400.
  await expect.poll(() => heightOf(0)).toBeGreaterThan(560);

  const shown = await second.locator("html").getAttribute("data-shown");
  await page.evaluate(() => {
    const [element] = document.querySelectorAll("iframe");
    window.addEventListener("ksd:filter", (event) => {
      document.title = JSON.stringify((event as CustomEvent).detail);
    });
    if (element !== undefined)
      window.ksd.attach(element, { events: ["filter"] }).set({ category: "violence" });
  });
  await expect(first.locator("html")).not.toHaveAttribute("data-shown", shown ?? "");
  await expect.poll(() => page.title()).toContain('"shown":');
  await expect(second.locator("html")).toHaveAttribute("data-shown", shown ?? "");
});

test("a frame that is removed while it loads leaves nothing behind, and the other one works", async ({
  page,
  site,
  openHost,
}) => {
  const { embed } = await scriptTags(site);
  await openHost({
    body:
      frame(`${site}embed/`, "snippet", 640, "data-ksd") +
      frame(`${site}embed/?panel=timeline`, "snippet", 640, "data-ksd") +
      embed,
  });
  await page.evaluate(() => document.querySelector("iframe")?.remove());
  const left = page.frameLocator("iframe");
  await expect(left.locator("html")).toHaveAttribute("data-ready", "true");
  await expect(page.locator("iframe")).toHaveCount(1);
});

test("the custom element is the plain frame with a height, a name and a link", async ({
  page,
  site,
  openHost,
}) => {
  const { ksDashboard } = await scriptTags(site);
  await openHost({
    body: `<ks-dashboard src="${site}embed/" panel="timeline" from="2023-05" title="Events since May 2023"></ks-dashboard>${ksDashboard}`,
  });
  const element = page.locator("iframe");
  await expect(element).toHaveAttribute("sandbox", /^allow-scripts allow-popups/);
  await expect(element).toHaveAttribute("title", "Events since May 2023");
  await expect(page.getByRole("link", { name: "Events since May 2023" })).toHaveAttribute(
    "href",
    `${site}?from=2023-05`,
  );
  const embed = page.frameLocator("iframe");
  await expect(embed.locator("html")).toHaveAttribute("data-ready", "true");
  await expect(embed.getByRole("region", { name: "Timeline" })).toBeVisible();
  await expect(embed.getByRole("region", { name: "Map" })).toHaveCount(0);
  await expect
    .poll(() => element.evaluate((one) => one.getBoundingClientRect().height))
    .toBeLessThan(400);

  const shown = (await embed.locator("html").getAttribute("data-shown")) ?? "";
  await page.locator("ks-dashboard").evaluate((one) => one.setAttribute("category", "politics"));
  await expect(embed.locator("html")).not.toHaveAttribute("data-shown", shown);
});

test("a blocked new tab is opened by the host that has the script", async ({
  page,
  site,
  openHost,
  watch,
}) => {
  // The browser says so in the console when the frame finds out.
  watch.allow(/Blocked opening/);
  const { embed } = await scriptTags(site);
  await openHost({
    body: `<iframe src="${site}embed/?panel=timeline&amp;from=2023" title="Dashboard" sandbox="allow-scripts" data-ksd width="640" height="400"></iframe>${embed}`,
  });
  const inside = page.frameLocator("iframe");
  await expect(inside.locator("html")).toHaveAttribute("data-ready", "true");
  const opened = page.waitForEvent("popup");
  await inside.getByRole("link", { name: /Open full view/ }).click();
  expect((await opened).url()).toBe(`${site}?from=2023`);
});

test("a hostile host changes nothing and freezes nothing", async ({ page, site, openHost }) => {
  await openHost({ body: frame(`${site}embed/?panel=timeline`, "plain", 640) });
  const inside = page.frameLocator("iframe");
  await expect(inside.locator("html")).toHaveAttribute("data-ready", "true");
  const before = await state(page);

  await page.evaluate(() => {
    const flood = window as unknown as {
      say(frame: number, type: string, body?: unknown, change?: object): void;
    };
    const big = "x".repeat(1_000_000);
    for (let turn = 0; turn < 10_000; turn++) {
      if (turn % 500 === 0) flood.say(0, "set", { q: big });
      else if (turn % 5 === 0) flood.say(0, "set", { category: "violence" }, { v: 2 });
      else if (turn % 5 === 1) flood.say(0, "set", JSON.parse('{"__proto__":"x","from":"2024"}'));
      else if (turn % 5 === 2) flood.say(0, "set", { data: "https://elsewhere.example/a.json" });
      else if (turn % 5 === 3) flood.say(0, "set", { tour: "none" }, { id: "not-yours" });
      else flood.say(0, "set", { constructor: "x", category: "violence" });
    }
  });
  // The second with the flood in it is over when the frame answers again.
  await expect.poll(() => state(page)).toEqual(before);
  await page.evaluate(() => {
    const host = window as unknown as { say(frame: number, type: string, body: object): void };
    host.say(0, "set", { category: "violence" });
  });
  await expect(inside.getByRole("button", { name: "Armed violence" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

/** What the frame answers to `get`; null while it does not. */
async function state(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const host = window as unknown as { say(frame: number, type: string): void };
    return await new Promise((resolve) => {
      const wait = setTimeout(() => resolve(null), 1500);
      window.addEventListener("message", function hear({ data }) {
        if (data?.type !== "state") return;
        clearTimeout(wait);
        window.removeEventListener("message", hear);
        resolve(data.body);
      });
      host.say(0, "get");
    });
  });
}
