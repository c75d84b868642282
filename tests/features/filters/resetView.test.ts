import { expect, test } from "vitest";
import { isUsualFilter, resetView } from "#features/filters/resetView.ts";
import { formatView, parseView } from "#url/view.ts";

const usual = parseView("from=2021");

test("a reset keeps how the reader reads, and takes back what was asked for", () => {
  const view = parseView(
    "from=2022&category=riot&q=kfor&event=e1&map=9/42/21&tab=troops&lang=sq&names=sr&theme=dark&scale=1.2",
  );
  const query = formatView({ ...view, ...resetView(view, usual) }, usual);
  expect(query).toBe("tab=troops&lang=sq&names=sr&theme=dark&scale=1.2");
});

test("an opened card or another tab is not a filter", () => {
  expect(isUsualFilter(parseView("event=e1&tab=data&lang=sq", usual), usual)).toBe(true);
});

test.each([
  "from=2022",
  "to=2023",
  "category=riot",
  "place=prizren",
  "severity=3",
  "q=a",
  "extent=1",
])("%s is beyond the usual view", (query) => {
  expect(isUsualFilter(parseView(query, usual), usual)).toBe(false);
});
