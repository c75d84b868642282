import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { TroopsPanel } from "#features/deployments/TroopsPanel.tsx";
import { parameter, showKosovo } from "#tests/features/showKosovo.tsx";

// Names of roles over four charts take seconds in jsdom on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const troops = () => screen.getByRole("region", { name: "Troops" });
const chart = (name: string | RegExp) => screen.getByRole("figure", { name });
/** Recharts draws its layers once it has measured itself. */
const marksOf = (name: string | RegExp) =>
  within(chart(name)).findAllByRole("button", { name: /, (official|press|reference|copy)$/ });
const card = () => screen.getByRole("region", { name: "Movement details" });

/** The cells of a row that begins with a heading, as text. */
function rowOf(name: string): readonly (string | null)[] {
  const row = screen.getByRole("rowheader", { name }).closest("tr");
  if (row === null) throw new Error(`${name} is in no row.`);
  return within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent)
    .filter((text) => text !== "");
}

test("says how much there is, from the data", () => {
  showKosovo(<TroopsPanel />);

  expect(troops()).toHaveTextContent(
    "79 strength figures · 27 national breakdowns · 77 movements · 1999–2026",
  );
});

describe("who sends how many", () => {
  test("opens with the two complete snapshots, which add up to their published totals", () => {
    showKosovo(<TroopsPanel />);

    expect(chart("Who sends how many")).toHaveTextContent(
      "September 2023, complete list of 27 nations, published total 4,353",
    );
    expect(chart("Who sends how many")).toHaveTextContent(
      "February 2017, complete list of 30 nations, published total 4,273",
    );
    expect(rowOf("Sum of the list")).toEqual(["4,353", "4,273"]);
    expect(rowOf("Published total")).toEqual(["4,353", "4,273"]);
  });

  test("gives the change per nation, and never a zero for who is not listed", () => {
    showKosovo(<TroopsPanel />);

    expect(rowOf("Italy")).toEqual(["869", "20%", "551", "+318"]);
    expect(rowOf("Latvia")).toEqual(["136", "3.1%", "not listed", "–"]);
    expect(rowOf("Portugal")).toEqual(["not listed", "–", "186", "–"]);
  });

  test("names the sum of a partial list, and gives no change", async () => {
    const user = userEvent.setup();
    showKosovo(<TroopsPanel />);
    await user.click(screen.getByRole("button", { name: "Nations" }));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Snapshot" }),
      "contributions-2026-01-22",
    );

    expect(troops()).toHaveTextContent("Only snapshots marked complete are comparable.");
    expect(chart("Who sends how many")).toHaveTextContent(
      "the list adds up to 4,050 and is not a total",
    );
    expect(rowOf("Sum of the list")).toEqual(["4,050", "4,273"]);
    expect(rowOf("Published total")).toEqual(["4,700", "4,273"]);
    expect(rowOf("Italy").at(-1)).toBe("–");
  });

  test("a nation opens its own page, with figures, movements, commanders and bases", async () => {
    const user = userEvent.setup();
    showKosovo(<TroopsPanel />);
    await user.click(screen.getByRole("button", { name: "Türkiye" }));

    const page = screen.getByRole("region", { name: "Türkiye" });
    expect(within(page).getByRole("heading", { name: "2 commanders" })).toBeVisible();
    expect(page).toHaveTextContent("Camp Sultan Murat");
    expect(
      within(page).getByRole("button", { name: /Commando battalion, 65th Mechanised/ }),
    ).toBeVisible();
  });
});

