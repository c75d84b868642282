import { expect, test } from "vitest";
import { DEFAULT_CONFIG, isAllowedUrl } from "#data/config.ts";
import { parseConfig } from "#data/parseConfig.ts";
import { readConfig } from "#data/readConfig.ts";

test("the shipped file says what the built-in defaults say", async () => {
  const { readFileSync } = await import("node:fs");
  const text = readFileSync(new URL("../../public/config.json", import.meta.url), "utf8");

  expect(parseConfig(text)).toEqual({ config: DEFAULT_CONFIG, issues: [] });
});

test("whatever the file says, it is read as its parser reads it", async () => {
  for (const text of [
    "{}",
    "<html>",
    "null",
    '{"title": "Desk"}',
    JSON.stringify({ $schema: "./s.json", datasets: DEFAULT_CONFIG.datasets }),
    JSON.stringify({ datasets: [{ id: "kosovo", url: "other.json" }] }),
  ])
    expect(await readConfig(text)).toEqual(parseConfig(text));
});

test.each(["<html>", "[]", "null", "7"])("%s leaves the defaults and says why", (text) => {
  const { config, issues } = parseConfig(text);

  expect(config).toEqual(DEFAULT_CONFIG);
  expect(issues).toHaveLength(1);
});

test("a wrong field is named, its section falls back, the others hold", () => {
  const { config, issues } = parseConfig(
    JSON.stringify({
      title: "Our screen",
      datasets: [{ id: "kosovo", url: "data.json", format: "spreadsheet" }],
    }),
  );

  expect(config.title).toBe("Our screen");
  expect(config.datasets).toEqual(DEFAULT_CONFIG.datasets);
  expect(issues.map(({ path }) => path)).toEqual(["datasets.0.format"]);
});

test("an unknown key is named and changes nothing", () => {
  const { config, issues } = parseConfig('{"datasetz": [], "__proto__": {"title": "x"}}');

  expect(config).toEqual(DEFAULT_CONFIG);
  expect(issues.map(({ path }) => path)).toEqual(["datasetz", "__proto__"]);
});

test("data come from our own origin, or one the operator allows", () => {
  const config = { ...DEFAULT_CONFIG, dataOrigins: ["https://data.example"] };
  const allowed = (url: string) => isAllowedUrl(new URL(url), "https://ours.example", config);

  expect(allowed("https://ours.example/data/x.json")).toBe(true);
  expect(allowed("https://data.example/x.json")).toBe(true);
  expect(allowed("https://data.example.evil.example/x.json")).toBe(false);
  expect(allowed("http://data.example/x.json")).toBe(false);
});

test("a base map that this build cannot draw is named", () => {
  const { issues } = parseConfig('{"basemap": {"mode": "pmtiles", "url": "kosovo.pmtiles"}}');

  expect(issues).toMatchObject([{ code: "config.unsupported", path: "basemap.mode" }]);
});
