import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { KioskView } from "#url/kioskView.ts";
import { BARE_KIOSK_VIEW, formatKioskView, readKioskView } from "#url/kioskView.ts";

const minute = fc.integer({ min: 0, max: 1439 });
const kioskView: fc.Arbitrary<KioskView> = fc.record({
  tour: fc.constantFrom("auto", "none", "zvecan-to-a-thousand-more-troops"),
  dwell: fc.integer({ min: 8, max: 600 }),
  idle: fc.integer({ min: 5, max: 3600 }),
  refresh: fc.integer({ min: 30, max: 86_400 }),
  reload: fc.oneof(
    minute.map((minuteOfDay) => ({ kind: "at" as const, minuteOfDay })),
    fc.integer({ min: 1, max: 300 }).map((hours) => ({ kind: "every" as const, hours })),
  ),
  night: fc.option(
    fc
      .tuple(minute, minute)
      .filter(([a, b]) => a !== b)
      .map(([fromMinute, toMinute]) => ({ fromMinute, toMinute })),
  ),
  touch: fc.boolean(),
  screen: fc.option(fc.constantFrom("lobby", "gate 3 & hall")),
  safe: fc.integer({ min: 0, max: 15 }),
});

test("survives a round trip", () => {
  void fc.assert(
    fc.property(kioskView, (kiosk) => {
      expect(readKioskView(`?${formatKioskView(kiosk)}`)).toEqual({ kiosk, unreadable: [] });
    }),
  );
});

test("defaults are not written", () => {
  expect(formatKioskView(BARE_KIOSK_VIEW)).toBe("");
});

test("an empty address gives the contract's defaults", () => {
  expect(readKioskView("").kiosk).toEqual({
    tour: "auto",
    dwell: 20,
    idle: 90,
    refresh: 300,
    reload: { kind: "at", minuteOfDay: 250 },
    night: null,
    touch: false,
    screen: null,
    safe: 0,
  });
});

test.each([
  ["dwell=7", "dwell"],
  ["dwell=601", "dwell"],
  ["refresh=29", "refresh"],
  ["reload=25:00", "reload"],
  ["night=22:00", "night"],
  ["night=22:00-22:00", "night"],
  ["touch=yes", "touch"],
  ["safe=-1", "safe"],
])("%s is unreadable and leaves the default", (search, name) => {
  expect(readKioskView(search)).toEqual({ kiosk: BARE_KIOSK_VIEW, unreadable: [name] });
});

test("a screen's entry stands for what the address does not give, and no more", () => {
  const lobby = { ...BARE_KIOSK_VIEW, dwell: 40, touch: true };

  expect(readKioskView("?dwell=10", lobby).kiosk).toEqual({ ...lobby, dwell: 10 });
  expect(readKioskView("?dwell=", lobby).kiosk.dwell).toBe(20);
});