describe("strength", () => {
  test("has a mark per total, which opens its sources", async () => {
    const user = userEvent.setup();
    showKosovo(<TroopsPanel />);

    expect(await marksOf("Force strength over all years")).toHaveLength(79);
    const marks = await marksOf(/^Force strength, /);
    const june = marks.find(
      (mark) => mark.getAttribute("aria-label") === "4,200+, 5 Jun 2023, official",
    );
    await user.click(june as HTMLElement);
    const figure = screen.getByRole("region", { name: "Strength figure" });
    expect(within(figure).getAllByRole("link").length).toBeGreaterThan(0);
    expect(figure).toHaveTextContent("4,511, June 2023, reference");
  });

  test("is one tab stop; arrow keys go from mark to mark, Enter opens, Escape goes back", async () => {
    const user = userEvent.setup();
    showKosovo(<TroopsPanel />);
    const marks = await marksOf(/^Force strength, /);

    expect(marks.filter((mark) => mark.getAttribute("tabindex") === "0")).toHaveLength(1);
    marks[0]?.focus();
    await user.keyboard("{ArrowRight}");
    expect(marks[1]).toHaveFocus();
    await user.keyboard("{Enter}");
    const figure = screen.getByRole("region", { name: "Strength figure" });
    expect(within(figure).getByRole("heading", { name: /3,700/ })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(marks[1]).toHaveFocus();
  });

  test("says in words that its axis is cut, and where", () => {
    showKosovo(<TroopsPanel />);

    expect(chart(/^Force strength, /)).toHaveTextContent("The axis is cut: it starts at 3,000.");
  });

  test("starts at zero where all years are asked for", () => {
    showKosovo(<TroopsPanel />, "from=1999");

    expect(chart(/^Force strength, /)).toHaveTextContent("The axis starts at zero.");
  });

  test("at both ends of the period is the last one published, with its range and source", () => {
    showKosovo(<TroopsPanel />, "from=2023-09-10&to=2024-01");

    expect(troops()).toHaveTextContent(
      "At the start, 10 Sep 20234,353 (4,353–4,500) published for September 2023",
    );
    expect(troops()).toHaveTextContent("At the end, 31 Jan 20244,353 (4,353–4,500)");
  });

  test("has presets for the two scales, in the address", async () => {
    const user = userEvent.setup();
    showKosovo(<TroopsPanel />);
    await user.click(screen.getByRole("button", { name: "1999–2012" }));

    expect([parameter("from"), parameter("to")]).toEqual(["1999", "2012"]);
    await user.click(screen.getByRole("button", { name: "2021 to today" }));
    expect([parameter("from"), parameter("to")]).toEqual([null, null]);
  });

  test("as a table has a row per mark", async () => {
    const user = userEvent.setup();
    showKosovo(<TroopsPanel />);
    await user.click(
      within(chart("Force strength over all years")).getByRole("button", { name: "Show as table" }),
    );

    const table = screen.getByRole("table", { name: "Force strength over all years" });
    expect(within(table).getAllByRole("row")).toHaveLength(80);
  });
});

describe("movements", () => {
  test("open their card in the address", async () => {
    const user = userEvent.setup();
    showKosovo(<TroopsPanel />);
    await user.click(
      screen.getByRole("button", { name: "Reinforcement: Türkiye ≈ 500, 5 Jun 2023" }),
    );

    expect(parameter("deployment")).toBe("2023-06-05-tr-65-brigade");
    expect(card()).toHaveTextContent("Commando battalion, 65th Mechanised Infantry Brigade");
  });

  test("show the 700 with what they contain and are part of, and no sum", () => {
    showKosovo(<TroopsPanel />, "deployment=2023-05-30-orf-activation");

    expect(card()).toHaveTextContent("≈ 700 · cumulative: contains single movements");
    expect(card()).toHaveTextContent(/Part of20 Nov 2023 · KFOR · ≈ 1,000/);
    expect(card()).toHaveTextContent(/Contains5 Jun 2023 · Commando battalion.*≈ 500/);
    expect(card()).not.toHaveTextContent("1,200");
    expect(within(card()).getByRole("button", { name: /29 May 2023/ })).toBeVisible();
  });

  test("show the thousand of November 2023 with its three parts", () => {
    showKosovo(<TroopsPanel />, "deployment=2023-11-20-1000-extra");

    for (const part of ["≈ 700", "≈ 200", "≈ 130"]) {
      expect(within(card()).getByRole("button", { name: new RegExp(`${part}$`) })).toBeVisible();
    }
    expect(card()).not.toHaveTextContent("1,030");
    expect(chart("Movements")).toHaveTextContent(
      "≈ 1,000 by 20 Nov 2023, contains ≈ 700, ≈ 200, ≈ 130",
    );
  });

  test("lead back to the event they answer", async () => {
    const user = userEvent.setup();
    showKosovo(<TroopsPanel />, "tab=troops&deployment=2023-05-30-orf-activation");
    await user.click(within(card()).getByRole("button", { name: /29 May 2023/ }));

    expect(parameter("event")).toBe("ks-20230529-zvecan-kfor-clash");
    expect([parameter("tab"), parameter("deployment")]).toEqual([null, null]);
  });

  test("without a number say so", () => {
    showKosovo(<TroopsPanel />);

    expect(
      screen.getByRole("button", { name: "Reinforcement: Albania not stated, 12 Aug 2023" }),
    ).toBeVisible();
  });

  test("outside the period still open their card, which says so", () => {
    showKosovo(<TroopsPanel />, "deployment=2004-03-19-fr");

    expect(card()).toHaveTextContent("Outside the selected period or filters");
  });

  test("that do not exist are named", () => {
    showKosovo(<TroopsPanel />, "deployment=nobody");

    expect(troops()).toHaveTextContent("No movement has the id “nobody”.");
  });

  test("are filtered by nation and kind", async () => {
    const user = userEvent.setup();
    showKosovo(<TroopsPanel />);
    await user.selectOptions(screen.getByRole("combobox", { name: "Nation" }), "TR");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Kind of movement" }),
      "reinforcement",
    );

    expect(chart("Movements")).toHaveTextContent("1 in the period, 1 with a number");
  });
});

test("bases that may have been open in the period stand before the others", async () => {
  const user = userEvent.setup();
  showKosovo(<TroopsPanel />);
  await user.click(screen.getByRole("button", { name: "Bases" }));
  const [open, others] = screen.getAllByRole("table");

  expect(open).toHaveTextContent("Camp Bondsteel");
  expect(open).not.toHaveTextContent("Camp Monteith");
  expect(others).toHaveTextContent("Camp Monteith");
  expect(open).toHaveTextContent("point of the nearest town");
});

test("says who commanded on the day of the selected event", async () => {
  const user = userEvent.setup();
  showKosovo(<TroopsPanel />, "event=ks-20230529-zvecan-kfor-clash");
  await user.click(screen.getByRole("button", { name: "Commanders" }));

  expect(troops()).toHaveTextContent(
    /In command on 29 May 2023: .*Major General Angelo Michele Ristuccia, Italy/,
  );
});

test("the source filter of the address holds for the force too", () => {
  showKosovo(<TroopsPanel />, "source=reference");

  expect(troops()).toHaveTextContent("5 strength figures");
});
