import { type CSSProperties, useLayoutEffect, useState } from "react";
import { useView } from "#url/useView.ts";
import {
  burnInShift,
  isMirrored,
  isNight,
  kioskScale,
  layoutOf,
  type ScreenLayout,
} from "./screenCare.ts";
import type { ScreenSettings } from "./screenSettings.ts";
import { useNow } from "./useNow.ts";

const CARE_EVERY_MS = 30_000;

/** How the whole picture stands on this screen. */
interface ScreenFrame {
  readonly layout: ScreenLayout;
  /** Size of map marks and labels against a desk's. */
  readonly mapScale: number;
  readonly isNight: boolean;
  readonly style: CSSProperties;
}

/** Sizes the page to its screen (all sizes are rem), and cares for the panel: burn-in, night, overscan. */
export function useScreenFrame({ kiosk, shift }: ScreenSettings): ScreenFrame {
  const [{ scale: asked }] = useView();
  const viewport = useViewport();
  const [startedMs] = useState(() => performance.now());
  const now = useNow(CARE_EVERY_MS);
  const scale = kioskScale(asked, viewport);
  const layout = layoutOf(viewport, shift && isMirrored(now));

  useLayoutEffect(
    function sizePage() {
      document.documentElement.style.fontSize = `${scale * 100}%`;
    },
    [scale],
  );

  const { xPx, yPx } = shift ? burnInShift(performance.now() - startedMs) : { xPx: 0, yPx: 0 };
  return {
    layout,
    // Measured against the pictures: 1.66 at 1080 lines, and at 1920 lines of a portrait totem.
    mapScale: scale * (layout === "portrait" ? 0.78 : 1.38),
    isNight: isNight(kiosk.night, now),
    style: {
      padding: `${(viewport.heightPx * kiosk.safe) / 100}px ${(viewport.widthPx * kiosk.safe) / 100}px`,
      transform: xPx === 0 && yPx === 0 ? "none" : `translate(${xPx}px, ${yPx}px)`,
    },
  };
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
