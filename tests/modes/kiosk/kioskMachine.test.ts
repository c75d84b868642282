import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Durations, KioskAction, KioskState, Phase } from "#modes/kiosk/kioskMachine.ts";
import { advanceKiosk, BOOTING, secondsToTour } from "#modes/kiosk/kioskMachine.ts";

const DURATIONS: Durations = { dwellMs: 20_000, idleMs: 90_000, fadeMs: 600 };
const HOUR = 3_600_000;

function play(actions: readonly KioskAction[], from: KioskState = BOOTING): KioskState {
  return actions.reduce(advanceKiosk, from);
}

const tick = (at: number): KioskAction => ({ type: "tick", at, durations: DURATIONS });
const touring = play([{ type: "ready", at: 1000, steps: 4, step: 0 }]);
const interacting = play([{ type: "input", at: 5000 }], touring);
const returning = play([tick(95_000)], interacting);

test("boots, tours, yields to a person, returns and starts over", () => {
  const phases: Phase[] = [];
  let state = BOOTING;
  for (const action of [
    { type: "ready", at: 0, steps: 3, step: 2 },
    tick(10_000),
    { type: "input", at: 10_001 },
    tick(100_000),
    tick(100_001),
    tick(100_601),
  ] satisfies KioskAction[]) {
    state = advanceKiosk(state, action);
    phases.push(state.phase);
  }

  expect(phases).toEqual(["tour", "tour", "interact", "interact", "return", "tour"]);
  expect(state.step).toBe(0);
});

test("goes on where it was after a reload", () => {
  expect(play([{ type: "ready", at: 0, steps: 5, step: 3 }]).step).toBe(3);
});

test("moves after the dwell time, and from the last step to the first", () => {
  expect(play([tick(20_999)], touring).step).toBe(0);
  expect(play([tick(21_000)], touring).step).toBe(1);
  expect(play([tick(21_000), tick(41_000), tick(61_000), tick(81_000)], touring).step).toBe(0);
});

test("a jump of the clock by an hour or a day moves one step only", () => {
  for (const jump of [HOUR, 24 * HOUR]) {
    const after = play([tick(1000 + jump), tick(1001 + jump), tick(1500 + jump)], touring);
    expect(after.step).toBe(1);
  }
});

test("a clock that runs back stops nothing for longer than one dwell", () => {
  const late = play([{ type: "ready", at: HOUR, steps: 4, step: 0 }]);
  const back = play([tick(0)], late);

  expect(back.phase).toBe("tour");
  expect(play([tick(HOUR + 20_000)], back).step).toBe(1);
});

test("one step, or none, stands still", () => {
  for (const steps of [0, 1]) {
    const state = play([{ type: "ready", at: 0, steps, step: 0 }, tick(10 * HOUR)]);
    expect(state).toMatchObject({ phase: "tour", step: 0 });
  }
});

test("every input starts the idle time anew", () => {
  const busy = play([{ type: "input", at: 80_000 }, tick(100_000)], interacting);

  expect(busy.phase).toBe("interact");
  expect(secondsToTour(busy, 100_000, DURATIONS.idleMs)).toBe(70);
  expect(play([tick(170_000)], busy).phase).toBe("return");
});

test("input during the fade does not keep the last visitor's view", () => {
  expect(play([{ type: "input", at: 95_100 }], returning)).toBe(returning);
});

test("resume goes on with the step that was shown", () => {
  const second = play([tick(21_000), { type: "input", at: 22_000 }], touring);

  expect(play([{ type: "resume", at: 30_000 }], second)).toMatchObject({ phase: "tour", step: 1 });
  expect(play([{ type: "resume", at: 30_000 }, tick(49_999)], second).step).toBe(1);
});

test("a step that cannot be shown is skipped and counted; a good one ends the row", () => {
  const failed = play(
    [
      { type: "stepFailed", at: 2000 },
      { type: "stepFailed", at: 3000 },
    ],
    touring,
  );
  expect(failed).toMatchObject({ step: 2, failedInARow: 2, failed: 2 });
  expect(play([{ type: "stepShown" }], failed)).toMatchObject({ failedInARow: 0, failed: 2 });
});

test("a shorter tour in new data starts over, a longer one goes on", () => {
  const third = play([tick(21_000), tick(41_000)], touring);

  expect(play([{ type: "steps", at: 50_000, steps: 2 }], third).step).toBe(0);
  expect(play([{ type: "steps", at: 50_000, steps: 9 }], third).step).toBe(2);
});

test("nothing changes without reason: the same object comes back", () => {
  for (const state of [BOOTING, touring, interacting, returning]) {
    expect(advanceKiosk(state, tick(state.since))).toBe(state);
    expect(advanceKiosk(state, { type: "stepShown" })).toBe(state);
    expect(advanceKiosk(state, { type: "steps", at: 0, steps: state.steps })).toBe(state);
  }
  expect(advanceKiosk(touring, { type: "resume", at: 1 })).toBe(touring);
  expect(advanceKiosk(touring, { type: "ready", at: 1, steps: 9, step: 5 })).toBe(touring);
  expect(advanceKiosk(BOOTING, { type: "input", at: 1 })).toBe(BOOTING);
});

const action: fc.Arbitrary<(at: number) => KioskAction> = fc.oneof(
  fc.constant((at: number) => tick(at)),
  fc.constant((at: number): KioskAction => ({ type: "input", at })),
  fc.constant((at: number): KioskAction => ({ type: "resume", at })),
  fc.constant((at: number): KioskAction => ({ type: "stepFailed", at })),
  fc.constant((): KioskAction => ({ type: "stepShown" })),
  fc.integer({ min: 0, max: 6 }).map(
    (steps) =>
      (at: number): KioskAction => ({
        type: "steps",
        at,
        steps,
      }),
  ),
);

test("whatever happens, quiet leads back to the first step of the tour", () => {
  void fc.assert(
    fc.property(
      fc.array(fc.tuple(action, fc.integer({ min: 0, max: 200_000 })), { maxLength: 60 }),
      (script) => {
        let at = 1000;
        let state = touring;
        for (const [act, waitMs] of script) {
          at += waitMs;
          state = advanceKiosk(state, act(at));
          expect(state.step).toBeLessThan(Math.max(1, state.steps));
        }
        state = play([{ type: "input", at }], state);
        const wasTouched = state.phase === "interact";
        state = play([tick(at + 90_000), tick(at + 90_600)], state);
        expect(state.phase).toBe("tour");
        if (wasTouched) expect(state.step).toBe(0);
      },
    ),
  );
});
