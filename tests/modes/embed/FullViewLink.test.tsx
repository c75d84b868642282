import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { FullViewLink } from "#modes/embed/FullViewLink.tsx";
import { connectHost } from "#modes/embed/hostConnection.ts";

const URL_OF_VIEW = "https://own.example/?from=2023";

function showFramed(opened: Window | null) {
  vi.spyOn(window, "parent", "get").mockReturnValue({ postMessage: vi.fn() } as unknown as Window);
  vi.spyOn(window, "open").mockReturnValue(opened);
  const connection = connectHost(window, () => undefined);
  const asked = vi.spyOn(connection, "askToOpen");
  render(<FullViewLink url={URL_OF_VIEW} connection={connection} />);
  return asked;
}

test("a new tab that opens needs no host", async () => {
  const asked = showFramed(window);
  await userEvent.click(screen.getByRole("link", { name: /Open full view/ }));
  expect(window.open).toHaveBeenCalledWith(URL_OF_VIEW, "_blank");
  expect(asked).not.toHaveBeenCalled();
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("a blocked one is handed to the host, and its address can be copied", async () => {
  const asked = showFramed(null);
  await userEvent.click(screen.getByRole("link", { name: /Open full view/ }));
  expect(asked).toHaveBeenCalledWith(URL_OF_VIEW);
  expect(await screen.findByRole("textbox")).toHaveValue(URL_OF_VIEW);
});
