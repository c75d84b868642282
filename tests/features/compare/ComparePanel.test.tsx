import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { buildEventIndex } from "#analysis/eventIndex.ts";
import { NO_NAMES } from "#analysis/searchNames.ts";
import type { EventId } from "#domain/event.ts";
import { ComparePanel } from "#features/compare/ComparePanel.tsx";
import { stepLabels } from "#features/compare/stepLabels.ts";
import { createFormats } from "#i18n/formats.ts";
import { kosovoDataset, kosovoFile } from "#tests/kosovoDataset.ts";
import { renderPanel } from "#tests/renderPanel.tsx";
import { someEvent } from "#tests/someEvents.ts";

const TWO_SUMMERS = "?tab=compare&from=2023-05&to=2023-10&compare=2022-05/2022-10";

interface RawEvent {
  readonly date: string;
  readonly category: string;
}

function inFile(first: string, last: string, category?: string): number {
  return (JSON.parse(kosovoFile("events.json")) as readonly RawEvent[]).filter(
    (event) =>
      event.date >= first &&
      event.date <= last &&
      (category === undefined || event.category === category),
  ).length;
}

function open(search: string) {
  renderPanel(<ComparePanel />, { search });
  return screen.getByRole("region", { name: "Compare" });
}

test("both periods are counted side by side, and a number opens its events", async () => {
  const panel = open(TWO_SUMMERS);
  const a = inFile("2023-05-01", "2023-10-31", "explosion");
  const kinds = within(panel).getByRole("figure", { name: "What kind" });
  const link = within(kinds).getByRole("link", {
    name: `${a}, Explosion in A: show the events`,
  });
  await userEvent.click(link);

  const query = new URLSearchParams(window.location.search);
  expect(query.get("tab")).toBeNull();
  expect(query.get("category")).toBe("explosion");
  expect([query.get("from"), query.get("to")]).toEqual(["2023-05", "2023-10"]);
});

test("the other period stays beside the one whose events are opened", async () => {
  const panel = open(TWO_SUMMERS);
  const b = inFile("2022-05-01", "2022-10-31");
  await userEvent.click(
    within(panel).getByRole("link", { name: `${b}, Events in B: show the events` }),
  );

  const query = new URLSearchParams(window.location.search);
  expect([query.get("from"), query.get("to")]).toEqual(["2022-05", "2022-10"]);
  expect(query.get("compare")).toBe("2023-05/2023-10");
});

test("ranges stay ranges, and what is not stated is said so", () => {
  const panel = open(TWO_SUMMERS);
  const killed = within(panel).getByRole("row", { name: /^Killed/ });
  const kfor = within(panel).getByRole("row", { name: /^KFOR injured/ });

  expect(killed).toHaveTextContent("4–6 more");
  expect(kfor).toHaveTextContent("25–93");
  expect(kfor).toHaveTextContent("not comparable: not stated");
});

test("a small count has no percentage", () => {
  const panel = open(TWO_SUMMERS);

  expect(within(panel).getByRole("row", { name: /^Events/ }).textContent).not.toContain("%");
});

test("without a second period the preceding one is proposed by name", async () => {
  const panel = open("?tab=compare&from=2023-05&to=2023-10");
  expect(panel).toHaveTextContent("Period B is a proposal");
  expect(within(panel).getByLabelText("Period B, first day")).toHaveValue("2022-11-01");

  await userEvent.click(within(panel).getByRole("button", { name: "Keep it in the link" }));
  expect(new URLSearchParams(window.location.search).get("compare")).toBe("2022-11/2023-04");
  expect(panel).not.toHaveTextContent("Period B is a proposal");
});

test("nothing is said to have changed against years of which only key events are collected", () => {
  const panel = open("?tab=compare");

  expect(panel).toHaveTextContent("Events before 1 Jan 2021 are a choice of key events");
  expect(within(panel).getByRole("row", { name: /^Events/ })).toHaveTextContent("not comparable");
});

