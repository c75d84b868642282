import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ReloadMemory } from "#modes/kiosk/watchdog.ts";
import {
  addError,
  afterRescue,
  areErrorsTooMany,
  formatReloadMemory,
  isHeapNearLimit,
  isPlannedReloadDue,
  NO_RELOADS,
  outranks,
  readReloadMemory,
  rescueDelayMs,
} from "#modes/kiosk/watchdog.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOON = new Date(2026, 5, 15, 12, 0).getTime();

test("three errors in ten minutes are too many; three in an hour are not", () => {
  const quick = [0, 4, 9].reduce(
    (times, at) => addError(times, NOON + at * MINUTE),
    [] as readonly number[],
  );
  const slow = [0, 20, 40].reduce(
    (times, at) => addError(times, NOON + at * MINUTE),
    [] as readonly number[],
  );

  expect(areErrorsTooMany(quick, NOON + 9 * MINUTE)).toBe(true);
  expect(areErrorsTooMany(slow, NOON + 40 * MINUTE)).toBe(false);
});

test("a flood of errors does not fill the memory", () => {
  let times: readonly number[] = [];
  for (let at = 0; at < 5000; at++) times = addError(times, NOON + at);

  expect(times.length).toBeLessThanOrEqual(3);
});

test("the first rescue is immediate, later ones wait 1, 5 and 30 minutes", () => {
  const waits: number[] = [];
  let memory: ReloadMemory = NO_RELOADS;
  let now = NOON;
  for (let round = 0; round < 6; round++) {
    const wait = rescueDelayMs(memory, now);
    waits.push(wait / MINUTE);
    now += wait;
    memory = afterRescue(memory, now);
  }

  expect(waits).toEqual([0, 1, 5, 30, 30, 30]);
});

test("no reload loop: a page that fails at once is reloaded at most 50 times a day", () => {
  let memory: ReloadMemory = NO_RELOADS;
  let reloads = 0;
  for (let now = NOON; now < NOON + 24 * HOUR; now += 1000) {
    if (rescueDelayMs(memory, now) > 0) continue;
    memory = afterRescue(memory, now);
    reloads++;
  }

  expect(reloads).toBeLessThan(52);
});

test("a page that stays well for two hours starts anew", () => {
  const memory = { count: 7, lastAt: NOON };

  expect(rescueDelayMs(memory, NOON + 2 * HOUR + 1)).toBe(0);
  expect(afterRescue(memory, NOON + 3 * HOUR).count).toBe(1);
});

test("a clock set back by a day lengthens no pause", () => {
  expect(rescueDelayMs({ count: 1, lastAt: NOON }, NOON - 24 * HOUR)).toBe(MINUTE);
});

test("the memory survives a reload", () => {
  void fc.assert(
    fc.property(fc.nat(999_999), fc.nat(), (count, lastAt) => {
      const memory = { count, lastAt };
      expect(readReloadMemory(formatReloadMemory(memory), false, true, NOON)).toEqual(memory);
    }),
  );
});

test("without storage, a reloaded page takes the longest pause, a fresh one none", () => {
  expect(rescueDelayMs(readReloadMemory(null, true, true, NOON), NOON)).toBe(30 * MINUTE);
  expect(rescueDelayMs(readReloadMemory(null, true, false, NOON), NOON)).toBe(0);
});

test("what is not our memory is none", () => {
  for (const stored of [null, "", "x", "1", "-1 5", '{"count":1}']) {
    expect(readReloadMemory(stored, false, true, NOON)).toEqual(NO_RELOADS);
  }
});

const AT_0410 = { kind: "at", minuteOfDay: 250 } as const;

test("the planned reload is due once a night", () => {
  const nextNight = new Date(2026, 5, 16, 4, 10).getTime();

  expect(isPlannedReloadDue(AT_0410, NOON, nextNight - 1)).toBe(false);
  expect(isPlannedReloadDue(AT_0410, NOON, nextNight)).toBe(true);
  expect(isPlannedReloadDue(AT_0410, nextNight, nextNight + 1)).toBe(false);
});

test("a jump of the clock by an hour or a day reloads at most once", () => {
  for (const jump of [HOUR, 24 * HOUR, 3 * 24 * HOUR]) {
    const now = NOON + jump;
    const isDue = isPlannedReloadDue(AT_0410, NOON, now);
    expect(isDue).toBe(jump > HOUR);
    // The reloaded page starts at the new time.
    expect(isPlannedReloadDue(AT_0410, now, now + 1000)).toBe(false);
  }
});

test("a clock set back after the reload does not repeat it", () => {
  const reloadedAt = new Date(2026, 5, 16, 4, 10, 5).getTime();

  expect(isPlannedReloadDue(AT_0410, reloadedAt, reloadedAt - HOUR)).toBe(false);
  expect(isPlannedReloadDue(AT_0410, reloadedAt, reloadedAt - 5000)).toBe(false);
});

test("a plan in hours counts from the start", () => {
  const plan = { kind: "every", hours: 6 } as const;

  expect(isPlannedReloadDue(plan, NOON, NOON + 6 * HOUR - 1)).toBe(false);
  expect(isPlannedReloadDue(plan, NOON, NOON + 6 * HOUR)).toBe(true);
});

test("only a known heap can be near its limit", () => {
  expect(isHeapNearLimit(null, null)).toBe(false);
  expect(isHeapNearLimit(81, 100)).toBe(true);
  expect(isHeapNearLimit(79, 100)).toBe(false);
});

test("a rescue takes the place of a planned reload that waits for the tour, never the other way round", () => {
  expect(outranks("errors", "plan")).toBe(true);
  expect(outranks("blocked", "update")).toBe(true);
  expect(outranks("plan", "errors")).toBe(false);
  expect(outranks("memory", "errors")).toBe(false);
  expect(outranks("plan", null)).toBe(true);
});
