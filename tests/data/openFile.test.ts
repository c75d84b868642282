import { expect, test } from "vitest";
import { appendEvents } from "#data/openFile.ts";
import { readDataset } from "#data/readDataset.ts";
import { kosovoDataset, kosovoTexts } from "#tests/kosovoDataset.ts";

function fileWith(events: readonly unknown[]) {
  const read = readDataset({
    ...kosovoTexts(),
    id: "file:mine.json",
    version: "",
    title: "mine.json",
    format: null,
    resources: [
      { name: "events", url: "mine.json", text: JSON.stringify(events), problem: null, bytes: 1 },
    ],
  });
  if (typeof read === "string") throw new Error(read);
  return read;
}

const own = { date: "2024-01-02", title: "Mine", category: "protest" };

test("an appended file's events stand beside the dataset's own, none twice", () => {
  const dataset = kosovoDataset();
  const known = dataset.index.events[0]?.id;
  const both = appendEvents(
    dataset,
    fileWith([
      { ...own, id: "mine" },
      { ...own, id: known },
    ]),
  );

  expect(both.index.events).toHaveLength(229);
  expect(both.index.events.filter(({ id }) => id === known)).toEqual([dataset.index.events[0]]);
});

test("the columns of both are one index, sorted by day", () => {
  const both = appendEvents(kosovoDataset(), fileWith([{ ...own, id: "mine" }]));

  expect([...both.index.days]).toEqual([...both.index.days].toSorted((a, b) => a - b));
});

test("an opened file is called by its name and has no version", () => {
  const { id, version } = appendEvents(kosovoDataset(), fileWith([own]));

  expect([id, version]).toEqual(["file:mine.json", ""]);
});
