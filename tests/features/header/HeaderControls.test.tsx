import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { LanguageMenu } from "#features/header/LanguageMenu.tsx";
import { Tabs } from "#features/header/Tabs.tsx";
import { ThemeButton } from "#features/header/ThemeButton.tsx";
import { renderPanel } from "#tests/renderPanel.tsx";

test("tabs are links to the same view, and only those that exist", async () => {
  renderPanel(<Tabs tabs={["events", "troops"]} current="events" variant="top" />, {
    search: "?category=riot",
  });
  expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
    "Events",
    "Troops",
  ]);
  const troops = screen.getByRole("link", { name: "Troops" });
  expect(troops).toHaveAttribute("href", "?category=riot&tab=troops");
  expect(screen.getByRole("link", { name: "Events" })).toHaveAttribute("aria-current", "page");

  await userEvent.click(troops);
  expect(window.location.search).toBe("?category=riot&tab=troops");
});

test("each language is offered by its own name, in its own language", async () => {
  renderPanel(<LanguageMenu />);
  await userEvent.click(screen.getByRole("button", { name: "Language: English" }));

  expect(screen.getByText("Shqip")).toHaveAttribute("lang", "sq");
  expect(screen.getByText("Српски")).toHaveAttribute("lang", "sr-Cyrl");
  await userEvent.click(screen.getByRole("radio", { name: "Srpski" }));
  expect(window.location.search).toBe("?lang=sr-Latn");
});

test("place names are chosen apart from the language", async () => {
  renderPanel(<LanguageMenu />);
  await userEvent.click(screen.getByRole("button", { name: "Language: English" }));
  await userEvent.click(screen.getByRole("radio", { name: "Albanian" }));
  expect(window.location.search).toBe("?names=sq");
});

test("the theme is in the address, and automatic is not written", async () => {
  renderPanel(<ThemeButton />);
  const button = screen.getByRole("button", { name: "Theme: As the system" });
  await userEvent.click(button);
  await userEvent.click(screen.getByRole("radio", { name: "Dark" }));
  expect(window.location.search).toBe("?theme=dark");
  await userEvent.click(screen.getByRole("radio", { name: "As the system" }));
  expect(window.location.search).toBe("");
});
