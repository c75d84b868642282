import { assertNever } from "#lib/assertNever.ts";

/**
 * What the screen is doing. Offline, stale and faulty are overlays and no phases: the screen goes
 * on showing data (`overlaysOf`).
 */
export type Phase = "boot" | "tour" | "interact" | "return";

/** The whole memory of the kiosk. Times are milliseconds of one clock that only runs forward. */
export interface KioskState {
  readonly phase: Phase;
  /** Offset into the tour. */
  readonly step: number;
  /** Length of the tour; with 0 the view of the address stands. */
  readonly steps: number;
  /** When the phase, or the step within `tour`, began. */
  readonly since: number;
  readonly lastInputAt: number;
  /** Steps in a row that could not be shown; each is skipped. */
  readonly failedInARow: number;
  /** Steps that could not be shown since the page was loaded. */
  readonly failed: number;
  /** Visits that ended: what a visitor opened is drawn anew after each. */
  readonly visits: number;
}

/** How long things last, milliseconds; may differ from tick to tick (night, another step). */
export interface Durations {
  readonly dwellMs: number;
  readonly idleMs: number;
  readonly fadeMs: number;
}

export type KioskAction =
  /** Data and first paint are there; the tour goes on at `step`. */
  | { readonly type: "ready"; readonly at: number; readonly steps: number; readonly step: number }
  /** New data brought another tour. */
  | { readonly type: "steps"; readonly at: number; readonly steps: number }
  | { readonly type: "tick"; readonly at: number; readonly durations: Durations }
  | { readonly type: "input"; readonly at: number }
  /** The button `Resume`: go on with the step that was shown. */
  | { readonly type: "resume"; readonly at: number }
  | { readonly type: "stepShown" }
  | { readonly type: "stepFailed"; readonly at: number };

export const BOOTING: KioskState = {
  phase: "boot",
  step: 0,
  steps: 0,
  since: 0,
  lastInputAt: 0,
  failedInARow: 0,
  failed: 0,
  visits: 0,
};

/** Three steps in a row that cannot be shown are no accident of one step. */
export const FAILURES_TO_FAULT = 3;

/** The next state. Pure; returns the same object where nothing changes, so that a tick draws nothing. */
export function advanceKiosk(state: KioskState, action: KioskAction): KioskState {
  switch (action.type) {
    case "ready":
      return state.phase === "boot"
        ? { ...state, ...startTour(action.at, action.step), steps: action.steps }
        : state;
    case "steps":
      return withSteps(state, action.steps, action.at);
    case "input":
      return onInput(state, action.at);
    case "resume":
      return state.phase === "interact"
        ? { ...state, phase: "tour", since: action.at, lastInputAt: action.at }
        : state;
    case "stepShown":
      return state.failedInARow === 0 ? state : { ...state, failedInARow: 0 };
    case "stepFailed":
      return {
        ...state,
        failedInARow: state.failedInARow + 1,
        failed: state.failed + 1,
        ...(state.phase === "tour" ? startTour(action.at, nextStep(state)) : {}),
      };
    case "tick":
      return onTick(state, action.at, action.durations);
    default:
      return assertNever(action);
  }
}

// Tour and idle exclude each other: one input, and nothing moves by itself any more.
function onInput(state: KioskState, at: number): KioskState {
  switch (state.phase) {
    case "tour":
      return { ...state, phase: "interact", since: at, lastInputAt: at };
    case "interact":
      return { ...state, lastInputAt: at };
    // What is being cleared away behind the fade is the last visitor's; it is finished first.
    case "boot":
    case "return":
      return state;
    default:
      return assertNever(state.phase);
  }
}

// One tick moves at most one step, however long ago the last one was: after a night of sleep
// the screen does not race through its stories.
function onTick(state: KioskState, at: number, durations: Durations): KioskState {
  switch (state.phase) {
    case "boot":
      return state;
    case "tour":
      return state.steps > 1 && at - state.since >= durations.dwellMs
        ? { ...state, ...startTour(at, nextStep(state)) }
        : state;
    case "interact":
      return at - state.lastInputAt >= durations.idleMs
        ? { ...state, phase: "return", since: at }
        : state;
    case "return":
      return at - state.since >= durations.fadeMs
        ? { ...state, ...startTour(at, 0), visits: state.visits + 1 }
        : state;
    default:
      return assertNever(state.phase);
  }
}

function withSteps(state: KioskState, steps: number, at: number): KioskState {
  if (steps === state.steps) return state;
  const isGone = state.step >= steps;
  return { ...state, steps, step: isGone ? 0 : state.step, since: isGone ? at : state.since };
}

function startTour(at: number, step: number): Pick<KioskState, "phase" | "step" | "since"> {
  return { phase: "tour", step, since: at };
}

function nextStep({ step, steps }: KioskState): number {
  return steps === 0 ? 0 : (step + 1) % steps;
}

/** Seconds until the tour goes on, for "continues in 90 s"; null while it runs. */
export function secondsToTour(state: KioskState, at: number, idleMs: number): number | null {
  if (state.phase !== "interact") return null;
  return Math.max(0, Math.ceil((state.lastInputAt + idleMs - at) / 1000));
}
