// Where the build will stand. Some addresses must be absolute for those who read them elsewhere: oEmbed, Open Graph.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Stands for the site's address, with the slash at its end, in pages and in the files of public/oembed/. */
export const SITE_TOKEN = "%SITE_URL%";

/**
 * The address from the environment variable SITE_URL, with a slash at its end; null where none is set.
 *
 * @param {string | undefined} [text]
 */
export function siteAddress(text = process.env.SITE_URL) {
  if (text === undefined || text === "") return null;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Error(
      `SITE_URL is "${text}"; expected an address such as https://example.org/kosovo/`,
    );
  }
  const url = new URL(text);
  url.search = "";
  url.hash = "";
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url.href;
}

/**
 * Puts the address into pages and oEmbed files. Without one, pages link relatively, which serves browsers and most
 * readers of oEmbed; the oEmbed files, which must be absolute, name the address of `npm start`.
 *
 * @returns {import("vite").Plugin}
 */
export function writeSiteAddress() {
  let folder = "dist";
  return {
    name: "write-site-address",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: "pre",
      handler(html, { path }) {
        const steps = path.split("/").length - 2;
        const relative = steps === 0 ? "./" : "../".repeat(steps);
        return html.replaceAll(SITE_TOKEN, siteAddress() ?? relative);
      },
    },
    closeBundle() {
      writeOembedFiles(join(folder, "oembed"));
    },
  };
}

/**
 * Puts the address into the oEmbed files of a build.
 *
 * @param {string} folder
 */
export function writeOembedFiles(folder) {
  if (!existsSync(folder)) return;
  const site = siteAddress() ?? `http://127.0.0.1:${Number(process.env.PORT || 4173)}/`;
  for (const file of readdirSync(folder).filter((one) => one.endsWith(".json"))) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(SITE_TOKEN, site));
  }
}
