import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { parseDay } from "#domain/day.ts";
import type { EventId } from "#domain/event.ts";
import { useView, ViewDefaults } from "#url/useView.ts";
import { parseView } from "#url/view.ts";

beforeEach(() => window.history.replaceState(null, "", "/"));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("two views on one page move together", () => {
  const map = renderHook(() => useView());
  const timeline = renderHook(() => useView());

  act(() => timeline.result.current[1]({ from: parseDay("2023-09-01") }));

  expect(map.result.current[0].from).toBe(parseDay("2023-09-01"));
  expect(window.location.search).toBe("?from=2023-09");
});

test("a stream of changes leaves one step for Back", () => {
  const { result } = renderHook(() => useView());
  const before = window.history.length;

  act(() => result.current[1]({ severity: 2 }, "replace"));
  act(() => result.current[1]({ severity: 3 }, "replace"));

  expect(window.history.length).toBe(before);
  expect(result.current[0].severity).toBe(3);
});

test("the same view again is not a step", () => {
  const { result } = renderHook(() => useView());
  act(() => result.current[1]({ event: "e1" as EventId }));
  const before = window.history.length;

  act(() => result.current[1]({ event: "e1" as EventId }));

  expect(window.history.length).toBe(before);
});

test("a dataset's default is not written, and lifting it is", () => {
  const defaults = parseView("?from=2021");
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ViewDefaults defaults={defaults}>{children}</ViewDefaults>
  );
  const { result } = renderHook(() => useView(), { wrapper });
  expect(result.current[0].from).toBe(parseDay("2021-01-01"));

  act(() => result.current[1]({ from: parseDay("1999-01-01") }));
  expect(window.location.search).toBe("?from=1999");

  act(() => result.current[1]({ from: defaults.from }));
  expect(window.location.search).toBe("");
});

test.each([
  ["says nothing", () => {}],
  [
    "throws",
    () => {
      throw new DOMException("Too many calls.", "SecurityError");
    },
  ],
])("the view follows a long drag when the browser takes no more changes and %s", (_how, refuse) => {
  vi.useFakeTimers();
  const { result } = renderHook(() => useView());
  const replaceState = vi.spyOn(window.history, "replaceState").mockImplementation(refuse);

  act(() => result.current[1]({ severity: 4 }, "replace"));
  expect(result.current[0].severity).toBe(4);
  expect(window.location.search).toBe("");

  replaceState.mockRestore();
  act(() => vi.advanceTimersByTime(1000));
  expect(window.location.search).toBe("?severity=4");
  expect(result.current[0].severity).toBe(4);
});
