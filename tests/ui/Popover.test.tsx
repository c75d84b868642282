import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Button } from "#ui/Button.tsx";
import { Popover } from "#ui/Popover.tsx";

function drawPopover() {
  render(
    <>
      <Popover label="Place" button="Place">
        {(close) => <Button onClick={close}>Take it</Button>}
      </Popover>
      <Button>After it</Button>
    </>,
  );
  return screen.getByRole("button", { name: "Place" });
}

test("opens by key, takes the focus, and Escape gives it back", async () => {
  const button = drawPopover();
  button.focus();
  await userEvent.keyboard("{Enter}");
  expect(screen.getByRole("dialog", { name: "Place" })).toHaveFocus();
  expect(button).toHaveAttribute("aria-expanded", "true");

  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(button).toHaveFocus();
});

test("Tab goes through what it holds, then on, and closes it", async () => {
  drawPopover();
  await userEvent.click(screen.getByRole("button", { name: "Place" }));
  await userEvent.tab();
  expect(screen.getByRole("button", { name: "Take it" })).toHaveFocus();
  await userEvent.tab();

  expect(screen.getByRole("button", { name: "After it" })).toHaveFocus();
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("a press elsewhere closes it", async () => {
  drawPopover();
  await userEvent.click(screen.getByRole("button", { name: "Place" }));
  await userEvent.click(screen.getByRole("button", { name: "After it" }));
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("one Escape closes the panel only, not what lies behind it", async () => {
  const onKeyDown = vi.fn();
  document.addEventListener("keydown", onKeyDown);
  drawPopover();
  await userEvent.click(screen.getByRole("button", { name: "Place" }));
  await userEvent.keyboard("{Escape}");
  document.removeEventListener("keydown", onKeyDown);

  expect(onKeyDown).not.toHaveBeenCalled();
});
