import { expect, test } from "vitest";
import { strengthAround } from "#analysis/strengthAround.ts";
import { parseDay } from "#domain/day.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";

const { strength } = kosovoDataset();
const day = (iso: string) => parseDay(iso);

test("a moment stands between the last total before it and the first since", () => {
  const { before, after } = strengthAround(strength, [], day("2023-09-24"), day("2023-09-27"));

  expect(before?.asOf.first).toBeLessThan(day("2023-09-24") ?? 0);
  expect(after?.asOf.first).toBeGreaterThanOrEqual(day("2023-09-24") ?? 0);
});

test("a total soon after counts, though a better one replaces it on the line", () => {
  expect(strengthAround(strength, [], day("2023-09-24"), day("2023-09-27")).after?.id).toBe(
    "strength-2023-10-06",
  );
});

test("without a total soon after, what held then stands alone: never one of months later", () => {
  const { before, after } = strengthAround(strength, [], day("2023-11-20"), day("2023-11-20"));

  expect(after?.asOf.first).toBeLessThanOrEqual(day("2023-11-20") ?? 0);
  expect(before).toBeNull();
});

test("a year is framed by what held before it and at its end", () => {
  const { before, after } = strengthAround(strength, [], day("2023-01-01"), day("2023-12-31"));

  expect(before?.asOf.first).toBeLessThan(day("2023-01-01") ?? 0);
  expect(after?.asOf.first).toBeGreaterThan(day("2023-08-01") ?? 0);
  expect(after?.asOf.first).toBeLessThanOrEqual(day("2023-12-31") ?? 0);
});

test("totals that disagree are the range beside the figure", () => {
  const { after, range } = strengthAround(strength, ["strength-2023-06-05"], null, null);

  expect(after?.personnel).toBe(4200);
  expect(range).toEqual({ low: 4200, high: 4511 });
});

test("totals that the text names win over the neighbours", () => {
  const named = ["strength-2023-11-20", "strength-2023-05-30"];
  const { before, after } = strengthAround(strength, named, day("2023-11-20"), day("2023-11-20"));

  expect([before?.id, after?.id]).toEqual(["strength-2023-05-30", "strength-2023-11-20"]);
});

test("one named total is the later one", () => {
  const { before, after } = strengthAround(strength, ["strength-2023-10-06"], null, null);

  expect(after?.id).toBe("strength-2023-10-06");
  expect(before?.asOf.first).toBeLessThan(after?.asOf.first ?? 0);
});

test("nothing published is null, never 0", () => {
  expect(strengthAround([], [], day("2023-09-24"), day("2023-09-27"))).toEqual({
    before: null,
    after: null,
    range: null,
  });
});
