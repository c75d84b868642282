import { expect, test } from "vitest";
import { eventsAnswered, movementsAfter, partsOf } from "#analysis/followUp.ts";
import { wordHeadCount } from "#analysis/headCount.ts";
import type { EventId, SituationEvent } from "#domain/event.ts";
import { someDay, someDeployment, someFigure } from "./someForce.ts";

const clash = { id: "clash" as EventId, day: someDay("2023-05-29") };
const thousand = someDeployment("thousand", "2023-11-20", {
  cumulative: true,
  personnel: 1000,
  respondsTo: ["attack", "clash"],
});
const reserve = someDeployment("reserve", "2023-05-30", {
  cumulative: true,
  personnel: 700,
  includedIn: "thousand",
  respondsTo: ["clash"],
});
const battalion = someDeployment("battalion", "2023-06-05", {
  personnel: 500,
  includedIn: "reserve",
  respondsTo: ["clash"],
});
const company = someDeployment("company", "2023-10-13", {
  personnel: 130,
  includedIn: "thousand",
  respondsTo: ["attack"],
});
const deployments = [thousand, company, battalion, reserve];

test("what followed an event is what sources link to it, by day, with the days between", () => {
  const followed = movementsAfter(clash, deployments, []);

  expect(followed.map(({ deployment, daysAfter }) => [deployment.id, daysAfter])).toEqual([
    ["reserve", 1],
    ["battalion", 7],
    ["thousand", 175],
  ]);
});

test("a part is nested in the listed movement that contains it, level by level", () => {
  const followed = movementsAfter(clash, deployments, []);

  expect(followed.map(({ partOf, parts }) => [partOf, parts])).toEqual([
    ["thousand", ["battalion"]],
    ["reserve", []],
    [null, ["reserve"]],
  ]);
});

test("a part whose whole is not listed stands on its own", () => {
  const followed = movementsAfter({ id: "attack" as EventId, day: null }, [company, reserve], []);

  expect(followed).toMatchObject([{ deployment: company, partOf: null, daysAfter: null }]);
});

test("strength is the last total before the movement and the first one from its day on", () => {
  const figures = [
    someFigure("2022-08-25", { personnel: 3735 }),
    someFigure("2023-06-05", { personnel: 4200 }),
    someFigure("2023-12-01", { personnel: 4353 }),
  ];
  const followed = movementsAfter(clash, deployments, figures);

  expect(
    followed.map(({ before, after }) => [before?.figure.personnel, after?.figure.personnel]),
  ).toEqual([
    [3735, 4200],
    [3735, 4200],
    [4200, 4353],
  ]);
});

test("a movement leads back to the events it answers, in its own order", () => {
  const events = [clash, { ...clash, id: "attack" }] as unknown as readonly SituationEvent[];

  expect(eventsAnswered(thousand, events).map(({ id }) => id)).toEqual(["attack", "clash"]);
  expect(eventsAnswered({ ...thousand, respondsTo: ["gone"] }, events)).toEqual([]);
});

test("the parts of a cumulative figure are the direct ones", () => {
  expect(partsOf("thousand", deployments).map(({ id }) => id)).toEqual(["company", "reserve"]);
});

test("a head count without a number is not stated, and zero stays zero", () => {
  expect(wordHeadCount(null, "approx")).toEqual({ key: "common.notStated", personnel: null });
  expect(wordHeadCount(0, null)).toEqual({ key: "headCount.exact", personnel: 0 });
  expect(wordHeadCount(4500, "at-least")).toEqual({ key: "headCount.at-least", personnel: 4500 });
});