test("other data than Kosovo's have no key years and no force", () => {
  const dataset = { ...kosovoDataset(), id: "file:own.json", strength: [] };
  renderPanel(<ComparePanel />, { search: "?tab=compare", dataset, usual: "" });
  const panel = screen.getByRole("region", { name: "Compare" });

  expect(panel).toHaveTextContent("there is nothing to compare with");
  expect(panel).not.toHaveTextContent("key events");
  expect(within(panel).queryByRole("row", { name: /KFOR/ })).toBeNull();
});

test("a period before all data is said to have nothing to compare with", () => {
  const panel = open("?tab=compare&from=1999&to=2025&compare=1972/1998-01");

  expect(panel).toHaveTextContent("there is nothing to compare with");
});

test("periods that overlap or differ in length are said to, and rates stand beside counts", () => {
  const panel = open("?tab=compare&from=2023&to=2023&compare=2023-05/2023-10");
  const count = inFile("2023-01-01", "2023-12-31");

  expect(panel).toHaveTextContent("The periods overlap, 1 May – 31 Oct 2023");
  expect(panel).toHaveTextContent("12 months and 6 months: changes are judged by events per month");
  expect(within(panel).getByRole("row", { name: /^Events/ })).toHaveTextContent(
    `${Math.round((count / 12) * 10) / 10} per month`,
  );
});

test("a period against itself shows no change", () => {
  const panel = open("?tab=compare&from=2023&to=2023&compare=2023/2023");

  expect(within(panel).getByRole("row", { name: /^Events/ })).toHaveTextContent("no change");
  expect(within(panel).getByRole("row", { name: /^Injured/ })).toHaveTextContent("no clear change");
  expect(panel.textContent).not.toMatch(/\d (more|fewer)/);
});

test("swapping exchanges the periods in the address", async () => {
  const panel = open(TWO_SUMMERS);
  await userEvent.click(within(panel).getByRole("button", { name: "Swap A and B" }));

  expect(window.location.search).toContain("from=2022-05&to=2022-10");
  expect(window.location.search).toContain("compare=2023-05/2023-10");
});

test("a picture's table says the same as the picture", async () => {
  const panel = open(TWO_SUMMERS);
  const steps = within(panel).getByRole("figure", { name: "Week by week" });
  await userEvent.click(within(steps).getByRole("button", { name: "Show as table" }));
  const [, ...rows] = within(within(steps).getByRole("table")).getAllByRole("row");
  const total = rows.reduce((sum, row) => {
    const cells = within(row).getAllByRole("cell");
    return sum + Number(cells[cells.length / 2 - 1]?.textContent);
  }, 0);

  // The ones in no bar are said in words; in these months there is none.
  expect(total).toBe(inFile("2023-05-01", "2023-10-31"));
});

test("events without a date are in neither period and are counted", () => {
  const dataset = {
    ...kosovoDataset(),
    index: buildEventIndex(
      [someEvent(), someEvent({ id: "e2" as EventId, day: null, endDay: null })],
      NO_NAMES,
    ),
  };
  renderPanel(<ComparePanel />, { search: TWO_SUMMERS, dataset });

  expect(screen.getByRole("region", { name: "Compare" })).toHaveTextContent(
    "1 event without a date is in neither period.",
  );
});

test("data without any date say that there is nothing to compare", () => {
  const dataset = { ...kosovoDataset(), index: buildEventIndex([], NO_NAMES), span: null };
  renderPanel(<ComparePanel />, { search: "?tab=compare", dataset });

  expect(screen.getByRole("heading", { name: "Nothing to compare" })).toBeVisible();
});

test("labels of steps never run into each other", () => {
  const { index } = kosovoDataset();
  const starts = Array.from(new Set(index.days)).slice(0, 40) as never[];
  const labels = stepLabels(starts, "day", 12, createFormats("en"));

  labels.slice(1).forEach(({ step }, at) => {
    const before = labels[at];
    if (before === undefined) throw new Error("Each label but the first has one before it.");
    expect((step - before.step) * 12).toBeGreaterThan(before.text.length * 6);
  });
});
