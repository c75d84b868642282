import { useEffect, useEffectEvent, useReducer, useRef } from "react";
import { stepAt, type TourStep } from "#analysis/tour.ts";
import { searchOfStep, searchWithoutStory } from "#url/storyView.ts";
import { replaceSearch, useView } from "#url/useView.ts";
import type { Durations, KioskAction, KioskState } from "./kioskMachine.ts";
import { advanceKiosk, BOOTING } from "./kioskMachine.ts";

const TICK_MS = 500;
/** A step that stands this long without an error is a good one. */
const SHOWN_AFTER_MS = 2000;

interface TourOptions {
  readonly tour: readonly TourStep[];
  readonly isReady: boolean;
  durationsOf(step: TourStep | null): Durations;
}

/** The one state machine of the screen, its clock, its ears, and its hand on the address. */
export function useTour(
  options: TourOptions,
): readonly [KioskState, (action: KioskAction) => void] {
  const { tour, isReady } = options;
  const [state, dispatch] = useReducer(advanceKiosk, BOOTING);
  const [view] = useView();
  // What the page was opened with, minus any step: language, scale and the kiosk's own parameters.
  const opened = useRef(window.location.search);

  const start = useEffectEvent(() => {
    const step = stepAt(tour, view.story, view.step);
    dispatch({ type: "ready", at: performance.now(), steps: tour.length, step });
  });
  useEffect(
    function startWhenReady() {
      if (isReady) start();
    },
    [isReady],
  );

  useEffect(
    function followNewData() {
      dispatch({ type: "steps", at: performance.now(), steps: tour.length });
    },
    [tour],
  );

  const tick = useEffectEvent(() => {
    const durations = options.durationsOf(tour[state.step] ?? null);
    dispatch({ type: "tick", at: performance.now(), durations });
  });
  useEffect(function keepTime() {
    const timer = setInterval(() => tick(), TICK_MS);
    return function stopTime() {
      clearInterval(timer);
    };
  }, []);

  const isTouring = state.phase === "tour";
  const showStep = useEffectEvent(() => replaceSearch(searchFor(opened.current, tour, state.step)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a phase or step that begins writes its address once
  useEffect(
    function writeStep() {
      if (!isTouring) return undefined;
      showStep();
      const timer = setTimeout(() => dispatch({ type: "stepShown" }), SHOWN_AFTER_MS);
      return function forgetStep() {
        clearTimeout(timer);
      };
    },
    [isTouring, state.step, state.since],
  );

  useEffect(function listenForInput() {
    function onInput(event: Event): void {
      // The button that pauses and resumes speaks for itself.
      const isControl =
        event.target instanceof Element && event.target.closest("[data-tour-control]") !== null;
      if (!isControl) dispatch({ type: "input", at: performance.now() });
    }
    const types = ["pointerdown", "keydown", "wheel", "touchstart"] as const;
    for (const type of types)
      window.addEventListener(type, onInput, { capture: true, passive: true });
    return function stopListening() {
      for (const type of types) window.removeEventListener(type, onInput, { capture: true });
    };
  }, []);

  return [state, dispatch];
}

/** The address of a step of the tour; without a tour, the view the page was opened with. */
function searchFor(opened: string, tour: readonly TourStep[], offset: number): string {
  const step = tour[offset];
  if (step === undefined) return opened.replace(/^\?/, "");
  if (step.story === null) return searchWithoutStory(opened);
  return searchOfStep(opened, step.story.id, step.number);
}
