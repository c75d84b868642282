import type { RefObject } from "react";
import { useLayoutEffect, useState } from "react";

/** Room for a chart, and the reader's text size as a factor of the usual 16 px. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly textScale: number;
}

/** The size of an element, followed through resizes; null until it is on the page. */
export function useChartSize(ref: RefObject<HTMLElement | null>): ChartSize | null {
  const [size, setSize] = useState<ChartSize | null>(null);

  useLayoutEffect(
    function followSize() {
      const element = ref.current;
      if (element === null) return;
      const observed = element;
      function measure() {
        const { width, height } = observed.getBoundingClientRect();
        const textScale =
          Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
        setSize((old) =>
          old?.width === width && old.height === height && old.textScale === textScale
            ? old
            : { width, height, textScale: textScale || 1 },
        );
      }
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      // Labels are placed by the width of their letters, so once more when a font has come.
      function remeasureText() {
        setSize((old) => (old === null ? old : { ...old }));
      }
      document.fonts?.addEventListener("loadingdone", remeasureText);
      return function unfollowSize() {
        document.fonts?.removeEventListener("loadingdone", remeasureText);
        observer.disconnect();
      };
    },
    [ref],
  );
  return size;
}
