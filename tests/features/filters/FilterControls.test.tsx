import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { DateButton } from "#features/filters/DateButton.tsx";
import { FamilyButtons } from "#features/filters/FamilyButtons.tsx";
import { FilterChips } from "#features/filters/FilterChips.tsx";
import { FilterMenus } from "#features/filters/FilterMenus.tsx";
import { StatusLine } from "#features/filters/StatusLine.tsx";
import { renderPanel } from "#tests/renderPanel.tsx";

const strip = (
  <>
    <FamilyButtons variant="full" />
    <FilterMenus variant="menus" />
    <StatusLine />
    <DateButton />
    <FilterChips />
  </>
);
const query = () => decodeURIComponent(window.location.search);

test("families are toggles named by their label, with the count as their description", () => {
  renderPanel(strip);

  const violence = screen.getByRole("button", { name: "Armed violence" });
  expect(violence).toHaveAccessibleDescription("37 events");
  expect(violence).toHaveAttribute("aria-pressed", "false");
  expect(screen.queryByRole("button", { name: "Other" })).toBeNull();
});

test("a family's button asks for the family, and a second press no longer does", async () => {
  renderPanel(strip);
  const unrest = screen.getByRole("button", { name: "Unrest" });

  await userEvent.click(unrest);
  expect(query()).toBe("?category=unrest");
  expect(screen.getByRole("status")).toHaveTextContent(/^17 of 228 events$/);
  expect(unrest).toHaveAttribute("aria-pressed", "true");

  await userEvent.click(unrest);
  expect(query()).toBe("");
});

test("a family with one category asked for is shown as mixed", () => {
  renderPanel(strip, { search: "?category=riot" });
  expect(screen.getByRole("button", { name: "Unrest" })).toHaveAttribute("aria-pressed", "mixed");
});

test("what the dates hide is counted, and one click brings it", async () => {
  renderPanel(strip);
  await userEvent.click(screen.getByRole("button", { name: /^60 before 2021/ }));

  expect(query()).toBe("?from=1999");
  expect(screen.getByRole("status")).toHaveTextContent(/^228 of 228 events$/);
});

test("nothing beyond the usual view, no chips", () => {
  renderPanel(strip);
  expect(screen.queryByRole("button", { name: "Reset" })).toBeNull();
});

test("each value in force has a chip that takes it away alone", async () => {
  renderPanel(strip, { search: "?category=riot,protest&place=prizren&lang=sq" });
  await userEvent.click(screen.getByRole("button", { name: "Remove Category: Riot" }));

  expect(query()).toBe("?category=protest&place=prizren&lang=sq");
});

test("the chip of the dates returns to the usual ones", async () => {
  renderPanel(strip, { search: "?from=2022&to=2022" });
  await userEvent.click(screen.getByRole("button", { name: /^Remove Dates/ }));
  expect(query()).toBe("");
});

test("one reset returns to the usual view and keeps language and theme", async () => {
  renderPanel(strip, { search: "?from=2022&q=kfor&lang=sr-Latn&theme=dark" });
  await userEvent.click(screen.getByRole("button", { name: "Reset" }));
  expect(query()).toBe("?lang=sr-Latn&theme=dark");
});

test("a municipality is found by another spelling and asked for", async () => {
  renderPanel(strip);
  await userEvent.click(screen.getByRole("button", { name: "Place" }));
  await userEvent.type(await screen.findByRole("searchbox"), "Звечан");
  const [only, ...others] = screen.getAllByRole("checkbox");

  expect(others).toEqual([]);
  expect(only).toHaveAccessibleName("Zvečan / Zveçan");
  expect(only).toHaveAccessibleDescription("23 events");
  await userEvent.click(only as HTMLElement);
  expect(query()).toBe("?place=zvecan");
});

test("a count beside a severity is what choosing it shows", async () => {
  renderPanel(strip);
  await userEvent.click(screen.getByRole("button", { name: "Severity" }));
  const four = await screen.findByRole("radio", { name: "4 or higher" });
  const description = document.getElementById(four.getAttribute("aria-describedby") ?? "");
  await userEvent.click(four);

  const shown = /^\d+/.exec(description?.textContent ?? "")?.[0];
  expect(screen.getByRole("status")).toHaveTextContent(`${shown} of 228 events`);
  expect(query()).toBe("?severity=4");
});

test("categories are checkboxes named exactly by their label", async () => {
  renderPanel(strip);
  await userEvent.click(screen.getByRole("button", { name: "More filters" }));
  await userEvent.click(await screen.findByRole("checkbox", { name: "Attack on peacekeepers" }));
  expect(query()).toBe("?category=attack-on-peacekeepers");
});

test("a preset of dates is one step, and closes its panel", async () => {
  renderPanel(strip);
  const button = screen.getByRole("button", { name: /^Dates:/ });
  await userEvent.click(button);
  const panel = screen.getByRole("dialog", { name: "Dates" });
  expect(within(panel).getByRole("button", { name: "2021–2025" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await userEvent.click(within(panel).getByRole("button", { name: "2023" }));

  expect(query()).toBe("?from=2023&to=2023");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(button).toHaveFocus();
});

test("events without what is asked for are counted beside the chips", () => {
  renderPanel(strip, { search: "?place=prizren&from=" });
  expect(screen.getByText(/43 without a municipality/)).toBeVisible();
});

test("a chip that goes leaves the focus with the next, the last one with the families", async () => {
  renderPanel(<section>{strip}</section>, { search: "?category=protest&place=prizren" });
  await userEvent.click(screen.getByRole("button", { name: "Remove Category: Protest" }));
  await waitFor(() =>
    expect(screen.getByRole("button", { name: "Remove Place: Prizren" })).toHaveFocus(),
  );
  await userEvent.click(screen.getByRole("button", { name: "Remove Place: Prizren" }));
  await waitFor(() => expect(screen.getByRole("button", { name: "Armed violence" })).toHaveFocus());
});

test("a day is asked for once it is typed, not while its year is", async () => {
  renderPanel(strip);
  await userEvent.click(screen.getByRole("button", { name: "More filters" }));
  const field = await screen.findByLabelText("Only records added by");
  const before = window.history.length;
  for (const text of ["0002-11-23", "0202-11-23"]) {
    fireEvent.change(field, { target: { value: text } });
    expect(query()).toBe("");
  }
  fireEvent.change(field, { target: { value: "2026-11-24" } });

  expect(query()).toBe("?asof=2026-11-24");
  expect(window.history.length).toBe(before + 1);
});
