import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Button } from "#ui/Button.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";

test("a part that throws gives way to its fallback alone, and can be tried again", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const state = { isBroken: true };
  render(
    <>
      <ErrorBoundary
        fallback={(error, retry) => <Button onClick={retry}>Again: {error.message}</Button>}
      >
        <Part state={state} />
      </ErrorBoundary>
      <p>the rest</p>
    </>,
  );
  expect(screen.getByText("the rest")).toBeVisible();

  state.isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: "Again: row 41 is wrong" }));
  expect(screen.getByText("drawn")).toBeVisible();
});

function Part({ state }: { readonly state: { readonly isBroken: boolean } }) {
  if (state.isBroken) throw new Error("row 41 is wrong");
  return <p>drawn</p>;
}
