import type { RefObject } from "react";
import { useLayoutEffect, useRef, useState } from "react";

/** The room for a chart, in pixels at the default text size. */
export interface ChartRoom<T> {
  readonly ref: RefObject<T | null>;
  readonly widthPx: number;
  /** How much larger than the default the reader's text is; a chart grows with it. */
  readonly scale: number;
}

const DEFAULT_TEXT_PX = 16;
const UNMEASURED_PX = 640;

/** Follows the width of an element. Where nothing can be measured (a test), a chart is 640 px wide. */
export function useChartWidth<T extends Element>(): ChartRoom<T> {
  const ref = useRef<T>(null);
  const [room, setRoom] = useState({ widthPx: UNMEASURED_PX, scale: 1 });

  useLayoutEffect(function followWidth() {
    const element = ref.current;
    if (element === null || !("ResizeObserver" in window)) return;
    function measure(target: Element) {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const scale = rem > 0 ? rem / DEFAULT_TEXT_PX : 1;
      const widthPx = Math.floor(target.getBoundingClientRect().width / scale);
      if (widthPx > 0)
        setRoom((old) =>
          old.widthPx === widthPx && old.scale === scale ? old : { widthPx, scale },
        );
    }
    measure(element);
    const observer = new ResizeObserver(() => measure(element));
    observer.observe(element);
    return function stopFollowing() {
      observer.disconnect();
    };
  }, []);

  return { ref, ...room };
}
