import { useEffect, useRef, useState } from "react";
import { useMap } from "react-leaflet";
import type { BaseMapData } from "./baseMapData.ts";
import { graticuleLabels } from "./graticuleLabels.ts";
import {
  type LabelCandidate,
  labelCandidates,
  type NamedPosition,
  type NameStyle,
} from "./labelCandidates.ts";
import styles from "./MapLabels.module.css";
import { type MapFrame, pointInFrame } from "./mapFrame.ts";
import { addPane } from "./mapPanes.ts";
import { type Box, boxAround, type PlacedLabel, placeLabels, type Ring } from "./placeLabels.ts";

interface MapLabelsProps {
  readonly data: BaseMapData;
  readonly frame: MapFrame;
  readonly nameStyle: NameStyle;
  /** Marks of events: obstacles, and rings that towns give their dots to. */
  readonly rings: readonly Ring[];
  readonly bases: readonly NamedPosition[];
  /** Enlargement of the kiosk and of the reader's text size. */
  readonly scale: number;
  /** How many zoom levels later labels appear than on a wide map. */
  readonly zoomOffset: number;
  /** Told what is taken after each placing, for call-outs that come later. */
  onPlaced(taken: readonly Box[]): void;
}

/** Elements inside the map's panel that labels keep clear of. */
export const OBSTACLE = "data-map-obstacle";

/**
 * Names on the map as DOM nodes, placed anew whenever the map comes to rest.
 *
 * Their colours are CSS variables, so a theme moves nothing. Screen readers get the table instead.
 */
export function MapLabels(props: MapLabelsProps): null {
  const { data, frame, nameStyle, rings, bases, scale, zoomOffset, onPlaced } = props;
  const map = useMap();
  const sizes = useRef(new Map<string, Size>());
  const hasFonts = useFontsReady();

  useEffect(
    function writeLabels() {
      const pane = addPane(map, "labels");
      const layer = document.createElement("div");
      layer.className = styles.layer ?? "";
      layer.style.setProperty("--map-scale", String(scale));
      layer.setAttribute("aria-hidden", "true");
      layer.style.left = `${frame.layerX}px`;
      layer.style.top = `${frame.layerY}px`;
      pane.append(layer);

      const zoom = frame.zoom - Math.log2(scale) * 0.6 - zoomOffset;
      const boundary = [
        ...data.boundaryLine.geometry.coordinates,
        ...data.borders.geometry.coordinates,
      ]
        .flat()
        .map(([lng = 0, lat = 0]) => pointInFrame(frame, { lat, lng }))
        .filter(({ x, y }) => x > -20 && y > -20 && x < frame.width + 20 && y < frame.height + 20);
      const { labels, taken } = placeLabels(
        labelCandidates(data.gazetteer, zoom, nameStyle, bases),
        {
          width: frame.width,
          height: frame.height,
          obstacles: [
            ...panelsOver(map.getContainer()),
            ...rings.map((ring) => boxAround(ring, ring.radiusPx)),
          ],
          rings,
          boundary,
          scale,
          project: (at) => pointInFrame(frame, at),
          measure: (candidate) => measure(layer, sizes.current, `${scale} ${hasFonts}`, candidate),
        },
      );
      const degrees = graticuleLabels(frame, taken, scale);
      for (const label of labels) layer.append(...nodesOf(label));
      for (const { text, x, y, edge } of degrees) {
        layer.append(
          textNode(`${styles.text} ${styles.graticule} ${styles[edge] ?? ""}`, [text], x, y),
        );
      }
      onPlaced(taken);
      return function eraseLabels() {
        layer.remove();
      };
    },
    [map, data, frame, nameStyle, rings, bases, scale, zoomOffset, onPlaced, hasFonts],
  );
  return null;
}

/** Whether the page's typefaces are there: text measured before is measured again. */
function useFontsReady(): boolean {
  const [isReady, setReady] = useState(document.fonts?.status !== "loading");
  useEffect(
    function awaitFonts() {
      if (isReady) return;
      let isWanted = true;
      void document.fonts.ready.then(() => {
        if (isWanted) setReady(true);
      });
      return function stopWaiting() {
        isWanted = false;
      };
    },
    [isReady],
  );
  return isReady;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function measure(
  layer: HTMLElement,
  known: Map<string, Size>,
  conditions: string,
  { kind, lines }: LabelCandidate,
): Size {
  const key = [conditions, kind, ...lines].join("\n");
  const found = known.get(key);
  if (found !== undefined) return found;
  const node = textNode(`${styles.text} ${styles[kind]}`, lines, 0, 0);
  layer.append(node);
  const size = { width: node.offsetWidth, height: node.offsetHeight };
  node.remove();
  known.set(key, size);
  return size;
}

function nodesOf({ candidate, side, x, y, sign }: PlacedLabel): readonly HTMLElement[] {
  const nodes: HTMLElement[] = [];
  if (sign !== null)
    nodes.push(
      textNode(
        `${styles.sign} ${styles[`${candidate.kind}Sign`] ?? ""}`,
        [],
        Math.round(sign.x),
        Math.round(sign.y),
      ),
    );
  if (side !== null) {
    nodes.push(
      textNode(
        `${styles.text} ${styles[candidate.kind]} ${styles[side] ?? ""}`,
        candidate.lines,
        x,
        y,
      ),
    );
  }
  return nodes;
}

function textNode(className: string, lines: readonly string[], x: number, y: number): HTMLElement {
  const node = document.createElement("div");
  node.className = className;
  node.style.left = `${x}px`;
  node.style.top = `${y}px`;
  for (const line of lines) {
    const row = document.createElement("span");
    row.textContent = line;
    node.append(row);
  }
  return node;
}

/** Boxes of panels and controls, from the map's north-west corner. */
export function panelsOver(container: HTMLElement): readonly Box[] {
  const corner = container.getBoundingClientRect();
  const panel = container.closest("section") ?? container;
  return [...panel.querySelectorAll(`[${OBSTACLE}]`)].map((element) => {
    const box = element.getBoundingClientRect();
    return {
      left: box.left - corner.left - 6,
      top: box.top - corner.top - 6,
      right: box.right - corner.left + 6,
      bottom: box.bottom - corner.top + 6,
    };
  });
}
