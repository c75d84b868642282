import { type CSSProperties, useEffect, useLayoutEffect, useState } from "react";
import { useView } from "#url/useView.ts";
import {
  burnInShift,
  isMirrored,
  isNight,
  kioskScale,
  layoutOf,
  magnificationOf,
  type ScreenLayout,
} from "./screenCare.ts";
import type { ScreenSettings } from "./screenSettings.ts";
import { useNow } from "./useNow.ts";

const CARE_EVERY_MS = 30_000;
/** Width of the screen at scale 1 that leaves the key beside the map's credit. */
const LEGEND_FROM_PX = 1350;

/** How the whole picture stands on this screen. */
interface ScreenFrame {
  readonly layout: ScreenLayout;
  /** Size of marks and labels on map and timeline, against a desk's at the page's text size. */
  readonly magnification: number;
  /** Whether the map has room for the key to its marks; the families' is in the footer always. */
  readonly hasMapLegend: boolean;
  readonly isNight: boolean;
  readonly style: CSSProperties;
}

/** Sizes the page to its screen (all sizes are rem), and cares for the panel: burn-in, night, overscan. */
export function useScreenFrame({ kiosk, shift }: ScreenSettings): ScreenFrame {
  const [{ scale: asked }] = useView();
  const viewport = useViewport();
  const now = useNow(CARE_EVERY_MS);
  const elapsedMs = useElapsed(CARE_EVERY_MS);
  const scale = kioskScale(asked, viewport);
  const layout = layoutOf(viewport, shift && isMirrored(elapsedMs));

  useLayoutEffect(
    function sizePage() {
      document.documentElement.style.fontSize = `${scale * 100}%`;
    },
    [scale],
  );

  const { xPx, yPx } = shift ? burnInShift(elapsedMs) : { xPx: 0, yPx: 0 };
  return {
    layout,
    magnification: magnificationOf(layout, scale, viewport.heightPx),
    hasMapLegend: layout !== "portrait" && viewport.widthPx / scale >= LEGEND_FROM_PX,
    isNight: isNight(kiosk.night, now),
    style: {
      padding: `${(viewport.heightPx * kiosk.safe) / 100}px ${(viewport.widthPx * kiosk.safe) / 100}px`,
      transform: xPx === 0 && yPx === 0 ? "none" : `translate(${xPx}px, ${yPx}px)`,
    },
  };
}

/** Milliseconds since the component was put on the page, read anew every so often. */
function useElapsed(everyMs: number): number {
  const [startedMs] = useState(() => performance.now());
  const [elapsedMs, setElapsed] = useState(0);
  useEffect(
    function measure() {
      const timer = setInterval(() => setElapsed(performance.now() - startedMs), everyMs);
      return function stopMeasuring() {
        clearInterval(timer);
      };
    },
    [startedMs, everyMs],
  );
  return elapsedMs;
}

interface Viewport {
  readonly widthPx: number;
  readonly heightPx: number;
}

function useViewport(): Viewport {
  const [viewport, setViewport] = useState(readViewport);
  useLayoutEffect(function followWindow() {
    const onResize = () => setViewport(readViewport());
    window.addEventListener("resize", onResize);
    return function unfollowWindow() {
      window.removeEventListener("resize", onResize);
    };
  }, []);
  return viewport;
}

function readViewport(): Viewport {
  return { widthPx: window.innerWidth, heightPx: window.innerHeight };
}
