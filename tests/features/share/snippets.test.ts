import { expect, test } from "vitest";
import type { SnippetParts } from "#features/share/snippets.ts";
import { SNIPPET_KINDS, writeSnippet } from "#features/share/snippets.ts";

const parts: SnippetParts = {
  embedUrl: "https://host.example/dash/embed/?v=1&panel=map&from=2023-09",
  fullUrl: "https://host.example/dash/?from=2023-09",
  pictureUrl: "https://host.example/dash/oembed/default.png",
  title: 'Events "since" <September> & later',
  linkText: "Interactive map and data",
  credit: "Kosovo* Situation Dashboard · CC-BY-4.0",
  heightPx: 480,
  scripts: {
    embed: { url: "https://host.example/dash/assets/embed.v1.a.js", integrity: "sha384-A" },
    ksDashboard: {
      url: "https://host.example/dash/assets/ksDashboard.v1.b.js",
      integrity: "sha384-B",
    },
  },
};

test("the plain frame is caged without our own origin, named, lazy, and followed by a link", () => {
  expect(writeSnippet("frame", parts)).toBe(
    `<iframe src="https://host.example/dash/embed/?v=1&amp;panel=map&amp;from=2023-09"
  title="Events &quot;since&quot; &lt;September&gt; &amp; later"
  width="100%" height="480" loading="lazy"
  referrerpolicy="strict-origin-when-cross-origin"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"
  allow="fullscreen; clipboard-write; screen-wake-lock"
  style="border:0;width:100%;max-width:100%"></iframe>
<p><a href="https://host.example/dash/?from=2023-09">Interactive map and data</a></p>`,
  );
});

test("scripts come with their hash", () => {
  expect(writeSnippet("script", parts)).toContain(
    '<script src="https://host.example/dash/assets/embed.v1.a.js" integrity="sha384-A" crossorigin="anonymous" async></script>',
  );
  expect(writeSnippet("element", parts)).toContain('integrity="sha384-B"');
});

test("the custom element carries the parameters as attributes", () => {
  expect(writeSnippet("element", parts)).toContain(
    '<ks-dashboard src="https://host.example/dash/embed/" panel="map" from="2023-09"',
  );
});

test("without scripts only what needs none is offered", () => {
  const bare = { ...parts, scripts: null };
  expect(SNIPPET_KINDS.filter((kind) => writeSnippet(kind, bare) !== null)).toEqual([
    "frame",
    "picture",
  ]);
});

test("no text of the data becomes markup", () => {
  for (const kind of SNIPPET_KINDS) {
    const html = writeSnippet(kind, { ...parts, title: '"><script>x</script>' }) ?? "";
    expect(html).not.toContain("<script>");
  }
});
