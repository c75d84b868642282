import { useEffect } from "react";

/** `<html data-step>` while a step is shown (CONTRACT.md 4); null: none is. */
export function useStepMark(name: string | null): void {
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
