import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { DEFAULT_CONFIG } from "#data/config.ts";
import { FeedError } from "#data/feedError.ts";
import { ConfigProvider } from "#data/useConfig.ts";
import { DataAge } from "#features/notices/DataAge.tsx";
import { FeedErrorScreen } from "#features/notices/FeedErrorScreen.tsx";
import { LoadingScreen } from "#features/notices/LoadingScreen.tsx";
import { Notices } from "#features/notices/Notices.tsx";
import { repaired } from "#lib/parsed.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";
import { renderPanel } from "#tests/renderPanel.tsx";

test("a page without anything to mind has no notice", () => {
  const { container } = renderPanel(<Notices />, { search: "?category=riot&unknown=1" });
  expect(container).toBeEmptyDOMElement();
});

test("parameters that cannot be read are named", async () => {
  renderPanel(<Notices />, { search: "?severity=9&from=2023-13-40" });
  expect(screen.getByText(/from, severity/)).toBeVisible();

  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByText(/could not be read/)).toBeNull();
});

test("a link made with another version of the data says so, with both versions", async () => {
  renderPanel(<Notices />, { search: "?pin=2025.01.01" });
  expect(screen.getByText(/version 2025\.01\.01 .* version 2026\.11\.23/)).toBeVisible();

  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(window.location.search).toBe("");
});

test("each unusable field of the configuration is named", () => {
  const issues = [repaired("config.unreadable", "datasets.0.format", "Not a format.")];
  renderPanel(
    <ConfigProvider read={{ config: DEFAULT_CONFIG, issues }}>
      <Notices />
    </ConfigProvider>,
  );
  expect(screen.getByText(/datasets\.0\.format: Not a format\./)).toBeVisible();
});

test("a link made with these data says nothing", () => {
  const { container } = renderPanel(<Notices />, { search: "?pin=2026.11.23" });
  expect(container).toBeEmptyDOMElement();
});

test("the data as of a day say what they leave out", async () => {
  renderPanel(<Notices />, { search: "?asof=2000" });
  expect(
    screen.getByText(/Records as of 31 Dec 2000\. 228 added later are left out\./),
  ).toBeVisible();

  await userEvent.click(screen.getByRole("button", { name: "Show all records" }));
  expect(window.location.search).toBe("");
});

test("a part of the data that could not be read is named, and the rest said to work", async () => {
  const dataset = kosovoDataset();
  const reports = dataset.reports.map((report) =>
    report.name === "force-strength"
      ? { ...report, status: "failed" as const, problem: "The answer is not JSON." }
      : report,
  );
  renderPanel(<Notices />, { dataset: { ...dataset, reports } });
  expect(screen.getByText(/works as usual/)).toHaveTextContent(
    /^Force strength could not be read\. The answer is not JSON\./,
  );

  await userEvent.click(screen.getByRole("button", { name: "Show report" }));
  expect(window.location.search).toBe("?tab=data");
});

test("old data say the day of their newest event and its age", () => {
  renderPanel(<DataAge now={Date.UTC(2026, 10, 26)} />);
  expect(screen.getByTitle("Newest event 28 Dec 2025, 11 months old")).toBeVisible();
});

test("fresh data say nothing of their age", () => {
  const { container } = renderPanel(<DataAge now={Date.UTC(2026, 0, 15)} />);
  expect(container).toBeEmptyDOMElement();
});

test("a load tells what has come of what there is", () => {
  renderPanel(<LoadingScreen progress={{ loaded: 252_400, total: 391_000 }} />);
  expect(screen.getByText("Loaded: 252 of 391 kB")).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "Loading events" })).toHaveAttribute(
    "value",
    "252",
  );
});

test("a load of unknown size promises none", () => {
  renderPanel(<LoadingScreen progress={{ loaded: 252_400, total: null }} />);
  expect(screen.getByText("Loaded: 252 kB")).toBeVisible();
  expect(screen.getByRole("progressbar")).not.toHaveAttribute("value");
});

test("a feed that cannot be shown says which and why, and can be tried again", async () => {
  const onRetry = vi.fn();
  const error = new FeedError("data/events.json", "refused", {
    detail: "the server answered 404 Not Found.",
  });
  renderPanel(<FeedErrorScreen error={error} onRetry={onRetry} />);
  const alert = screen.getByRole("alert");
  expect(alert).toHaveTextContent("data/events.json");
  expect(alert).toHaveTextContent("the server answered 404 Not Found");

  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(onRetry).toHaveBeenCalledOnce();
});

test("a page that loads bears the title that its operator gave it", () => {
  renderPanel(
    <ConfigProvider read={{ config: { ...DEFAULT_CONFIG, title: "Our region" }, issues: [] }}>
      <LoadingScreen progress={null} />
    </ConfigProvider>,
  );
  expect(screen.getByRole("heading", { level: 1, name: "Our region" })).toBeVisible();
});
