import { useEffect, useLayoutEffect, useRef, useState } from "react";

const STEP_MS = 700;

/**
 * Takes a step again and again until it is paused, `step` says that there is none left, or movement
 * is no longer wanted.
 *
 * @param step returns false when it could not go on
 */
export function usePlay(step: (isFirst: boolean) => boolean, isAllowed: boolean) {
  const [isOn, setOn] = useState(false);
  const isPlaying = isOn && isAllowed;
  const latestStep = useRef(step);
  useLayoutEffect(function keepLatestStep() {
    latestStep.current = step;
  });

  useEffect(
    function play() {
      if (!isPlaying) return;
      let isFirst = true;
      function next(): void {
        if (!latestStep.current(isFirst)) setOn(false);
        isFirst = false;
      }
      next();
      const timer = setInterval(next, STEP_MS);
      return function stopPlaying() {
        clearInterval(timer);
      };
    },
    [isPlaying],
  );
  return { isPlaying, setPlaying: setOn };
}
