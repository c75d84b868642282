import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { MapFold } from "#features/map/MapFold.tsx";
import { MapPanel } from "#features/map/MapPanel.tsx";
import { parameter, showKosovo } from "#tests/features/showKosovo.tsx";

// The first test reads the whole dataset; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 });

const WIDTH_PX = 1000;
const HEIGHT_PX = 520;

beforeEach(function giveTheMapSpace() {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(WIDTH_PX);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(HEIGHT_PX);
  // The base map's files are not served here: the map shows its marks without them, and says so.
  vi.stubGlobal("fetch", () => Promise.reject(new Error("No network in tests.")));
  return function giveFetchBack() {
    vi.unstubAllGlobals();
  };
});

const region = () => within(screen.getByRole("region", { name: "Map" }));
const marks = () => within(region().getByRole("list", { name: "Events and bases on the map" }));

test("the default view lists 36 events beside the map, by place", () => {
  showKosovo(<MapPanel />);
  const elsewhere = within(region().getByRole("region", { name: "Elsewhere" }));

  expect(elsewhere.getAllByRole("button").map((row) => row.getAttribute("aria-label"))).toEqual([
    "Brussels, 16 events",
    "Kosovo, place not known, 9 events",
    "Raška, 4 events",
    "Belgrade, 3 events",
    "4 other places, 4 events",
  ]);
  expect(elsewhere.getByText("36")).toBeInTheDocument();
});

test("marks say how many events of which families, and add up to what is on the map", () => {
  showKosovo(<MapPanel />);
  const names = marks()
    .getAllByRole("button")
    .map((mark) => mark.getAttribute("aria-label") ?? "");
  const counts = names.map((name) => Number(/^(\d+) events?,/.exec(name)?.[1] ?? 0));
  const singles = names.filter((name) => !/^\d+ events?,|^KFOR base/.test(name));

  expect(names.some((name) => /^\d+ events, .*: Armed violence \d+, Unrest \d+/.test(name))).toBe(
    true,
  );
  expect(counts.reduce((sum, count) => sum + count, 0) + singles.length).toBe(132);
});

test("one mark is reached by Tab, the others by arrow keys", async () => {
  const user = userEvent.setup();
  showKosovo(<MapPanel />);
  const stops = () =>
    marks()
      .getAllByRole("button")
      .filter((mark) => mark.tabIndex === 0);
  expect(stops()).toHaveLength(1);

  act(() => stops()[0]?.focus());
  const first = document.activeElement;
  await user.keyboard("{ArrowDown}");

  expect(document.activeElement).not.toBe(first);
  expect(stops()).toEqual([document.activeElement]);
});

test("a single event's mark opens its card in the address", async () => {
  const user = userEvent.setup();
  showKosovo(<MapPanel />, "from=2023-09-24&to=2023-09-24&category=armed-clash");

  await user.click(marks().getByRole("button", { name: /Banjska/ }));
  expect(parameter("event")).toBe("ks-20230924-banjska-attack");
  expect(marks().getByRole("button", { name: /Banjska/ })).toHaveAttribute("aria-pressed", "true");
});

test("events beside the map open from their place", async () => {
  const user = userEvent.setup();
  showKosovo(<MapPanel />);

  await user.click(region().getByRole("button", { name: "Raška, 4 events" }));
  const choices = await within(screen.getByRole("dialog", { name: "Raška" })).findAllByRole(
    "button",
  );
  expect(choices).toHaveLength(4);
  await user.click(choices[0] as HTMLElement);
  expect(parameter("event")).toMatch(/^ks-/);
});

test("the table holds every selected event, also those beside the map", async () => {
  const user = userEvent.setup();
  showKosovo(<MapPanel />);

  await user.click(region().getByRole("button", { name: "Show as table" }));
  const rows = within(await region().findByRole("table"))
    .getAllByRole("row")
    .slice(1);
  const total = rows.reduce((sum, row) => sum + Number(row.lastElementChild?.textContent), 0);
  expect(total).toBe(168);
  expect(region().getByRole("rowheader", { name: /Brussels.*not on the map/ })).toBeInTheDocument();

  await user.click(region().getByRole("button", { name: "Hide table" }));
  expect(region().queryByRole("table")).toBeNull();
});

test("the region is described in words", () => {
  showKosovo(<MapPanel />);

  expect(screen.getByRole("region", { name: "Map" })).toHaveAccessibleDescription(
    /^132 events on the map\. 36 events are listed beside the map\. Most events: Severna Mitrovica/,
  );
});

test("layers are remembered, and a wrong memory is no harm", async () => {
  const user = userEvent.setup();
  window.localStorage.setItem("ksd:mapLayers", "{not json");
  const { unmount } = showKosovo(<MapPanel />);
  await user.click(region().getByRole("button", { name: "Map layers" }));
  await user.click(await screen.findByRole("radio", { name: "By municipality" }));
  expect(marks().getByRole("button", { name: /^16 events, Leposavić/ })).toBeInTheDocument();
  unmount();

  showKosovo(<MapPanel />);
  expect(marks().getByRole("button", { name: /^16 events, Leposavić/ })).toBeInTheDocument();
});

test("only bases that were open in the period are shown", () => {
  const { unmount } = showKosovo(<MapPanel />, "from=2023&to=2023");
  const now = marks().getAllByRole("button", { name: /^KFOR base/ }).length;
  unmount();
  showKosovo(<MapPanel />, "from=2001&to=2001");

  expect(marks().getAllByRole("button", { name: /^KFOR base/ }).length).not.toBe(now);
});

test("without its files the base map is missed in words, and the marks are there", async () => {
  showKosovo(<MapPanel />);

  await waitFor(() => expect(region().getByRole("alert")).toHaveTextContent("could not be loaded"));
  expect(marks().getAllByRole("button").length).toBeGreaterThan(5);
});

test("a map that takes no part has no controls, but keeps its note and its table", () => {
  showKosovo(<MapPanel interact="none" />);

  expect(region().queryByRole("button", { name: "Zoom in" })).toBeNull();
  expect(region().queryByRole("list", { name: "Events and bases on the map" })).toBeNull();
  expect(region().getByRole("button", { name: /status note/ })).toBeInTheDocument();
});

test("the status note says the footnote in full", async () => {
  const user = userEvent.setup();
  showKosovo(<MapPanel />);

  await user.click(region().getByRole("button", { name: /status note/ }));
  expect(screen.getByRole("dialog", { name: "status note" })).toHaveTextContent(
    "without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion",
  );
});

test("folded, the map is one row with its counts", async () => {
  const user = userEvent.setup();
  const toggles: boolean[] = [];
  showKosovo(
    <MapFold isOpen={false} onToggle={(isOpen) => toggles.push(isOpen)}>
      <p>the map</p>
    </MapFold>,
    "from=2023-05&to=2023-10",
  );

  expect(screen.getByText(/31 events placed · 11 elsewhere/)).toBeInTheDocument();
  expect(screen.queryByText("the map")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Show the map" }));
  expect(toggles).toEqual([true]);
});
