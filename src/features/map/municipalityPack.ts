import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** An operator's polygons of today's municipalities, by our ids. */
export type MunicipalityPack = readonly Feature<Polygon | MultiPolygon, { readonly id: string }>[];

/** Fetches a pack. Throws where the address gives none. */
export async function loadPack(url: URL, signal: AbortSignal): Promise<MunicipalityPack> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return readPack(await response.json());
}

/** Polygons of a GeoJSON FeatureCollection or a TopoJSON topology that carry an `id`; others are left out. */
export function readPack(document: unknown): MunicipalityPack {
  if (typeof document !== "object" || document === null) return [];
  const { type } = document as { readonly type?: unknown };
  if (type === "FeatureCollection") {
    const { features } = document as FeatureCollection;
    return Array.isArray(features) ? features.filter(isMunicipality) : [];
  }
  if (type !== "Topology") return [];
  const topology = document as Topology;
  return Object.values(topology.objects)
    .filter((object): object is GeometryCollection => object.type === "GeometryCollection")
    .flatMap((object) => feature(topology, object).features)
    .filter(isMunicipality);
}

function isMunicipality(value: Feature): value is MunicipalityPack[number] {
  const isArea = value.geometry?.type === "Polygon" || value.geometry?.type === "MultiPolygon";
  return isArea && typeof value.properties?.id === "string";
}
