import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { EmptyResult } from "#features/filters/EmptyResult.tsx";
import { StatusLine } from "#features/filters/StatusLine.tsx";
import { renderPanel } from "#tests/renderPanel.tsx";

const panel = (
  <>
    <StatusLine />
    <EmptyResult />
  </>
);

test("names what is in force and says what lifting each filter alone would show", () => {
  renderPanel(panel, { search: "?category=roadblock&place=prizren" });

  expect(screen.getByRole("heading", { name: "No event matches these filters" })).toBeVisible();
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Without “Place: Prizren”7 events",
    "All years instead of 2021–20250 events",
    "Without “Category: Roadblock”0 events",
  ]);
});

test("the first button lifts the filter that hides most, and what was promised is shown", async () => {
  renderPanel(panel, { search: "?category=roadblock&place=prizren" });
  await userEvent.click(screen.getByRole("button", { name: "Lift “Place: Prizren”" }));

  expect(window.location.search).toBe("?category=roadblock");
  expect(screen.getByRole("status")).toHaveTextContent("7 of 228 events");
});

test("where no single filter is to blame, all of them can be cleared", async () => {
  renderPanel(panel, { search: "?q=nosuchword&place=kacanik&category=riot" });
  expect(screen.queryByRole("button", { name: /^Lift/ })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Clear all filters" }));

  expect(window.location.search).toBe("");
});

test("a usual view that shows nothing is left by its dates, not by a reset to itself", async () => {
  renderPanel(panel, { usual: "from=2030" });
  expect(screen.queryByRole("button", { name: "Clear all filters" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Show all years" }));

  expect(screen.getByRole("status")).toHaveTextContent("228 of 228 events");
});

test("what is in force is said in one line, with its name where the value alone says too little", () => {
  renderPanel(panel, { search: "?place=kacanik&severity=4&from=2023&to=2023" });
  expect(screen.getByText(/Kaçanik \/ Kačanik · Severity: 4 or higher$/)).toBeVisible();
});
