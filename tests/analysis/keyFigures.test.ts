import * as fc from "fast-check";
import { expect, test } from "vitest";
import { NO_FILTER, selectEvents } from "#analysis/filter.ts";
import { sumKeyFigures } from "#analysis/keyFigures.ts";
import type { SituationEvent } from "#domain/event.ts";
import { kosovoDataset, kosovoFile } from "#tests/kosovoDataset.ts";
import { someDay } from "./someForce.ts";

interface RawCasualties {
  readonly best?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
}
interface RawEvent {
  readonly date: string;
  readonly sources: readonly unknown[];
  readonly fatalities: RawCasualties;
  readonly injured: RawCasualties;
}

// The naive way: straight from the file, without index, filter or domain types.
function sumNaively(records: readonly RawEvent[], measure: "fatalities" | "injured") {
  let low = 0;
  let high = 0;
  let notStated = 0;
  for (const record of records) {
    const { best, low: lowest, high: highest } = record[measure];
    const figures = [best, lowest, highest].filter((figure) => typeof figure === "number");
    if (figures.length === 0) notStated += 1;
    else {
      low += Math.min(...figures);
      high += Math.max(...figures);
    }
  }
  return { low, high, notStated };
}

const { index } = kosovoDataset();
const records = JSON.parse(kosovoFile("events.json")) as RawEvent[];
const since2021 = selectEvents(index, { ...NO_FILTER, from: someDay("2021-01-01") });

test("the figures of the shipped view equal a naive sum over the file", () => {
  const figures = sumKeyFigures(index, since2021.positions);
  const naive = records.filter(({ date }) => date >= "2021-01-01");

  expect(figures.events).toBe(naive.length);
  expect(figures.severalSources).toBe(naive.filter(({ sources }) => sources.length >= 2).length);
  for (const [key, measure] of [
    ["killed", "fatalities"],
    ["injured", "injured"],
  ] as const) {
    const { low, high, notStated } = sumNaively(naive, measure);
    expect(figures[key].range).toEqual({ low, high });
    expect(figures[key].notStated).toBe(notStated);
  }
});

test("from 2021 on, 7 to 10 people were killed and 116 to 227 injured, KFOR 25 to 93 of them", () => {
  const { events, killed, injured } = sumKeyFigures(index, since2021.positions);

  expect(events).toBe(168);
  expect(killed).toMatchObject({ range: { low: 7, high: 10 }, notStated: 47, kfor: null });
  expect(injured).toMatchObject({
    range: { low: 116, high: 227 },
    notStated: 47,
    kfor: { low: 25, high: 93 },
  });
});

test("at Banjska 4 to 6 people were killed", () => {
  const banjska = index.events.findIndex(({ id }) => id === "ks-20230924-banjska-attack");

  expect(sumKeyFigures(index, [banjska]).killed.range).toEqual({ low: 4, high: 6 });
});

test("a selection that states no figure has none, which is not 0", () => {
  const silent = index.events.findIndex(
    ({ fatalities }) => fatalities.best === null && fatalities.low === null,
  );

  expect(sumKeyFigures(index, [silent]).killed).toMatchObject({ range: null, notStated: 1 });
  expect(sumKeyFigures(index, []).killed).toMatchObject({ range: null, notStated: 0 });
});

const somePositions = fc.uniqueArray(fc.nat(index.events.length - 1));

test("two parts of a selection add up to the whole", () => {
  void fc.assert(
    fc.property(somePositions, fc.nat(200), (positions, cut) => {
      const whole = sumKeyFigures(index, positions);
      const parts = [positions.slice(0, cut), positions.slice(cut)].map((part) =>
        sumKeyFigures(index, part),
      );
      const sum = (read: (figures: (typeof parts)[number]) => number) =>
        parts.reduce((total, part) => total + read(part), 0);

      expect(sum(({ events }) => events)).toBe(whole.events);
      for (const key of ["killed", "injured"] as const) {
        expect(sum((part) => part[key].notStated)).toBe(whole[key].notStated);
        expect(sum((part) => part[key].range?.low ?? 0)).toBe(whole[key].range?.low ?? 0);
        expect(sum((part) => part[key].range?.high ?? 0)).toBe(whole[key].range?.high ?? 0);
      }
    }),
  );
});

test("the events behind a figure make it up again, the highest first", () => {
  void fc.assert(
    fc.property(somePositions, (positions) => {
      const { injured } = sumKeyFigures(index, positions);
      const again = sumKeyFigures(index, injured.contributors).injured;
      const highest = injured.contributors.map((position) =>
        highestInjured(index.events[position] as SituationEvent),
      );

      expect(again.range?.high ?? 0).toBe(injured.range?.high ?? 0);
      expect(again.range?.low ?? 0).toBe(injured.range?.low ?? 0);
      expect(highest).toEqual(highest.toSorted((a, b) => b - a));
    }),
  );
});

function highestInjured({ injured }: SituationEvent): number {
  return Math.max(injured.best ?? 0, injured.low ?? 0, injured.high ?? 0);
}
