import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { EmbedHeader } from "#modes/embed/EmbedHeader.tsx";
import { EmbedNotices } from "#modes/embed/EmbedNotices.tsx";
import { showKosovo } from "#tests/features/showKosovo.tsx";

test("title, counts and families say what is shown", () => {
  showKosovo(<EmbedHeader />, "from=2023");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
    "Security events in Kosovo*, 2023–2025",
  );
  expect(screen.getByRole("status")).toHaveTextContent(/^\d+ of \d+ events$/);
  expect(screen.getByRole("button", { name: "Armed violence" })).toBeVisible();
});

test("what is hidden is not seen, and the page keeps its heading and its status", () => {
  showKosovo(<EmbedHeader />, "hide=title,filters,legend,counts");
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.queryByText("Armed violence")).toBeNull();
  expect(screen.getByRole("heading", { level: 1 })).toHaveClass("visuallyHidden");
  expect(screen.getByRole("status").parentElement).toHaveClass("visuallyHidden");
});

test("without the filters their signs are explained", async () => {
  showKosovo(<EmbedHeader />, "hide=filters");
  expect(screen.queryByRole("button")).toBeNull();
  expect(await screen.findByText("Armed violence")).toBeInTheDocument();
});

test("days that are no whole years are said as days", () => {
  showKosovo(<EmbedHeader />, "from=2023-05-01&to=2023-10-31");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/1 May.+31 Oct 2023/);
});

test("an unknown version is said and shown all the same", () => {
  showKosovo(
    <QueryClientProvider client={new QueryClient()}>
      <EmbedNotices />
    </QueryClientProvider>,
    "v=9&interact=sometimes",
  );
  expect(screen.getByText(/made for version “9”/)).toBeInTheDocument();
  expect(screen.getByText(/default: interact/)).toBeInTheDocument();
});
