import { tileLayer } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { addPane } from "./mapPanes.ts";

interface OnlineTilesProps {
  /** With `{z}`, `{x}`, `{y}`, and `{s}` where there are subdomains. */
  readonly url: string;
  readonly subdomains: string;
  readonly maxZoom: number;
}

/**
 * Tiles that the operator names, above the built-in base map.
 *
 * Shown only while all tiles of a view have loaded: half a picture is worse than the vector map below.
 */
export function OnlineTiles({ url, subdomains, maxZoom }: OnlineTilesProps): null {
  const map = useMap();
  useEffect(
    function drawTiles() {
      const pane = addPane(map, "online");
      let failures = 0;
      const show = (isComplete: boolean) => {
        pane.style.visibility = isComplete ? "" : "hidden";
      };
      show(false);
      const layer = tileLayer(url, { pane: "online", maxNativeZoom: maxZoom, subdomains })
        .on("loading", () => {
          failures = 0;
        })
        .on("tileerror", () => {
          failures++;
          show(false);
        })
        .on("load", () => show(failures === 0))
        .addTo(map);
      return function removeTiles() {
        layer.remove();
      };
    },
    [map, url, subdomains, maxZoom],
  );
  return null;
}
