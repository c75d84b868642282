import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ClaimSet } from "#analysis/claims.ts";
import { axisTicks, groupClaims, isAtLeast, isAtMost } from "#analysis/claims.ts";
import type { SituationEvent } from "#domain/event.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";

const { events } = kosovoDataset().index;

function claimsOf(id: string, measure: string, group: string): ClaimSet {
  const event = events.find((candidate) => candidate.id === id) as SituationEvent;
  const set = groupClaims(event).find((one) => one.measure === measure && one.group === group);
  if (set === undefined) throw new Error(`${id} has no claims about ${group} ${measure}.`);
  return set;
}

const figuresOf = ({ rows }: ClaimSet) =>
  rows.map(({ claim }) => claim.value ?? (isAtMost(claim) ? `<${claim.high}` : `${claim.low}+`));

test("29 May 2023: 25, 30, 34, 41, almost 40 and 93 KFOR soldiers injured, each with its source", () => {
  const kfor = claimsOf("ks-20230529-zvecan-kfor-clash", "injured", "kfor");

  expect(figuresOf(kfor)).toEqual([25, 30, 34, 41, "<40", 93]);
  expect(kfor.range).toEqual({ low: 25, high: 93, isOpen: false });
  expect(kfor.rows.map(({ source }) => source?.publisher)).toEqual([
    "N1",
    "Agenzia Nova",
    "OODA Loop",
    "Rai News (TGR Abruzzo)",
    "NATO",
    "NATO",
  ]);
});

test("29 May 2023: the latest official figure is NATO's 93 of September", () => {
  const kfor = claimsOf("ks-20230529-zvecan-kfor-clash", "injured", "kfor");
  const latest = kfor.rows.filter(({ isLatestOfficial }) => isLatestOfficial);

  expect(latest.map(({ claim }) => [claim.value, claim.date])).toEqual([[93, "2023-09-07"]]);
});

test("29 May 2023: 52 or 55 protesters injured", () => {
  const protesters = claimsOf("ks-20230529-zvecan-kfor-clash", "injured", "protesters");

  expect(figuresOf(protesters)).toEqual([52, 55]);
});

test("Banjska: 3 to at least 5 attackers killed, the highest open upward", () => {
  const attackers = claimsOf("ks-20230924-banjska-attack", "fatalities", "attackers");

  expect(figuresOf(attackers)).toEqual([3, 3, 4, "5+"]);
  expect(attackers.range).toEqual({ low: 3, high: 5, isOpen: true });
});

test("no claim is lost or shown twice", () => {
  for (const event of events) {
    const shown = groupClaims(event).flatMap(({ rows }) => rows.map(({ claim }) => claim));

    expect(new Set(shown)).toEqual(new Set(event.claims));
    expect(shown).toHaveLength(event.claims.length);
  }
});

test("a source is the one the claim names, or none; at most one figure is the latest official", () => {
  for (const event of events) {
    for (const { rows } of groupClaims(event)) {
      for (const { claim, source } of rows) {
        expect(source).toBe(claim.source === null ? null : (event.sources[claim.source] ?? null));
      }
      expect(rows.filter(({ isLatestOfficial }) => isLatestOfficial).length).toBeLessThan(2);
    }
  }
});

test("a claim is a bound to one side only, or none", () => {
  for (const claim of events.flatMap(({ claims }) => claims)) {
    expect(isAtLeast(claim) && isAtMost(claim)).toBe(false);
    if (claim.value !== null) expect(isAtLeast(claim) || isAtMost(claim)).toBe(false);
  }
});

test("an axis starts at 0, holds its highest figure, and has whole, even steps", () => {
  expect(axisTicks(93)).toEqual([0, 25, 50, 75, 100]);
  void fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (high) => {
      const ticks = axisTicks(high);
      const step = ticks[1] as number;

      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
      expect(ticks.every((tick, at) => Number.isInteger(tick) && tick === at * step)).toBe(true);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }),
  );
});
