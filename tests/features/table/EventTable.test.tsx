import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { buildEventIndex } from "#analysis/eventIndex.ts";
import { NO_NAMES } from "#analysis/searchNames.ts";
import type { Dataset } from "#data/dataset.ts";
import { writePreference } from "#data/preferences.ts";
import { EventTable } from "#features/table/EventTable.tsx";
import { useEventTable } from "#features/table/useEventTable.ts";
import { parameter, showKosovo } from "#tests/features/showKosovo.tsx";
import { kosovoDataset } from "#tests/kosovoDataset.ts";
import { renderPanel } from "#tests/renderPanel.tsx";
import { someEvents } from "#tests/someEvents.ts";

const BANJSKA = "ks-20230924-banjska-attack";
const USUAL_COLUMNS = "date,category,title,place,killed,injured,severity,confidence,sources";

// A reader's columns outlive a page; a test's must not outlive it.
beforeEach(() => writePreference("tableColumns", USUAL_COLUMNS));

function Table({ isPhone = false }: { readonly isPhone?: boolean }) {
  return <EventTable table={useEventTable()} isPhone={isPhone} returnTo={null} actions={null} />;
}

const region = () => screen.getByRole("region", { name: "Table" });
const table = () => within(region()).getByRole("table");
const rows = () => within(table()).getAllByRole("row").slice(1);
const head = (name: string) => within(table()).getByRole("columnheader", { name });
const cells = (row: HTMLElement | undefined) =>
  [...(row?.querySelectorAll("td, th") ?? [])].map(
    (cell) => cell.textContent || cell.querySelector("[aria-label]")?.getAttribute("aria-label"),
  );

test("each selected event is one row, and assistive technology knows how many there are", () => {
  showKosovo(<Table />);

  expect(rows()).toHaveLength(168);
  expect(table()).toHaveAttribute("aria-rowcount", "169");
  expect(rows().at(-1)).toHaveAttribute("aria-rowindex", "169");
  expect(within(region()).getByRole("heading", { name: "168 rows" })).toBeVisible();
});

test("a row says what is known as ranges, and never has an empty cell", () => {
  showKosovo(<Table />);

  expect(cells(rows()[0])).toEqual([
    "24 Sep 2023",
    "Armed clash",
    "Armed attack and monastery siege at Banjska",
    "Banjska / Banjskë",
    "4–6",
    "2–9",
    "5 of 5",
    "high",
    "7 press, 1 reference",
  ]);
  for (const row of rows()) for (const cell of cells(row)) expect(cell).not.toBeFalsy();
  expect(rows().some((row) => cells(row).includes("not stated"))).toBe(true);
});

test("a press on a head sorts, the next turns the order around; both are said", async () => {
  const user = userEvent.setup();
  showKosovo(<Table />);
  expect(head("Severity")).toHaveAttribute("aria-sort", "descending");

  await user.click(within(table()).getByRole("button", { name: "Injured" }));
  expect(head("Injured")).toHaveAttribute("aria-sort", "descending");
  expect(head("Severity")).toHaveAttribute("aria-sort", "none");
  expect(cells(rows()[0])).toContain("77–148");
  expect(region()).toHaveTextContent("sorted by “Injured”, highest first, then newest first");

  await user.click(within(table()).getByRole("button", { name: "Date" }));
  await user.click(within(table()).getByRole("button", { name: "Date" }));
  expect(head("Date")).toHaveAttribute("aria-sort", "ascending");
  expect(region()).toHaveTextContent("sorted by “Date”, oldest first");
  expect(cells(rows()[0])[0]).toMatch(/2021$/);
});

test("a press anywhere in a row opens the event's card, and the title is a link to it", async () => {
  const user = userEvent.setup();
  showKosovo(<Table />);
  const [first, second] = rows();

  expect(within(first as HTMLElement).getByRole("link")).toHaveAttribute(
    "href",
    expect.stringContaining(`event=${BANJSKA}`),
  );
  await user.click(within(first as HTMLElement).getByText("4–6"));
  expect(parameter("event")).toBe(BANJSKA);
  expect(within(first as HTMLElement).getByRole("link")).toHaveAttribute("aria-current", "true");
  await user.click(within(second as HTMLElement).getByRole("link"));
  expect(parameter("event")).toBe("ks-20230529-zvecan-kfor-clash");
});

test("one row is a tab stop; arrows, Home and End reach all, Enter opens", async () => {
  const user = userEvent.setup();
  showKosovo(<Table />);
  const links = within(table()).getAllByRole("link");
  expect(links.filter(({ tabIndex }) => tabIndex === 0)).toEqual([links[0]]);

  links[0]?.focus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(links[2]).toHaveFocus();
  await user.keyboard("{End}");
  expect(links[167]).toHaveFocus();
  await user.keyboard("{Home}{Enter}");
  expect(parameter("event")).toBe(BANJSKA);
});

test("columns are chosen, counted and kept for the next visit; the title stays", async () => {
  const user = userEvent.setup();
  const { unmount } = showKosovo(<Table />);

  await user.click(screen.getByRole("button", { name: "Columns (9 of 14)" }));
  const choices = screen.getByRole("dialog", { name: "Columns (9 of 14)" });
  expect(within(choices).queryByRole("checkbox", { name: "Event" })).toBeNull();
  await user.click(within(choices).getByRole("checkbox", { name: "KFOR injured" }));
  await user.click(within(choices).getByRole("checkbox", { name: "Sources" }));
  await user.click(within(choices).getByRole("checkbox", { name: "Category" }));
  expect(screen.getByRole("button", { name: "Columns (8 of 14)" })).toBeVisible();
  unmount();

  showKosovo(<Table />);
  const names = within(table())
    .getAllByRole("columnheader")
    .map(({ textContent }) => textContent?.replace("▼", ""));
  expect(names).toEqual([
    "Date",
    "Event",
    "Place",
    "Killed",
    "Injured",
    "KFOR injured",
    "Severity",
    "Confidence",
  ]);
  expect(cells(rows()[1])).toContain("25–93");
});

test("on a phone the title comes first", () => {
  showKosovo(<Table isPhone />);
  expect(within(table()).getAllByRole("columnheader")[0]).toHaveTextContent("Event");
});

test("of a long selection only rows near the window exist, each with its place among all", () => {
  const dataset: Dataset = {
    ...kosovoDataset(),
    index: buildEventIndex(someEvents(5000), NO_NAMES),
  };
  renderPanel(<Table />, { dataset, usual: "" });

  const drawn = rows().filter((row) => row.hasAttribute("aria-rowindex"));
  expect(drawn.length).toBeGreaterThan(20);
  expect(drawn.length).toBeLessThan(80);
  expect(table()).toHaveAttribute("aria-rowcount", "5001");
});
