import type { Feature, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { useEffect, useState } from "react";
import { feature } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import type { Position } from "#domain/place.ts";
import gazetteerUrl from "./basemap/gazetteer.json?url";
import boundariesUrl from "./basemap/kosovo-boundaries.odbl.json?url";
import landUrl from "./basemap/land.natural-earth.json?url";
import watersUrl from "./basemap/waters-roads.json?url";

/** `[lat, lng]`, as the hand-written gazetteer has it. */
type LatLngPair = readonly [number, number];
/** GeoJSON order. */
type LngLatPair = [number, number];

/** A name in both languages; `first` is the majority's. */
export interface BilingualName {
  readonly sq: string;
  readonly sr: string;
  readonly en?: string;
  readonly first?: "sq" | "sr";
}

/** What is written on the base map, apart from countries. */
export interface Gazetteer {
  readonly municipalities: readonly (BilingualName & {
    readonly ll: LatLngPair;
    /** 1 the capital, 4 the smallest. */
    readonly t: number;
  })[];
  readonly neighbourTowns: readonly { readonly n: string; readonly ll: LatLngPair; t: number }[];
  /** Where a country's name may stand, best first. */
  readonly countryLabels: Readonly<Record<string, readonly LatLngPair[]>>;
  readonly areas: readonly (BilingualName & {
    readonly ll: LatLngPair;
    readonly minZoom: number;
    readonly kind: "range" | "plain" | "water" | "river";
  })[];
  readonly peaks: readonly (BilingualName & { readonly ll: LatLngPair; readonly ele: number })[];
  readonly crossings: readonly (BilingualName & { readonly ll: LatLngPair })[];
}

type Lines = Feature<MultiLineString>;

/** The built-in base map as GeoJSON, ready to draw. */
export interface BaseMapData {
  readonly land: MultiPolygon;
  readonly kosovo: Feature<Polygon>;
  /** Kosovo's line with Serbia: the administrative boundary line. */
  readonly boundaryLine: Lines;
  /** Kosovo's other borders. */
  readonly borders: Lines;
  readonly neighbourBorders: Lines;
  readonly rivers: MultiLineString;
  readonly lakes: MultiPolygon;
  readonly motorways: MultiLineString;
  readonly roads: MultiLineString;
  readonly gazetteer: Gazetteer;
}

interface WatersAndRoads {
  readonly rivers: readonly { readonly p: LngLatPair[] }[];
  readonly lakes: MultiPolygon;
  /** `m` a motorway, `r` a main road. */
  readonly roads: readonly { readonly k: "m" | "r"; readonly p: LngLatPair[] }[];
}

let loading: Promise<BaseMapData> | null = null;

/** The base map, fetched once per page from our own files; null until it is there. */
export function useBaseMapData(): { data: BaseMapData | null; hasFailed: boolean } {
  const [data, setData] = useState<BaseMapData | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(function requestBaseMap() {
    let isWanted = true;
    loading ??= loadBaseMap();
    loading.then(
      (loaded) => {
        if (isWanted) setData(loaded);
      },
      () => {
        // The next map tries again; this one shows its marks on plain ground and says so.
        loading = null;
        if (isWanted) setHasFailed(true);
      },
    );
    return function dropBaseMap() {
      isWanted = false;
    };
  }, []);
  return { data, hasFailed };
}

async function loadBaseMap(): Promise<BaseMapData> {
  const [boundaries, land, waters, gazetteer] = await Promise.all([
    fetchJson<Topology>(boundariesUrl),
    fetchJson<MultiPolygon>(landUrl),
    fetchJson<WatersAndRoads>(watersUrl),
    fetchJson<Gazetteer>(gazetteerUrl),
  ]);
  return readBaseMap(boundaries, land, waters, gazetteer);
}

/** Decodes the four files; they are ours, so their shape is trusted. */
export function readBaseMap(
  boundaries: Topology,
  land: MultiPolygon,
  waters: WatersAndRoads,
  gazetteer: Gazetteer,
): BaseMapData {
  const shape = <Geometry extends Polygon | MultiLineString>(name: string) =>
    feature(boundaries, boundaries.objects[name] as GeometryObject) as Feature<Geometry>;
  const lines = (rows: readonly { readonly p: LngLatPair[] }[]): MultiLineString => ({
    type: "MultiLineString",
    coordinates: rows.map(({ p }) => p),
  });
  return {
    land,
    kosovo: shape<Polygon>("kosovo"),
    boundaryLine: shape<MultiLineString>("abl"),
    borders: shape<MultiLineString>("borders"),
    neighbourBorders: shape<MultiLineString>("neighbours"),
    rivers: lines(waters.rivers),
    lakes: waters.lakes,
    motorways: lines(waters.roads.filter(({ k }) => k === "m")),
    roads: lines(waters.roads.filter(({ k }) => k === "r")),
    gazetteer,
  };
}

/** Reads a pair of the gazetteer by name. */
export function positionOf([lat, lng]: LatLngPair): Position {
  return { lat, lng };
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return (await response.json()) as T;
}
