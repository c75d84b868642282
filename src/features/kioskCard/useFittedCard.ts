import { type RefObject, useLayoutEffect, useState } from "react";

/** Smallest share of the text size with the code below the words; from there on it stands beside the title. */
const MIN_SCALE_ABOVE_CODE = 0.75;
/** Smallest share of the text size at all; below it the column scrolls instead. */
const MIN_SCALE = 0.55;
/** The same where the operator enlarged everything, as long as the story stays readable from afar. */
const MIN_SCALE_ENLARGED = 0.35;
/** Size of the story as text, of the screen's shorter side: never below either of the two. */
const STORY_SHARE_OF_SIDE = 24 / 1080;
const STORY_MIN_PX = 14;
/** Of the story in KioskCard.module.css: rem at full size, and by how much it shrinks later than the rest. */
const STORY_REM = { landscape: 1.25, portrait: 0.875 } as const;
const STORY_HEAD_START = 0.15;
/** Above it, shrinking is kinder than leaving out another claim. */
const GOOD_SCALE = 0.93;
const STEP = 0.05;
const GOOD_ROWS = 2;

/** How much a column shows so that nothing is cut. */
export interface Fit {
  readonly rows: number;
  readonly scale: number;
  /** The code stands beside the title and no claims are shown: it is in sight wherever the column has to scroll. */
  readonly isTight: boolean;
  /** `grow`: what fits is tried with one more row, because another part may have been the tall one. */
  readonly phase: "shrink" | "grow" | "done";
}

/** All claims at full size: where every column starts. */
export function wholeFit(maxRows: number): Fit {
  return { rows: maxRows, scale: 1, isTight: false, phase: "shrink" };
}

/** The smallest share that leaves the story its size on this screen. */
export function smallestScale(remPx: number, widthPx: number, heightPx: number): number {
  const storyRem = STORY_REM[widthPx < heightPx ? "portrait" : "landscape"];
  const storyPx = Math.max(STORY_MIN_PX, Math.min(widthPx, heightPx) * STORY_SHARE_OF_SIDE);
  const share = storyPx / (storyRem * remPx) - STORY_HEAD_START;
  return Math.min(MIN_SCALE, Math.max(MIN_SCALE_ENLARGED, share));
}

/** The next way to try; null: this one stays. */
export function nextFit(
  fit: Fit,
  isOverflowing: boolean,
  maxRows: number,
  minScale: number = MIN_SCALE,
): Fit | null {
  const { rows, isTight, phase } = fit;
  if (phase === "done") return null;
  if (!isOverflowing) {
    return rows < maxRows && !isTight ? { ...fit, rows: rows + 1, phase: "grow" } : null;
  }
  return phase === "grow" ? { ...fit, rows: rows - 1, phase: "done" } : smallerFit(fit, minScale);
}

// Fewer claims, then a little smaller, then by turns.
function smallerFit(fit: Fit, minScale: number): Fit | null {
  const { rows, scale, isTight } = fit;
  if (isTight) return scale > minScale ? { ...fit, scale: scale - STEP } : null;
  if (rows > GOOD_ROWS) return { ...fit, rows: rows - 1 };
  if (scale > GOOD_SCALE) return { ...fit, scale: scale - STEP };
  if (rows > 1) return { ...fit, rows: rows - 1 };
  if (scale > MIN_SCALE_ABOVE_CODE) return { ...fit, scale: scale - STEP };
  return rows > 0 ? { ...fit, rows: 0 } : { ...fit, scale: 1, isTight: true };
}

function minScaleHere(): number {
  const rem = getComputedStyle(document.documentElement).fontSize;
  return smallestScale(Number.parseFloat(rem), window.innerWidth, window.innerHeight);
}

/**
 * Makes a column fit its box: rows of claims give way first (the QR code leads to all of them), then the text
 * shrinks, then the code moves up beside the title. No sentence is ever cut; what still does not fit can be scrolled.
 *
 * @param key      what is told; a new one starts from full size
 * @param maxRows  claims there are
 */
export function useFittedCard(
  box: RefObject<HTMLElement | null>,
  key: string,
  maxRows: number,
): Fit {
  const whole = { key, ...wholeFit(maxRows) };
  const [stored, setFit] = useState(whole);
  const fit = stored.key === key ? stored : whole;

  // Runs after each change of its own until the column fits: at most two dozen times per step.
  useLayoutEffect(function shrinkUntilItFits() {
    const element = box.current;
    if (element === null) return;
    const isOverflowing = element.scrollHeight > element.clientHeight + 1;
    const next = nextFit(fit, isOverflowing, maxRows, minScaleHere());
    if (next !== null) setFit({ key, ...next });
  });

  useLayoutEffect(
    function startOverOnResize() {
      const element = box.current;
      if (element === null) return undefined;
      let width = element.clientWidth;
      let height = element.clientHeight;
      const startOver = () => setFit({ key, ...wholeFit(maxRows) });
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
