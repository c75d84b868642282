import { type RefObject, useLayoutEffect, useState } from "react";

/** Smallest share of the text size; below it the column scrolls instead. */
const MIN_SCALE = 0.55;
/** Above it, shrinking is kinder than leaving out another claim. */
const GOOD_SCALE = 0.86;
const STEP = 0.05;
const GOOD_ROWS = 3;

/** How much a column shows so that nothing is cut. */
export interface Fit {
  readonly rows: number;
  readonly scale: number;
}

/** The next smaller way to show a column: fewer claims, then a little smaller, then by turns; null: none is left. */
export function smallerFit({ rows, scale }: Fit): Fit | null {
  if (rows > GOOD_ROWS) return { rows: rows - 1, scale };
  if (scale > GOOD_SCALE) return { rows, scale: scale - STEP };
  if (rows > 1) return { rows: rows - 1, scale };
  if (scale > MIN_SCALE) return { rows, scale: scale - STEP };
  return rows > 0 ? { rows: 0, scale } : null;
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
  const whole = { key, rows: maxRows, scale: 1 };
  const [stored, setFit] = useState(whole);
  const fit = stored.key === key ? stored : whole;

  // Runs after each change of its own until the column fits: at most a dozen times per step.
  useLayoutEffect(function shrinkUntilItFits() {
    const element = box.current;
    if (element === null || element.scrollHeight <= element.clientHeight + 1) return;
    const smaller = smallerFit(fit);
    if (smaller !== null) setFit({ key, ...smaller });
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
