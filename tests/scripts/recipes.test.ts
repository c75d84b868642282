import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COMMON_HEADERS, headersFor } from "#scripts/headers.mjs";
import { buildRecipes, headersFile } from "#scripts/recipes.mjs";
import { sharedFiles } from "#scripts/sharedFiles.mjs";

const KINDS = ["app", "embed", "hashed", "file"] as const;
const recipes = Object.entries(buildRecipes(sharedFiles()));

test.each(recipes)("docs/deploy/%s is what `npm run headers` writes today", (name, text) => {
  const committed = readFileSync(new URL(`../../docs/deploy/${name}`, import.meta.url), "utf8");
  expect(committed).toBe(text);
});

test.each(recipes)("%s says every header of every kind of file", (_name, text) => {
  for (const kind of KINDS) {
    for (const [name, value] of Object.entries(headersFor(kind))) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  }
});

test("in _headers no address gets one header from two rules", () => {
  const rules = headersFile(["config.json", "data/"])
    .split("\n")
    .filter((line) => line.startsWith("/"));

  expect(rules).toEqual([
    "/*",
    "/",
    "/index.html",
    "/kiosk/*",
    "/embed/*",
    "/assets/*",
    "/config.json",
    "/data/*",
  ]);
  const commonCount = headersFile([]).split("X-Content-Type-Options").length - 1;
  expect(commonCount).toBe(1);
  expect(Object.keys(COMMON_HEADERS)).toContain("X-Content-Type-Options");
});
