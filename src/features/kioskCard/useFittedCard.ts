import { type RefObject, useLayoutEffect, useState } from "react";

/** Smallest share of the text size; below it the column scrolls instead. */
const MIN_FIT = 0.55;
const STEP = 0.05;

/** How much a column shows so that nothing is cut: fewer claims first, smaller text then. */
interface Fit {
  readonly key: string;
  readonly rows: number;
  readonly scale: number;
}

/**
 * Makes a column fit its box: rows of claims give way first (the QR code leads to all of them), then the text
 * shrinks. No sentence is ever cut; what still does not fit can be scrolled.
 *
 * @param key      what is told; a new one starts from full size
 * @param maxRows  claims there are
 * @param minRows  claims that stay as long as shrinking can make room for them
 */
export function useFittedCard(
  box: RefObject<HTMLElement | null>,
  key: string,
  maxRows: number,
  minRows: number,
): { readonly rows: number; readonly scale: number } {
  const whole: Fit = { key, rows: maxRows, scale: 1 };
  const [stored, setFit] = useState<Fit>(whole);
  const fit = stored.key === key ? stored : whole;

  // Runs after each change of its own until the column fits: at most a dozen times per step.
  useLayoutEffect(function shrinkUntilItFits() {
    const element = box.current;
    if (element === null || element.scrollHeight <= element.clientHeight + 1) return;
    if (fit.rows > Math.min(minRows, maxRows)) setFit({ ...fit, rows: fit.rows - 1 });
    else if (fit.scale > MIN_FIT) setFit({ ...fit, scale: fit.scale - STEP });
    else if (fit.rows > 0) setFit({ ...fit, rows: fit.rows - 1 });
  });

  useLayoutEffect(
    function startOverOnResize() {
      const element = box.current;
      if (element === null) return undefined;
      let width = element.clientWidth;
      let height = element.clientHeight;
      const observer = new ResizeObserver(() => {
        if (element.clientWidth === width && element.clientHeight === height) return;
        width = element.clientWidth;
        height = element.clientHeight;
        setFit({ key, rows: maxRows, scale: 1 });
      });
      observer.observe(element);
      return function stopObserving() {
        observer.disconnect();
      };
    },
    [box, key, maxRows],
  );

  return { rows: fit.rows, scale: fit.scale };
}
