import { useLayoutEffect, useRef } from "react";
import { Pane } from "react-leaflet";
import { calloutSpot } from "./calloutSpot.ts";
import styles from "./MarkCallout.module.css";
import type { MapFrame } from "./mapFrame.ts";
import { PANES } from "./mapPanes.ts";
import type { Box, Ring } from "./placeLabels.ts";

const CALLOUT_TEXT_PX = 12.5;

interface MarkCalloutProps {
  readonly mark: Ring;
  readonly lines: readonly [string, string];
  readonly frame: MapFrame;
  /** What it should not cover: labels, marks, panels. */
  readonly taken: readonly Box[];
  readonly scale: number;
}

/** Two lines beside a mark, with a line that leads to it from the first free spot. Read aloud through the mark's button. */
export function MarkCallout({ mark, lines, frame, taken, scale }: MarkCalloutProps) {
  return (
    <Pane name="callouts" style={{ zIndex: PANES.callouts }} className={styles.pane ?? ""}>
      <Callout mark={mark} lines={lines} frame={frame} taken={taken} scale={scale} />
    </Pane>
  );
}

function Callout({ mark, lines, frame, taken, scale }: MarkCalloutProps) {
  const box = useRef<HTMLDivElement>(null);
  const leader = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    function placeCallout() {
      if (box.current === null || leader.current === null) return;
      const size = { width: box.current.offsetWidth, height: box.current.offsetHeight };
      const spot = calloutSpot(mark, size, frame, taken, scale);
      Object.assign(box.current.style, { left: `${spot.left}px`, top: `${spot.top}px` });
      const { from, to } = spot;
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const angle = Math.atan2(to.y - from.y, to.x - from.x);
      Object.assign(leader.current.style, {
        left: `${from.x}px`,
        top: `${from.y}px`,
        width: `${length}px`,
        transform: `rotate(${angle}rad)`,
      });
    },
    [mark, frame, taken, scale],
  );
  return (
    <div
      className={styles.layer}
      style={{ left: frame.layerX, top: frame.layerY, fontSize: `${CALLOUT_TEXT_PX * scale}px` }}
      aria-hidden="true"
    >
      <div ref={leader} className={styles.leader} />
      <div ref={box} className={styles.box}>
        <b>{lines[0]}</b>
        <span>{lines[1]}</span>
      </div>
    </div>
  );
}
