import { useState } from "react";
import { readPreference, writePreference } from "#data/preferences.ts";

/** Ways to draw events, in the order of the choice. */
export const EVENT_LAYERS = ["clusters", "density", "municipalities"] as const;
/** How events are drawn. */
export type EventLayer = (typeof EVENT_LAYERS)[number];

/** What of the map a reader has switched on: a habit, so it is kept in the browser and not in links. */
export interface MapLayers {
  readonly events: EventLayer;
  readonly bases: boolean;
  /** Only with a pack of municipality polygons. */
  readonly municipalityLines: boolean;
}

const DEFAULTS: MapLayers = { events: "clusters", bases: true, municipalityLines: true };
const PREFERENCE = "mapLayers";

/** The reader's layers, and the way to change them. */
export function useMapLayers(): readonly [MapLayers, (change: Partial<MapLayers>) => void] {
  const [layers, setLayers] = useState(() => parseLayers(readPreference(PREFERENCE)));
  function changeLayers(change: Partial<MapLayers>): void {
    const next = { ...layers, ...change };
    setLayers(next);
    writePreference(PREFERENCE, JSON.stringify(next));
  }
  return [layers, changeLayers];
}

/** Reads what an earlier visit kept; whatever is not readable falls back on its own. */
export function parseLayers(text: string | null): MapLayers {
  let kept: unknown = null;
  try {
    kept = JSON.parse(text ?? "null");
  } catch {
    return DEFAULTS;
  }
  if (typeof kept !== "object" || kept === null) return DEFAULTS;
  const { events, bases, municipalityLines } = kept as Record<string, unknown>;
  return {
    events: EVENT_LAYERS.find((layer) => layer === events) ?? DEFAULTS.events,
    bases: typeof bases === "boolean" ? bases : DEFAULTS.bases,
    municipalityLines:
      typeof municipalityLines === "boolean" ? municipalityLines : DEFAULTS.municipalityLines,
  };
}
