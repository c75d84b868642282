import { type RefObject, useLayoutEffect, useState } from "react";

/** Smallest share of the text size; below it the column scrolls instead. */
const MIN_SCALE = 0.55;
/** Above it, shrinking is kinder than leaving out another claim. */
const GOOD_SCALE = 0.93;
const STEP = 0.05;
const GOOD_ROWS = 2;

/** How much a column shows so that nothing is cut. */
export interface Fit {
  readonly rows: number;
  readonly scale: number;
  /** `grow`: what fits is tried with one more row, because another part may have been the tall one. */
  readonly phase: "shrink" | "grow" | "done";
}

/** The next way to try; null: this one stays. */
export function nextFit(fit: Fit, isOverflowing: boolean, maxRows: number): Fit | null {
  const { rows, scale, phase } = fit;
  if (phase === "done") return null;
  if (!isOverflowing) {
    return rows < maxRows ? { rows: rows + 1, scale, phase: "grow" } : null;
  }
  return phase === "grow" ? { rows: rows - 1, scale, phase: "done" } : smallerFit(fit);
}

// Fewer claims, then a little smaller, then by turns.
function smallerFit({ rows, scale, phase }: Fit): Fit | null {
  if (rows > GOOD_ROWS) return { rows: rows - 1, scale, phase };
  if (scale > GOOD_SCALE) return { rows, scale: scale - STEP, phase };
  if (rows > 1) return { rows: rows - 1, scale, phase };
  if (scale > MIN_SCALE) return { rows, scale: scale - STEP, phase };
  return rows > 0 ? { rows: 0, scale, phase } : null;
}

/**
 * Makes a column fit its box: rows of claims give way first (the QR code leads to all of them), then the text
 * shrinks. No sentence is ever cut; what still does not fit can be scrolled.
 *
 * @param key      what is told; a new one starts from full size
 * @param maxRows  claims there are
 */
export function useFittedCard(
  box: RefObject<HTMLElement | null>,
  key: string,
  maxRows: number,
): Fit {
  const whole = { key, rows: maxRows, scale: 1, phase: "shrink" as Fit["phase"] };
  const [stored, setFit] = useState(whole);
  const fit = stored.key === key ? stored : whole;

  // Runs after each change of its own until the column fits: at most a dozen times per step.
  useLayoutEffect(function shrinkUntilItFits() {
    const element = box.current;
    if (element === null) return;
    const isOverflowing = element.scrollHeight > element.clientHeight + 1;
    const next = nextFit(fit, isOverflowing, maxRows);
    if (next !== null) setFit({ key, ...next });
  });

  useLayoutEffect(
    function startOverOnResize() {
      const element = box.current;
      if (element === null) return undefined;
      let width = element.clientWidth;
      let height = element.clientHeight;
      const startOver = () => setFit({ key, rows: maxRows, scale: 1, phase: "shrink" });
      const observer = new ResizeObserver(() => {
        if (element.clientWidth === width && element.clientHeight === height) return;
        width = element.clientWidth;
        height = element.clientHeight;
        startOver();
      });
      observer.observe(element);
      // What was measured in the wide fallback font was shrunk for nothing.
      document.fonts?.addEventListener("loadingdone", startOver);
      return function stopObserving() {
        observer.disconnect();
        document.fonts?.removeEventListener("loadingdone", startOver);
      };
    },
    [box, key, maxRows],
  );

  return fit;
}
