import { expect, test } from "vitest";
import { checkSnippet } from "#features/share/checkSnippet.ts";
import type { SnippetParts } from "#features/share/snippets.ts";
import { SNIPPET_KINDS, writeSnippet } from "#features/share/snippets.ts";

const parts: SnippetParts = {
  embedUrl: "https://host.example/embed/?v=1&q=a%26b",
  fullUrl: "https://host.example/?q=a%26b",
  pictureUrl: "https://host.example/oembed/default.png",
  title: "Events & more",
  linkText: "Interactive",
  credit: "Dashboard",
  heightPx: 480,
  scripts: {
    embed: { url: "https://host.example/a.js", integrity: "sha384-A" },
    ksDashboard: { url: "https://host.example/b.js", integrity: "sha384-B" },
  },
};

test.each(SNIPPET_KINDS)("what we write for %s passes", (kind) => {
  expect(checkSnippet(writeSnippet(kind, parts) ?? "")).toEqual([]);
});

test.each([
  ["a frame without a name", '<iframe src="https://a.example/"></iframe>', "unnamed"],
  [
    "a picture without a description",
    '<img src="https://a.example/a.png" alt="" />',
    "undescribed",
  ],
  ["an address of this machine alone", '<a href="/embed/">x</a>', "relative"],
  ["plain http", '<iframe title="x" src="http://a.example/"></iframe>', "plainHttp"],
  ["broken markup", '<iframe title="x" src="https://a.example/?a&b">', "malformed"],
])("%s is found", (_name, html, problem) => {
  expect(checkSnippet(html)).toEqual([`share.problem.${problem}`]);
});
