import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
// Fetched with the first press; here it is there beforehand.
import "#features/figures/FigureDetails.tsx";
import { KeyFigures } from "#features/figures/KeyFigures.tsx";
import { parameter, showKosovo } from "#tests/features/showKosovo.tsx";
import { ViewDefaults } from "#url/useView.ts";
import { parseView } from "#url/view.ts";

/** The test DOM has no top layer, so what stands in a popover counts as hidden there. */
const HIDDEN = { hidden: true };
const region = () => screen.getByRole("region", { name: "Key figures" });
const figure = (name: RegExp) => within(region()).getByRole("button", { name });

test("the shipped view has four figures, ranges among them, and says what is not stated", () => {
  showKosovo(<KeyFigures />);

  expect(figure(/^168 events/)).toBeVisible();
  expect(figure(/^7–10 killed not stated in 47 events/)).toBeVisible();
  expect(figure(/^116–227 injured not stated in 47 KFOR 25–93/)).toBeVisible();
  expect(figure(/^4,500\+ KFOR strength 3 Oct 2025/)).toBeVisible();
});

test("a comparison with years of which only key events are collected is refused in words", () => {
  showKosovo(<KeyFigures />);

  expect(region()).toHaveTextContent(
    "No comparison with 2016–2020: collected evenly only from 2021 on.",
  );
});

test("inside the evenly collected years the preceding equal period stands beside", () => {
  showKosovo(<KeyFigures />, "from=2023-05&to=2023-10");

  expect(region()).toHaveTextContent(/Preceding Nov 2022 – Apr 2023: 36 events \(now \+6\)/);
});

test("where nothing is selected, no casualty figure is shown, and no 0", () => {
  showKosovo(<KeyFigures />, "q=nosuchword");

  expect(figure(/^0 events/)).toBeVisible();
  expect(figure(/^– killed/)).toHaveTextContent("no events");
});

test("the injured open the events behind the figure, and each of those its card", async () => {
  const user = userEvent.setup();
  showKosovo(<KeyFigures />, "from=2023-05&to=2023-10");
  await user.click(figure(/injured/));

  const list = await screen.findByRole("list", HIDDEN);
  const rows = within(list).getAllByRole("listitem", HIDDEN);
  expect(rows[0]).toHaveTextContent(/^77–148Protesters and KFOR troops clash.*29 May 2023$/);
  expect(screen.getByText(/^10 events do not state it/)).toBeInTheDocument();

  await user.click(within(list).getByText(/Protesters and KFOR troops clash/));
  expect(parameter("event")).toBe("ks-20230529-zvecan-kfor-clash");
});

test("the strength opens its source, and the totals that disagree with it", async () => {
  const user = userEvent.setup();
  showKosovo(<KeyFigures />, "from=2023-05&to=2023-10");
  await user.click(figure(/KFOR strength/));

  const links = await screen.findAllByRole("link", HIDDEN);
  expect(links[0]).toHaveAttribute("href", expect.stringMatching(/^https?:/));
  expect(links[0]).toHaveAttribute("rel", "noopener noreferrer");
  expect(screen.getByText("Other totals published for that time")).toBeInTheDocument();
});

test("the row of a narrow screen keeps the numbers and what they count", () => {
  showKosovo(<KeyFigures variant="row" />);

  expect(figure(/^116–227 injured$/)).toBeVisible();
  expect(figure(/^4,500\+ KFOR troops$/)).toBeVisible();
});

test("while a story's step stands for the dates, the comparison still knows from when data are even", () => {
  const step = "from=2023-05&to=2023-10";
  showKosovo(
    <ViewDefaults defaults={parseView(step)}>
      <KeyFigures />
    </ViewDefaults>,
    step,
  );

  expect(region()).toHaveTextContent(/Preceding Nov 2022 – Apr 2023/);
});
