import { useEffect } from "react";
import type { TourStep } from "#analysis/tour.ts";

/** `<html data-step>` while a step is shown (CONTRACT.md 4). */
export function useStepName(step: TourStep | null, isShown: boolean): void {
  const name = isShown ? (step?.name ?? null) : null;
  useEffect(
    function markStep() {
      if (name === null) return undefined;
      document.documentElement.dataset.step = name;
      return function unmarkStep() {
        delete document.documentElement.dataset.step;
      };
    },
    [name],
  );
}
