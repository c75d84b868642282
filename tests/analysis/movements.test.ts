import { describe, expect, test } from "vitest";
import { movementsAfter } from "#analysis/followUp.ts";
import { forceMilestones } from "#analysis/forceMilestones.ts";
import { closeSpan, forceSpan } from "#analysis/forceSpan.ts";
import type { MovementFilter } from "#analysis/movements.ts";
import { bracketsOf, groupByKind, selectMovements } from "#analysis/movements.ts";
import { nationsOfForce, profileNation } from "#analysis/nationProfile.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";
import { someDay, someDeployment, someFigure, someSource } from "./someForce.ts";

const ALL: MovementFilter = { from: null, to: null, nation: null, kind: null, sourceTypes: [] };
const { deployments, index, strength, snapshots, bases, commanders } = kosovoDataset();

describe("the selection of movements", () => {
  const stay = someDeployment("stay", "2023-11", { endDate: null, nations: ["MK"] });
  const tour = someDeployment("tour", "2023-09-01", {
    endDate: { first: someDay("2023-12-01"), last: someDay("2023-12-31"), precision: "month" },
    kind: "rotation",
    sources: [someSource("official")],
  });
  const ids = (filter: Partial<MovementFilter>) =>
    selectMovements([stay, tour], { ...ALL, ...filter }).map(({ id }) => id);

  test("takes a movement of which any day lies inside", () => {
    expect(ids({ from: someDay("2023-12-31") })).toEqual(["tour"]);
    expect(ids({ to: someDay("2023-09-01") })).toEqual(["tour"]);
    expect(ids({ from: someDay("2023-11-30") })).toEqual(["tour", "stay"]);
    expect(ids({ from: someDay("2024-01-01") })).toEqual([]);
  });

  test("asks for nation, kind and kind of source together", () => {
    expect(ids({ nation: "MK" })).toEqual(["stay"]);
    expect(ids({ kind: "rotation" })).toEqual(["tour"]);
    expect(ids({ sourceTypes: ["official", "copy"] })).toEqual(["tour"]);
    expect(ids({ nation: "MK", kind: "rotation" })).toEqual([]);
  });

  test("groups without losing one", () => {
    const grouped = groupByKind(deployments).flatMap(({ movements }) => movements);

    expect(new Set(grouped)).toEqual(new Set(deployments));
    expect(grouped).toHaveLength(deployments.length);
  });
});

describe("cumulative figures", () => {
  test("stand around their parts, the narrower ones first", () => {
    const brackets = bracketsOf(deployments).map(({ whole, parts }) => [
      whole.personnel,
      parts.map(({ personnel }) => personnel),
    ]);

    expect(brackets).toEqual([
      [700, [500]],
      [1000, [700, 200, 130]],
    ]);
  });

  test("have no bracket while their parts are filtered away", () => {
    expect(bracketsOf(deployments.filter(({ includedIn }) => includedIn === null))).toEqual([]);
  });

  test("of November 2023 are not the sum of their parts", () => {
    const [, thousand] = bracketsOf(deployments);
    const sum = thousand?.parts.reduce((total, { personnel }) => total + (personnel ?? 0), 0);

    expect(thousand?.whole).toMatchObject({ personnel: 1000, precision: "approx" });
    expect(sum).not.toBe(1000);
  });
});

test("29 May 2023 reaches the 700 of the next day, the battalion in them, and the thousand around them", () => {
  const clash = index.events.find(({ id }) => id === "ks-20230529-zvecan-kfor-clash");
  if (clash === undefined) throw new Error("The clash is not in the data.");

  expect(
    movementsAfter(clash, deployments, strength).map((one) => [
      one.deployment.id,
      one.daysAfter,
      one.partOf,
      one.before?.figure.personnel,
      one.after?.figure.personnel,
    ]),
  ).toEqual([
    ["2023-05-30-orf-activation", 1, "2023-11-20-1000-extra", 3735, 4200],
    ["2023-06-05-tr-65-brigade", 7, "2023-05-30-orf-activation", 3735, 4200],
    ["2023-11-20-1000-extra", 175, null, 4353, 4400],
  ]);
});

test("milestones of the force are those that a movement answers, and the selected event", () => {
  const year = { first: someDay("2023-01-01"), last: someDay("2023-12-31") };
  const titles = (selectedId: string | null) =>
    forceMilestones(index.events, deployments, year, selectedId).map(
      ({ event }) => event.shortTitle ?? event.id,
    );

  expect(titles(null)).toEqual(["Banjska", "Zvečan", "Town halls"]);
  expect(titles("ks-20231120-stoltenberg-visit")[0]).toBe("NATO chief visits");
});

describe("the span of the force", () => {
  test("goes from the first record to the last, and is none without records", () => {
    expect(forceSpan({ strength, snapshots, deployments })).toEqual({
      first: someDay("1999-06-01"),
      last: someDay("2026-03-03"),
    });
    expect(forceSpan({ strength: [], snapshots: [], deployments: [] })).toBeNull();
    expect(
      forceSpan({ strength: [someFigure("2020-05")], snapshots: [], deployments: [] }),
    ).toEqual({ first: someDay("2020-05-01"), last: someDay("2020-05-01") });
  });

  test("closes open ends, and is never negative", () => {
    const whole = { first: someDay("1999-01-15"), last: someDay("2026-03-03") };
    const before = someDay("1990-01-01");
    const after = someDay("2030-01-01");

    expect(closeSpan(null, null, whole)).toEqual(whole);
    expect(closeSpan(null, before, whole)).toEqual({ first: before, last: before });
    expect(closeSpan(after, null, whole)).toEqual({ first: after, last: after });
  });
});

test("a nation's page has all its records and nobody else's", () => {
  const force = { strength, snapshots, deployments, bases, commanders };
  for (const nation of nationsOfForce(force)) {
    const profile = profileNation(force, nation);
    expect(profile.movements).toEqual(deployments.filter((one) => one.nations.includes(nation)));
    expect(profile.commanders).toEqual(commanders.filter((one) => one.nation === nation));
    expect(profile.basesLed).toEqual(bases.filter((one) => one.nation === nation));
    expect(profile.overTime).toHaveLength(snapshots.length);
  }
});
