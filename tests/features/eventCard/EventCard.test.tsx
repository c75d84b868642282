import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
// The code of the dialogs is fetched with the first press; here it is there beforehand.
import "#features/eventCard/CiteDialog.tsx";
import { EventCard } from "#features/eventCard/EventCard.tsx";
import "#features/eventCard/LinkDialog.tsx";
import "#features/eventCard/ReportDialog.tsx";
import { parameter, showKosovo } from "#tests/features/showKosovo.tsx";

const ZVECAN = "event=ks-20230529-zvecan-kfor-clash";
const card = () => screen.getByRole("region", { name: "Event details" });

function claimLines(): string[] {
  const rows = within(screen.getByRole("table", { name: "Claims" })).getAllByRole("row");
  return rows
    .filter((row) => within(row).queryAllByRole("cell").length === 3)
    .map((row) =>
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent?.replace(/\s+/g, " ").trim())
        .join(" | "),
    );
}

test("29 May 2023: six figures for KFOR and two for protesters, each with claimant and source", () => {
  showKosovo(<EventCard />, ZVECAN);

  expect(claimLines()).toEqual([
    "25 | KFOR, first statement · 29 May 2023 | N1 (opens in a new tab)",
    "30 | KFOR, second statement · 30 May 2023 | Agenzia Nova (opens in a new tab)",
    "34 | Italian defence ministry · 30 May 2023 | OODA Loop (opens in a new tab)",
    "41 | Early media reports · 29 May 2023 | Rai News (opens in a new tab)",
    "<40 | NATO · 5 Jun 2023 | NATO (opens in a new tab)",
    "93 | NATO · 7 Sep 2023 (latest official figure) | NATO (opens in a new tab)",
    "52 | President of Serbia · 29 May 2023 | Reuters (opens in a new tab)",
    "55 | Al Jazeera Balkans · 27 Feb 2024 | Al Jazeera Balkans (opens in a new tab)",
  ]);
  expect(card()).toHaveTextContent("KFOR soldiers injured 25–93, 6 published figures");
});

test("Banjska: 4–6 killed, attackers 3 to at least 5", () => {
  showKosovo(<EventCard />, "event=ks-20230924-banjska-attack");

  expect(card()).toHaveTextContent("Killed4–6 · best supported 4");
  expect(card()).toHaveTextContent("Attackers killed 3–5+, 4 published figures");
});

test("a claim whose page is not among the sources says so", () => {
  showKosovo(<EventCard />, "event=ks-20040317-march-riots");

  expect(claimLines().some((line) => line.endsWith("| source not linked"))).toBe(true);
});

test("what followed is listed with days between, wording and parts, and no sum", () => {
  showKosovo(<EventCard />, ZVECAN);
  const items = within(screen.getByRole("list", { name: "What followed" })).getAllByRole(
    "listitem",
  );

  expect(items.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^30 May 2023 .*≈ 700.*1 day later.*part of the ≈ 1,000/),
    expect.stringMatching(/^5 Jun 2023 .*≈ 500.*7 days later.*part of the ≈ 700/),
    expect.stringMatching(/^20 Nov 2023 .*≈ 1,000.*175 days later · running total/),
  ]);
});

test("a movement that is pressed is selected, and shows its sources", async () => {
  const user = userEvent.setup();
  showKosovo(<EventCard />, ZVECAN);
  await user.click(screen.getByRole("button", { name: /65th Mechanised/ }));

  expect(parameter("deployment")).toBe("2023-06-05-tr-65-brigade");
  expect(screen.getByRole("button", { name: /65th Mechanised/, expanded: true })).toBeVisible();
  expect(
    screen.getByRole("link", { name: /Turkish forces arrive in Kosovo to bolster/ }),
  ).toBeVisible();
});

