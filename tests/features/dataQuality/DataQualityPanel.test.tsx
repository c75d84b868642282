import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Dataset } from "#data/dataset.ts";
import { readDataset } from "#data/readDataset.ts";
import { DatasetProvider } from "#data/useDataset.ts";
import { DataQualityPanel } from "#features/dataQuality/DataQualityPanel.tsx";
import { kosovoDataset, kosovoFile, kosovoTexts } from "#tests/kosovoDataset.ts";

function show(dataset: Dataset): void {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DatasetProvider dataset={dataset} language="en">
        <DataQualityPanel />
      </DatasetProvider>
    </QueryClientProvider>,
  );
}

function cellsOf(name: RegExp): readonly (string | null)[] {
  const [table] = screen.getAllByRole("table");
  if (table === undefined) throw new Error("No table is shown.");
  const row = within(table).getByRole("row", { name });
  return within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);
}

test("says for each resource how many rows came in, and what became of them", () => {
  show(kosovoDataset());

  expect(cellsOf(/^Events/).slice(0, 3)).toEqual(["228", "228", "0"]);
  expect(cellsOf(/^Force strength/).slice(0, 3)).toEqual(["79", "79", "0"]);
});

test("gives the first and the last day of the data for machines", () => {
  show(kosovoDataset());

  const days = ["15 Jan 1999", "28 Dec 2025"].map((text) =>
    screen.getByText(text).getAttribute("datetime"),
  );
  expect(days).toEqual(["1999-01-15", "2025-12-28"]);
});

test("names each rejected row, where it is and why", () => {
  const rows = JSON.parse(kosovoFile("events.json")) as Record<string, unknown>[];
  const broken = rows.map((row, at) => (at === 40 ? { ...row, date: "2023-13-40" } : row));
  const dataset = readDataset(kosovoTexts({ events: JSON.stringify(broken) }));
  if (typeof dataset === "string") throw new Error(dataset);
  show(dataset);

  expect(cellsOf(/^Events/).slice(0, 3)).toEqual(["228", "227", "1"]);
  const issue = screen.getByRole("row", { name: /events\[40\]\.date/ });
  expect(issue).toHaveTextContent(/"2023-13-40" is not a calendar day/);
  expect(issue).toHaveTextContent("not shown");
});

test("a resource that is no list at all is named as failed", () => {
  const dataset = readDataset(kosovoTexts({ deployments: "<!doctype html>" }));
  if (typeof dataset === "string") throw new Error(dataset);
  show(dataset);

  expect(cellsOf(/^Movements/)[3]).toContain("Could not be read.");
});

test("the parts of each bar add up to what they are parts of", () => {
  show(kosovoDataset());
  const heading = screen.getByRole("heading", { name: "Place known to" });
  const list = heading.parentElement;
  const counts = within(list as HTMLElement)
    .getAllByRole("listitem")
    .map((item) => Number.parseInt(item.textContent ?? "", 10));

  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(228);
});
