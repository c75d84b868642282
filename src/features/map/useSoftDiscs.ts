import { useMemo } from "react";
import type { EventIndex } from "#analysis/eventIndex.ts";
import { useDataset } from "#data/useDataset.ts";
import { FAMILY_IDS } from "#domain/category.ts";
import type { Municipality } from "#domain/place.ts";
import { PRECISIONS } from "#domain/place.ts";
import type { SoftDisc } from "./drawMarks.ts";
import { type MapFrame, pixelsOfKm, pointInFrame } from "./mapFrame.ts";

const MUNICIPALITY_CODE = PRECISIONS.indexOf("municipality");
/** From here on a point would claim more than is known. */
const FROM_ZOOM = 9.5;
/** Family offset where several families share a disc. */
const MIXED = -1;

interface SoftAreas {
  readonly discs: readonly SoftDisc[];
  /** Ids of the municipalities concerned. */
  readonly municipalities: ReadonlySet<string>;
}

const NONE: SoftAreas = { discs: [], municipalities: new Set() };

/** One disc per municipality in which events are known no closer; as large as the municipality, at its seat. */
export function useSoftDiscs(frame: MapFrame, positions: Int32Array | null): SoftAreas {
  const { index, municipalities } = useDataset();
  const isNear = frame.zoom >= FROM_ZOOM;
  const families = useMemo(
    () => (isNear && positions !== null ? uncertainFamilies(index, positions) : null),
    [index, positions, isNear],
  );
  return useMemo(
    () =>
      families === null
        ? NONE
        : {
            discs: municipalities.flatMap((place) => discOf(place, families, frame)),
            municipalities: new Set(families.keys()),
          },
    [families, municipalities, frame],
  );
}

/** By municipality id: the family of the events known to it only, or `MIXED`. */
function uncertainFamilies(index: EventIndex, positions: Int32Array): ReadonlyMap<string, number> {
  const families = new Map<string, number>();
  for (const position of positions) {
    if (index.precisions[position] !== MUNICIPALITY_CODE) continue;
    const id = index.municipalityIds[index.municipalities[position] as number];
    if (id === undefined) continue;
    const family = index.families[position] as number;
    const known = families.get(id);
    families.set(id, known === undefined || known === family ? family : MIXED);
  }
  return families;
}

function discOf(
  { id, position, areaKm2 }: Municipality,
  families: ReadonlyMap<string, number>,
  frame: MapFrame,
): readonly SoftDisc[] {
  const family = families.get(id);
  if (family === undefined || areaKm2 === null) return [];
  const radiusKm = Math.sqrt(areaKm2 / Math.PI);
  return [
    {
      ...pointInFrame(frame, position),
      radiusPx: pixelsOfKm(frame.zoom, position.lat, radiusKm),
      family: FAMILY_IDS[family] ?? null,
    },
  ];
}
