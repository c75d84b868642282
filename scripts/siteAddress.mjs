// Where the build will stand. Some addresses must be absolute for those who read them elsewhere: oEmbed, Open Graph.

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
 * Puts the address into the pages in place of `%SITE_URL%`. Without one the links are relative: right for
 * browsers and for most readers of oEmbed, not for pictures in Open Graph.
 *
 * @returns {import("vite").Plugin}
 */
export function writeSiteAddress() {
  return {
    name: "write-site-address",
    transformIndexHtml: {
      order: "pre",
      handler(html, { path }) {
        const steps = path.split("/").length - 2;
        const relative = steps === 0 ? "./" : "../".repeat(steps);
        return html.replaceAll("%SITE_URL%", siteAddress() ?? relative);
      },
    },
  };
}
