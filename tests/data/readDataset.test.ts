import { expect, test } from "vitest";
import type { Dataset } from "#data/dataset.ts";
import { hasResource } from "#data/dataset.ts";
import type { DatasetTexts } from "#data/readDataset.ts";
import { readDataset, readInSlices } from "#data/readDataset.ts";
import { kosovoFile, kosovoTexts } from "#tests/kosovoDataset.ts";

function datasetOf(texts: DatasetTexts): Dataset {
  const read = readDataset(texts);
  if (typeof read === "string") throw new Error(`Not read: ${read}`);
  return read;
}

test("the shipped dataset is read whole: nothing rejected, nothing repaired", () => {
  const { reports } = datasetOf(kosovoTexts());

  expect(reports.filter(({ status }) => status !== "loaded")).toEqual([]);
  expect(reports.flatMap(({ issues }) => issues)).toEqual([]);
});

test.each([
  "events",
  "incidents",
  "force-strength",
  "contributions",
  "deployments",
  "bases",
  "commanders",
  "municipalities",
  "places",
  "stories",
] as const)("all records of %s are in the file's count", (name) => {
  const records = JSON.parse(kosovoFile(`${name}.json`)) as unknown[];
  const report = datasetOf(kosovoTexts()).reports.find((one) => one.name === name);

  expect(report).toMatchObject({ read: records.length, kept: records.length });
});

test.each([
  ["HTML", "<!doctype html><title>Sign in</title>"],
  ["a cut file", kosovoFile("force-strength.json").slice(0, 5000)],
  ["null", "null"],
  ["nothing", null],
])("%s in place of force strength disables only that", (_name, text) => {
  const dataset = datasetOf(kosovoTexts({ "force-strength": text }));

  expect(hasResource(dataset, "force-strength")).toBe(false);
  expect(hasResource(dataset, "deployments")).toBe(true);
  expect(dataset.index.events).toHaveLength(228);
});

test("one wrong row of force strength is named, and the others stay", () => {
  const rows = JSON.parse(kosovoFile("force-strength.json")) as Record<string, unknown>[];
  const broken = rows.map((row, offset) => (offset === 40 ? { ...row, personnel: "4,500" } : row));
  const dataset = datasetOf(kosovoTexts({ "force-strength": JSON.stringify(broken) }));
  const report = dataset.reports.find(({ name }) => name === "force-strength");

  expect(dataset.strength).toHaveLength(rows.length - 1);
  expect(report?.issues).toMatchObject([{ path: "force-strength[40].personnel" }]);
  expect(report?.issues[0]?.message).toContain("4,500");
});

test.each([
  ["<html>", "not-json"],
  ["[1, 2", "not-json"],
  ["null", "unknown-format"],
  ['{"data": []}', "unknown-format"],
])("events that are %s are a feed that cannot be shown", (text, problem) => {
  expect(readDataset(kosovoTexts({ events: text }))).toBe(problem);
});

test.each([
  ["a plain array", (events: string) => events],
  ["an object with events", (events: string) => `{"events": ${events}}`],
])("%s is accepted without a package", (_name, wrap) => {
  const [events] = kosovoTexts().resources.filter(({ name }) => name === "events");
  if (events === undefined) throw new Error("The package has no events.");
  const text = wrap(kosovoFile("events.json"));
  const dataset = datasetOf({ ...kosovoTexts(), format: null, resources: [{ ...events, text }] });

  expect(dataset.index.events).toHaveLength(228);
});

test("columns are sorted by first day and hold every event once", () => {
  const { index } = datasetOf(kosovoTexts());

  expect([...index.days]).toEqual([...index.days].toSorted((a, b) => a - b));
  expect(new Set(index.events.map(({ id }) => id)).size).toBe(index.events.length);
});

test("a package that names no events cannot be shown", () => {
  const { resources, ...rest } = kosovoTexts();

  expect(
    readDataset({ ...rest, resources: resources.filter(({ name }) => name !== "events") }),
  ).toBe("unknown-format");
});

test("read in slices it is the same dataset, with a pause after each resource", () => {
  const slices = readInSlices(kosovoTexts());
  let pauses = 0;
  let step = slices.next();
  for (; !step.done; step = slices.next()) pauses++;

  expect(step.value).toEqual(readDataset(kosovoTexts()));
  expect(pauses).toBe(11);
});
