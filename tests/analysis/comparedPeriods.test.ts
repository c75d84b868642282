import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  closedDays,
  countDays,
  pairLengths,
  pairPresets,
  ratePer,
  sharedDays,
  unevenness,
  yearBefore,
} from "#analysis/comparedPeriods.ts";
import type { Days } from "#analysis/precedingPeriod.ts";
import type { EpochDay } from "#domain/day.ts";
import { formatIsoDay } from "#domain/day.ts";
import { someDay, someRange } from "./someForce.ts";

const data = { first: someDay("1998-02-28"), last: someDay("2025-12-28") };

function days(from: string, to: string): Days {
  return { from: someRange(from).first, to: someRange(to).last };
}

function written({ from, to }: Days): string {
  return `${formatIsoDay(from)}/${formatIsoDay(to)}`;
}

const anyDays = fc
  .tuple(fc.nat(30_000), fc.nat(4000))
  .map(([from, length]): Days => ({ from: from as EpochDay, to: (from + length) as EpochDay }));

test("open ends are those of the data, at whole months", () => {
  expect(written(closedDays({ from: null, to: null }, data))).toBe("1998-02-01/2025-12-31");
  expect(written(closedDays({ from: someDay("2021-01-01"), to: null }, data))).toBe(
    "2021-01-01/2025-12-31",
  );
  expect(written(closedDays({ from: null, to: someDay("1990-05-03") }, data))).toBe(
    "1990-05-01/1990-05-03",
  );
  expect(written(closedDays({ from: someDay("2026-02-03"), to: null }, data))).toBe(
    "2026-02-03/2026-02-28",
  );
});

test("a year before keeps whole months whole, leap years too", () => {
  expect(written(yearBefore(days("2023-05", "2023-10")))).toBe("2022-05-01/2022-10-31");
  expect(written(yearBefore(days("2024-02", "2024-02")))).toBe("2023-02-01/2023-02-28");
  expect(written(yearBefore(days("2025-02", "2025-02")))).toBe("2024-02-01/2024-02-29");
  expect(written(yearBefore(days("2023-05-29", "2023-06-02")))).toBe("2022-05-29/2022-06-02");
});

test("presets are offered once each, and keep A unless they say otherwise", () => {
  const presets = pairPresets(days("2023-05", "2023-10"), data);

  expect(presets.map(({ id, a, b }) => [id, written(a), written(b)])).toEqual([
    ["preceding", "2023-05-01/2023-10-31", "2022-11-01/2023-04-30"],
    ["yearBefore", "2023-05-01/2023-10-31", "2022-05-01/2022-10-31"],
    ["lastYear", "2025-01-01/2025-12-31", "2024-01-01/2024-12-31"],
  ]);
  expect(pairPresets(days("2025", "2025"), data).map(({ id }) => id)).toEqual(["preceding"]);
});

test("whole months count as months, other spans by the day, whichever way round", () => {
  expect(pairLengths({ a: days("2023-05", "2023-10"), b: days("2022-11", "2023-04") })).toEqual({
    unit: "equal",
    a: 6,
    b: 6,
  });
  expect(pairLengths({ a: days("2023", "2023"), b: days("2022-10", "2022-12") })).toEqual({
    unit: "month",
    a: 12,
    b: 3,
  });
  expect(
    pairLengths({ a: days("2023-05-01", "2023-05-10"), b: days("2023-05-11", "2023-05-14") }),
  ).toEqual({ unit: "day", a: 10, b: 4 });
  expect(
    pairLengths({ a: days("2023-05-02", "2023-10-28"), b: days("2023-05-11", "2023-05-14") }),
  ).toEqual({ unit: "thirtyDays", a: 180, b: 4 });
  void fc.assert(
    fc.property(anyDays, anyDays, (a, b) => {
      const there = pairLengths({ a, b });
      expect(pairLengths({ a: b, b: a })).toEqual({ unit: there.unit, a: there.b, b: there.a });
    }),
  );
});

test("a rate is the count divided by the time it took", () => {
  expect(ratePer(6, { unit: "month", a: 12, b: 3 }, "a")).toBe(0.5);
  expect(ratePer(6, { unit: "thirtyDays", a: 180, b: 4 }, "a")).toBe(1);
  expect(ratePer(6, { unit: "equal", a: 12, b: 12 }, "b")).toBe(6);
});

test("shared days are exactly the days of both", () => {
  void fc.assert(
    fc.property(anyDays, anyDays, (a, b) => {
      const shared = sharedDays({ a, b });
      const inBoth = (day: number) => day >= a.from && day <= a.to && day >= b.from && day <= b.to;

      if (shared === null) {
        expect(inBoth(a.from) || inBoth(b.from)).toBe(false);
        return;
      }
      expect(countDays(shared)).toBeGreaterThan(0);
      for (const day of [shared.from, shared.to]) expect(inBoth(day)).toBe(true);
      for (const day of [shared.from - 1, shared.to + 1]) expect(inBoth(day)).toBe(false);
    }),
  );
});

test("a period outside the evenly collected years is called so", () => {
  const even = days("2021", "2025");

  expect(unevenness({ a: days("2023", "2023"), b: days("2022", "2022") }, even)).toBeNull();
  expect(unevenness({ a: days("2021", "2025"), b: days("2016", "2020") }, even)).toEqual({
    kind: "tooEarly",
    since: even.from,
  });
  expect(unevenness({ a: days("2026", "2026"), b: days("2025", "2025") }, even)).toEqual({
    kind: "tooLate",
    until: even.to,
  });
});
