import type { Map as LeafletMap } from "leaflet";

/** Our panes from below up: what is drawn in a higher one covers the lower. None takes the pointer but the buttons. */
export const PANES = {
  basemap: 210,
  online: 300,
  pack: 320,
  density: 400,
  arcs: 405,
  marks: 410,
  labels: 420,
  buttons: 430,
  callouts: 440,
} as const;
/** A pane by its name on the map. */
export type PaneName = keyof typeof PANES;

/** The pane of that name, made when it is first asked for; those that React fills it makes itself. */
export function addPane(map: LeafletMap, name: PaneName): HTMLElement {
  const known = map.getPane(name);
  if (known !== undefined) return known;
  const pane = map.createPane(name);
  pane.style.zIndex = String(PANES[name]);
  pane.style.pointerEvents = "none";
  return pane;
}
