// `npm run publish-view -- "QUERY" [--name NAME] [--build FOLDER]`: a picture and an oEmbed file of one view, into public/oembed/.
// They ship with the next build; a build that is there gets them at once. QUERY is what stands after `?` in a link.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { build, runnerImport } from "vite";
import { CHROMIUM_ARGS, ensureChromium } from "./browser.mjs";
import { serve } from "./serve.mjs";
import { SITE_TOKEN, siteAddress, writeOembedFiles } from "./siteAddress.mjs";

/** What social networks and editors crop least. */
const PICTURE = { width: 1200, height: 630 };

/** Of the frame that oEmbed hands out; hosts with automatic height change it. */
const FRAME = { width: 720, height: 560 };

const root = fileURLToPath(new URL("..", import.meta.url));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { name: { type: "string" }, build: { type: "string", default: "dist" } },
});
const query = (positionals[0] ?? "").replace(/^\?/, "");
const name = values.name ?? nameOf(query);
if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) {
  throw new Error(`"${name}" is no file name: small letters, digits and dashes.`);
}

const dist = resolve(root, values.build);

if (!existsSync(join(dist, "embed/index.html"))) await build({ root, logLevel: "warn" });
const site = await serve({ folder: dist });
const { title, credit } = await takePicture(site.url).finally(site.close);
await writeOembed(title, credit);

/** As a reader would type it; empty where the build has no address of its own. */
function shownAddress() {
  return siteAddress()?.replace(/^https?:\/\/|\/$/g, "") ?? "";
}

/** @param {string} text */
function nameOf(text) {
  if (text === "") return "default";
  return `view-${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
}

/**
 * Draws the view as an embed that nothing can be done with, and keeps its picture.
 *
 * @param {string} url
 */
async function takePicture(url) {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: CHROMIUM_ARGS,
  });
  try {
    const page = await browser.newPage({ viewport: PICTURE, locale: "en-GB", timezoneId: "UTC" });
    const separator = query === "" ? "" : "&";
    await page.goto(`${url}embed/?${query}${separator}v=1&interact=none&hide=share`);
    await page.locator('html[data-ready="true"]').waitFor({ timeout: 60_000 });
    // A picture has no buttons; where the link to the whole stood, it says the address in words.
    const credit = await page.locator("footer p").first().textContent();
    await page
      .locator("footer")
      .last()
      .evaluate(
        (footer, address) => footer.lastElementChild?.replaceChildren(address),
        shownAddress(),
      );
    const folder = `${root}public/oembed/`;
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: `${folder}${name}.png` });
    return { title: (await page.locator("h1").textContent()) ?? "", credit: credit ?? "" };
  } finally {
    await browser.close();
  }
}

/**
 * The oEmbed answer (version 1.0, rich). Addresses begin with a token that the build replaces by the site's address.
 *
 * @param {string} title
 * @param {string} credit
 */
async function writeOembed(title, credit) {
  const { module: snippets } = await runnerImport(`${root}src/features/share/snippets.ts`);
  const { writeSnippet } = /** @type {typeof import("../src/features/share/snippets.ts")} */ (
    snippets
  );
  const separator = query === "" ? "" : "&";
  const html = writeSnippet("frame", {
    embedUrl: `${SITE_TOKEN}embed/?v=1${separator}${query}`,
    fullUrl: `${SITE_TOKEN}${query === "" ? "" : `?${query}`}`,
    pictureUrl: `${SITE_TOKEN}oembed/${name}.png`,
    title,
    linkText: "Interactive map and data",
    credit,
    heightPx: FRAME.height,
    scripts: null,
  });
  const answer = {
    type: "rich",
    version: "1.0",
    title,
    provider_name: "Kosovo* Situation Dashboard",
    provider_url: SITE_TOKEN,
    cache_age: 3600,
    ...FRAME,
    html,
    thumbnail_url: `${SITE_TOKEN}oembed/${name}.png`,
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
  };
  writeFileSync(`${root}public/oembed/${name}.json`, `${JSON.stringify(answer, null, 2)}\n`);
  const built = join(dist, "oembed");
  mkdirSync(built, { recursive: true });
  for (const file of [`${name}.json`, `${name}.png`]) {
    copyFileSync(`${root}public/oembed/${file}`, join(built, file));
  }
  writeOembedFiles(built);
  console.log(`public/oembed/${name}.json and .png: ${title}`);
}
