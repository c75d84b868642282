import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { TimelinePanel } from "#features/timeline/TimelinePanel.tsx";
import { parameter, showKosovo } from "#tests/features/showKosovo.tsx";

beforeEach(function giveThePanelRoom() {
  // jsdom lays nothing out: the panel of a desk, as wide and high as in the design.
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(
    new DOMRect(0, 0, 1024, 268),
  );
});

const slider = (name: string) => screen.getByRole("slider", { name });
const summary = () => screen.getByRole("figure").getAttribute("aria-describedby") ?? "";

function press(element: Element, key: string): void {
  act(() => (element as SVGElement).focus());
  fireEvent.keyDown(element, { key });
}

test("the brush is two sliders that say their dates", () => {
  showKosovo(<TimelinePanel />, "from=2023-05&to=2023-10");

  expect(slider("From")).toHaveAttribute("aria-valuetext", "1 May 2023");
  expect(slider("To")).toHaveAttribute("aria-valuetext", "31 Oct 2023");
  expect(screen.getAllByRole("slider")).toHaveLength(2);
});

test("an arrow key moves an end by one bin, here a month", () => {
  showKosovo(<TimelinePanel />);

  press(slider("From"), "ArrowRight");
  expect(parameter("from")).toBe("2021-02");

  press(slider("To"), "ArrowLeft");
  expect(parameter("to")).toBe("2025-11");
});

test("typed dates are the way without dragging", () => {
  showKosovo(<TimelinePanel />);

  fireEvent.change(screen.getByLabelText("From date"), { target: { value: "2023-05-29" } });
  fireEvent.change(screen.getByLabelText("To date"), { target: { value: "2023-10-06" } });

  expect(parameter("from")).toBe("2023-05-29");
  expect(parameter("to")).toBe("2023-10-06");
  expect(slider("From")).toHaveAttribute("aria-valuetext", "29 May 2023");
});

test("a date typed past the other end takes it along, and an unfinished year changes nothing", () => {
  showKosovo(<TimelinePanel />, "from=2023-05&to=2023-10");
  const to = screen.getByLabelText("To date");

  fireEvent.change(to, { target: { value: "0202-03-01" } });
  expect(parameter("to")).toBe("2023-10");

  fireEvent.change(to, { target: { value: "2022-03-01" } });
  expect([parameter("from"), parameter("to")]).toEqual(["2022-03", "2022-03-01"]);
});

test("one press shows all years, another the usual ones", async () => {
  const user = userEvent.setup();
  showKosovo(<TimelinePanel />);

  await user.click(screen.getByRole("button", { name: "All years" }));
  expect(parameter("from")).toBe("1999");
  expect(screen.getByText("Events per quarter")).toBeInTheDocument();

  const usual = screen.getByRole("button", { name: "2021–2025" });
  await user.click(usual);
  expect(parameter("from")).toBeNull();
  expect(usual).toHaveAttribute("aria-pressed", "true");
});

test("one press narrows to the busiest year and to the last twelve months", async () => {
  const user = userEvent.setup();
  showKosovo(<TimelinePanel />);

  await user.click(screen.getByRole("button", { name: "2023" }));
  expect([parameter("from"), parameter("to")]).toEqual(["2023", "2023"]);

  await user.click(screen.getByRole("button", { name: "Last 12 months" }));
  expect([parameter("from"), parameter("to")]).toEqual(["2024-12-29", "2025-12-28"]);
});

test("a step moves the dates by one bin, either way", async () => {
  const user = userEvent.setup();
  showKosovo(<TimelinePanel />, "from=2023-05&to=2023-10");

  await user.click(screen.getByRole("button", { name: "One step on in time" }));
  expect([parameter("from"), parameter("to")]).toEqual(["2023-06", "2023-11"]);

  await user.click(screen.getByRole("button", { name: "One step back in time" }));
  expect([parameter("from"), parameter("to")]).toEqual(["2023-05", "2023-10"]);
});

test("playing can be paused, and is not offered where nothing may move", async () => {
  const user = userEvent.setup();
  showKosovo(<TimelinePanel />, "from=2023-05&to=2023-10");
  await user.click(screen.getByRole("button", { name: "Play" }));
  expect(parameter("from")).toBe("2023-06");

  await user.click(screen.getByRole("button", { name: "Pause" }));
  expect(screen.getByRole("button", { name: "Play" })).toBeInTheDocument();
});

test("where nothing may move there is no play button, but there are steps", () => {
  showKosovo(<TimelinePanel />, "motion=none");

  expect(screen.queryByRole("button", { name: "Play" })).toBeNull();
  expect(screen.getByRole("button", { name: "One step on in time" })).toBeInTheDocument();
});

test("the picture has its words: how many, when most, how strong the force", () => {
  showKosovo(<TimelinePanel />);

  const words = document.getElementById(summary());
  expect(words).toHaveTextContent("168 events, 1 Jan 2021 – 31 Dec 2025.");
  expect(words).toHaveTextContent("Most in December 2022: 17.");
  expect(words).toHaveTextContent("KFOR strength at the end: 4,500+ (3 Oct 2025).");
});

test("the table has every bar and every published total of the picture", async () => {
  const user = userEvent.setup();
  showKosovo(<TimelinePanel />, "from=2023-05&to=2023-10");
  await user.click(screen.getByRole("button", { name: "Show as table" }));

  const bars = await screen.findByRole("table", { name: "Events per month" });
  expect(within(bars).getAllByRole("row")).toHaveLength(1 + 60);
  const may = within(bars).getByRole("rowheader", { name: "May 2023" }).closest("tr");
  expect(may).toHaveTextContent(/^May 2023\d+/);

  const totals = screen.getByRole("table", { name: "Published totals of KFOR" });
  expect(within(totals).getByText("almost 3,800")).toBeInTheDocument();
  expect(within(totals).getAllByRole("link").length).toBeGreaterThan(20);

  await user.click(screen.getByRole("button", { name: "Hide table" }));
  expect(slider("From")).toBeInTheDocument();
});

test("a milestone is named with its date and opens its event", async () => {
  const user = userEvent.setup();
  showKosovo(<TimelinePanel />);

  await user.click(screen.getByRole("button", { name: "Banjska, 24 Sep 2023" }));

  expect(parameter("event")).toBe("ks-20230924-banjska-attack");
});

test("each published total says its figure, date and source, and leads to it", async () => {
  const user = userEvent.setup();
  showKosovo(<TimelinePanel />);
  const marks = screen.getByRole("toolbar", { name: "Published totals of KFOR" });
  const mark = within(marks).getByRole("button", { name: /^4,500\+, 6 Oct 2023, / });

  await user.click(mark);

  const link = screen.getByRole("link");
  expect(link).toHaveAttribute("rel", "noopener noreferrer");
  expect(link).toHaveFocus();

  await user.keyboard("{Escape}");
  expect(screen.queryByRole("link")).toBeNull();
});

test("without the force there are bars only", () => {
  showKosovo(<TimelinePanel variant="narrow" />);

  expect(screen.queryByText(/KFOR strength/, { selector: "text" })).toBeNull();
  expect(screen.getByText("Events per month")).toBeInTheDocument();
});

test("on a wall there is no brush, and the open event is named in bold", () => {
  showKosovo(
    <TimelinePanel variant="kiosk" />,
    "from=2023-09-24&to=2023-09-27&event=ks-20230924-banjska-attack",
  );

  expect(screen.queryByRole("slider")).toBeNull();
  expect(screen.getByText("Banjska")).toBeInTheDocument();
});