test("all sources are listed with publisher, date and kind, linked safely", () => {
  showKosovo(<EventCard />, ZVECAN);
  const sources = screen.getByRole("list", { name: "Sources" });

  expect(within(sources).getAllByRole("listitem")).toHaveLength(15);
  expect(within(sources).getAllByRole("listitem")[0]).toHaveTextContent(
    /NATO · 5 Jun 2023 · official/,
  );
  for (const link of within(sources).getAllByRole("link")) {
    expect(link).toHaveAttribute("rel", "noopener noreferrer");
  }
});

test("previous, next, place in the list, and back to it", async () => {
  const user = userEvent.setup();
  showKosovo(<EventCard />, `${ZVECAN}&from=2023-05&to=2023-10`);
  expect(card()).toHaveTextContent("40 of 42");

  await user.click(screen.getByRole("button", { name: "Next event" }));
  expect(card()).toHaveTextContent("41 of 42");

  await user.click(screen.getByRole("button", { name: "All 42 events" }));
  expect(parameter("event")).toBeNull();
});

test("Escape closes the card", async () => {
  const user = userEvent.setup();
  showKosovo(<EventCard />, ZVECAN);
  await user.keyboard("{Escape}");

  expect(parameter("event")).toBeNull();
});

test("an event outside the selection says what hides it, and the filters can be lifted", async () => {
  const user = userEvent.setup();
  showKosovo(<EventCard />, `${ZVECAN}&from=2024&category=politics`);
  expect(card()).toHaveTextContent("Not in the current selection: Dates, Category.");

  await user.click(screen.getByRole("button", { name: "Lift these filters" }));
  expect(card()).not.toHaveTextContent("Not in the current selection");
  expect(parameter("event")).toBe("ks-20230529-zvecan-kfor-clash");
});

test("an id that the data do not have is named", () => {
  showKosovo(<EventCard />, "event=no-such-event");

  expect(screen.getByRole("heading", { name: "No such event" })).toBeVisible();
  expect(card()).toHaveTextContent("kosovo@2026.11.23 has no event with the id no-such-event.");
});

test("the other events of the incident can be opened", async () => {
  const user = userEvent.setup();
  showKosovo(<EventCard />, ZVECAN);
  await user.click(
    screen.getByRole("button", { name: "Two-year sentence for violence against KFOR at Zvečan" }),
  );

  expect(parameter("event")).toMatch(/^ks-20251204-/);
});

test("Cite gives a text and BibTeX with record, version and link", async () => {
  const user = userEvent.setup();
  showKosovo(<EventCard />, ZVECAN);
  await user.click(screen.getByRole("button", { name: "Cite" }));

  const text = await screen.findByRole("textbox", { name: "As text" });
  expect(text).toHaveDisplayValue(/Record ks-20230529-zvecan-kfor-clash.*2026\.11\.23, CC-BY-4\.0/);
  expect(text).toHaveDisplayValue(/http:\/\/localhost.*event=ks-20230529-zvecan-kfor-clash/);
  expect(screen.getByRole("textbox", { name: "As BibTeX" })).toHaveDisplayValue(/^@misc\{ks-2023/);
});

test("where the page may not copy, the link is shown", async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  showKosovo(<EventCard />, ZVECAN);
  await user.click(screen.getByRole("button", { name: "Copy link" }));

  expect(await screen.findByRole("textbox", { name: "Link" })).toHaveDisplayValue(/event=ks-2023/);
});

test("without an address for reports, the reader is told what to quote", async () => {
  const user = userEvent.setup();
  showKosovo(<EventCard />, ZVECAN);
  await user.click(screen.getByRole("button", { name: "Report an error" }));

  const quoted = await screen.findByRole("textbox", { name: "To quote" });
  expect(quoted).toHaveDisplayValue(/Record: ks-20230529-zvecan-kfor-clash/);
});

test("a record that was changed after the day asked for is marked", () => {
  showKosovo(<EventCard />, `${ZVECAN}&asof=2026-11-01`);
  expect(card()).toHaveTextContent("Changed on 23 Nov 2026, after the day that is asked for");
});
