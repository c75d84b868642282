import { act, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SearchBox } from "#features/header/SearchBox.tsx";
import { renderPanel } from "#tests/renderPanel.tsx";

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => vi.useRealTimers());

const box = () => screen.getByRole("searchbox", { name: "Search events" });
const query = () => new URLSearchParams(window.location.search).get("q");

test("typing loses no letter and is one entry in the history", () => {
  renderPanel(<SearchBox />);
  const before = window.history.length;
  for (const text of ["z", "zv", "zve", "zveč"]) {
    fireEvent.change(box(), { target: { value: text } });
    expect(box()).toHaveValue(text);
  }
  expect(query()).toBeNull();
  act(() => vi.runAllTimers());

  expect(query()).toBe("zveč");
  expect(box()).toHaveValue("zveč");
  expect(window.history.length).toBe(before);
});

test("leaving the field takes over what is typed at once", () => {
  renderPanel(<SearchBox />);
  fireEvent.change(box(), { target: { value: "kfor" } });
  fireEvent.blur(box());
  expect(query()).toBe("kfor");
});

test("a page that goes away keeps what was typed", () => {
  const { unmount } = renderPanel(<SearchBox />);
  fireEvent.change(box(), { target: { value: "kfor" } });
  unmount();
  expect(query()).toBe("kfor");
});

test("shows the text of the address, and clears it", () => {
  renderPanel(<SearchBox />, { search: "?q=banjska" });
  expect(box()).toHaveValue("banjska");
  fireEvent.click(screen.getByRole("button", { name: "Clear search" }));

  expect(box()).toHaveValue("");
  expect(box()).toHaveFocus();
  expect(query()).toBeNull();
});

test("a slash goes to the search, but stays a slash in a field", async () => {
  renderPanel(
    <>
      <SearchBox />
      <input aria-label="Another field" />
    </>,
  );
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  await user.keyboard("/");
  act(() => vi.runAllTimers());
  expect(box()).toHaveFocus();
  expect(box()).toHaveValue("");

  const other = screen.getByRole("textbox", { name: "Another field" });
  await user.type(other, "a/b");
  expect(other).toHaveValue("a/b");
});

test("what the address cannot carry becomes a space", () => {
  renderPanel(<SearchBox />);
  fireEvent.change(box(), { target: { value: "north\tmitrovica" } });
  fireEvent.blur(box());
  expect(query()).toBe("north mitrovica");
});
