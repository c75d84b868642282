import { expect, test } from "vitest";
import { isMessageDue, screenSettings } from "#modes/kiosk/screenSettings.ts";

const SCREENS = {
  lobby: {
    tour: "a-story",
    dwell: 40,
    refresh: 60,
    night: "22:00-06:00",
    shift: false,
    exit: "none" as const,
    message: "Closing at 18:00",
    until: "2026-11-26T18:00:00Z",
  },
  broken: { dwell: 3, night: "late" },
};

test("a screen takes its entry, and the address goes over it", () => {
  const { kiosk, shift, exit } = screenSettings("?screen=lobby&dwell=10", SCREENS);

  expect(kiosk).toMatchObject({ tour: "a-story", dwell: 10, refresh: 60 });
  expect(kiosk.night).toEqual({ fromMinute: 1320, toMinute: 360 });
  expect([shift, exit]).toEqual([false, "none"]);
});

test("an unknown screen, or none, gets the defaults", () => {
  for (const search of ["", "?screen=cellar", "?screen=__proto__"]) {
    const { kiosk, shift, exit, message, heartbeat } = screenSettings(search, SCREENS);
    expect(kiosk).toMatchObject({ tour: "auto", dwell: 20 });
    expect({ shift, exit, message, heartbeat }).toEqual({
      shift: true,
      exit: "longpress",
      message: null,
      heartbeat: null,
    });
  }
});

test("values that cannot be read fall back one by one", () => {
  expect(screenSettings("?screen=broken", SCREENS).kiosk).toMatchObject({ dwell: 20, night: null });
});

test("a message ends at its time, and without one stays", () => {
  const { message } = screenSettings("?screen=lobby", SCREENS);
  const end = Date.parse("2026-11-26T18:00:00Z");

  expect(isMessageDue(message, end - 1)).toBe(true);
  expect(isMessageDue(message, end)).toBe(false);
  expect(isMessageDue(message && { ...message, untilMs: null }, end)).toBe(true);
  expect(isMessageDue(null, end)).toBe(false);
});
