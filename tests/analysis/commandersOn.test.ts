import { expect, test } from "vitest";
import { commandersOn } from "#analysis/commandersOn.ts";
import { addDays } from "#domain/day.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";
import { someCommander, someDay } from "./someForce.ts";

const terms = [
  someCommander(1, "2022-10-10", "2023-10-10"),
  someCommander(2, "2023-10-10", "2024"),
  someCommander(3, "2024", null),
];

function on(day: string) {
  return commandersOn(terms, someDay(day)).map(({ commander, certainty }) => [
    commander.number,
    certainty,
  ]);
}

test("one commander holds office between two handovers", () => {
  expect(on("2023-05-29")).toEqual([[1, "in-office"]]);
});

test("both are named on the day of a handover", () => {
  expect(on("2023-10-10")).toEqual([
    [1, "handover"],
    [2, "handover"],
  ]);
});

test("a handover known to the year leaves the whole year unclear", () => {
  expect(on("2024-06-01")).toEqual([
    [2, "unclear"],
    [3, "unclear"],
  ]);
});

test("a term without an end is open", () => {
  expect(on("2025-01-01")).toEqual([[3, "in-office"]]);
});

test("nobody is named before the first term", () => {
  expect(on("1999-01-01")).toEqual([]);
});

test("somebody is named for every day of the shipped terms", () => {
  const { commanders } = kosovoDataset();
  for (let day = someDay("1999-10-08"); day < someDay("2026-01-01"); day = addDays(day, 13)) {
    expect(commandersOn(commanders, day)).not.toEqual([]);
  }
});
