import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ShareDialog } from "#features/share/ShareDialog.tsx";
import { showKosovo } from "#tests/features/showKosovo.tsx";

function show(query = "") {
  // The list of host scripts is a file of the build; here there is none.
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
  showKosovo(<ShareDialog onClose={() => undefined} />, query);
  return {
    link: () => screen.getByRole<HTMLInputElement>("textbox", { name: /^Link to/ }).value,
    snippet: () =>
      screen.getByRole<HTMLTextAreaElement>("textbox", { name: "HTML to paste" }).value,
  };
}

test("link and snippet carry exactly the view", () => {
  const { link, snippet } = show("from=2023&category=violence");
  expect(link()).toBe("http://localhost:3000/?from=2023&category=violence");
  expect(snippet()).toContain("embed/?v=1&amp;from=2023&amp;category=violence");
  expect(snippet()).toContain('title="Security events in Kosovo*, 2023–2025"');
});

test("every choice is a parameter of the embed's address", async () => {
  const user = userEvent.setup();
  const { snippet } = show();
  await user.click(screen.getByRole("checkbox", { name: "Map" }));
  await user.click(screen.getByRole("checkbox", { name: "Counts" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Map" }), "none");
  await user.selectOptions(screen.getByRole("combobox", { name: "Loading" }), "click");
  expect(snippet()).toContain(
    "?v=1&amp;panel=map&amp;hide=counts&amp;interact=none&amp;load=click",
  );
});

test("a pinned link says which version of the data it was made with", async () => {
  const user = userEvent.setup();
  const { link } = show();
  await user.click(screen.getByRole("checkbox", { name: /have changed since version/ }));
  expect(link()).toMatch(/\?pin=\d{4}\.\d{2}\.\d{2}$/);
});

test("the preview is in the same cage as the snippet", () => {
  show();
  expect(screen.getByTitle(/^Preview: Security events/)).toHaveAttribute(
    "sandbox",
    "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads",
  );
});

test("a snippet of an unencrypted site says that encrypted pages will not show it", () => {
  show();
  expect(within(screen.getByRole("dialog")).getByText(/plain http/)).toBeInTheDocument();
});

test("without a clipboard the text is selected, and says so", async () => {
  const user = userEvent.setup();
  show();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no"));
  const [copy] = screen.getAllByRole("button", { name: "Copy" });
  if (copy !== undefined) await user.click(copy);
  expect(await screen.findByText(/use your own copy command/)).toBeInTheDocument();
});
