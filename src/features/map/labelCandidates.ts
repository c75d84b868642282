import type { NameMode, ToScript } from "#domain/language.ts";
import type { Position } from "#domain/place.ts";
import { type BilingualName, type Gazetteer, positionOf } from "./baseMapData.ts";

/** Where a label stands beside its point. `over` is centred on it. */
export type Side = "over" | "right" | "left" | "below" | "above";

/** Kinds of label, most important first within the base map; each has a style of its name. */
export type LabelKind =
  | "town1"
  | "town2"
  | "town3"
  | "town4"
  | "base"
  | "country"
  | "crossing"
  | "neighbour1"
  | "neighbour2"
  | "peak"
  | "range"
  | "water";

/** A label that wants a place on the map. */
export interface LabelCandidate {
  readonly kind: LabelKind;
  /** The main name, and the other language's where there is one. */
  readonly lines: readonly string[];
  /** Points where it may stand, best first. */
  readonly at: readonly Position[];
  readonly sides: readonly Side[];
  /** From the point to the text, px. */
  readonly gapPx: number;
  /** Free space around the text, px. */
  readonly roomPx: number;
  /** A town gives its dot to a ring that covers it, and its label starts at the ring's edge. */
  readonly isTown: boolean;
  /** Whether the point is drawn although its label found no room. */
  readonly keepsPoint: boolean;
  /** Whether it stays clear of the boundary. */
  readonly avoidsBoundary: boolean;
}

/** What decides how names are written. */
export interface NameStyle {
  readonly names: NameMode;
  readonly toScript: ToScript;
  /** Country names by their id in the gazetteer, in the reader's language. */
  country(id: string): string;
}

/** A base, or another mark of ours that has a name. */
export interface NamedPosition {
  readonly name: string;
  readonly position: Position;
}

const BESIDE: readonly Side[] = ["right", "left", "below", "above"];
const CENTRED: readonly Side[] = ["over", "below", "above", "right", "left"];

/** Zoom from which each rank of town is labelled. */
const TOWN_ZOOMS = [0, 6, 7.2, 8.2, 9.6];
const BASE_ZOOM = 9.6;
const NEIGHBOUR_ZOOMS = [0, 7, 8.2, 9];

/**
 * All labels that a zoom asks for, most important first.
 *
 * @param zoom the map's, less what enlarged labels take from it
 */
export function labelCandidates(
  gazetteer: Gazetteer,
  zoom: number,
  style: NameStyle,
  bases: readonly NamedPosition[],
): readonly LabelCandidate[] {
  const towns = gazetteer.municipalities
    .filter(({ t }) => zoom >= (TOWN_ZOOMS[t] ?? 0))
    .toSorted((a, b) => a.t - b.t)
    .map((town) =>
      candidate(`town${town.t}` as LabelKind, namesOf(town, style), [positionOf(town.ll)], {
        gapPx: town.t < 3 ? 8 : 6,
        isTown: true,
        keepsPoint: true,
      }),
    );
  const countries = Object.entries(gazetteer.countryLabels).map(([id, places]) =>
    candidate("country", [style.country(id)], places.map(positionOf), {
      sides: ["over"],
      gapPx: 0,
      roomPx: 8,
      avoidsBoundary: true,
    }),
  );
  const crossings = gazetteer.crossings.map((crossing) => {
    const names = namesOf(crossing, style);
    const text = zoom >= 9.6 ? names.join(" / ") : (names[0] as string);
    return candidate("crossing", [text], [positionOf(crossing.ll)], { keepsPoint: true });
  });
  const neighbours = gazetteer.neighbourTowns
    .filter(({ t }) => zoom >= (NEIGHBOUR_ZOOMS[t] ?? 0))
    .map(({ n, ll, t }) =>
      candidate(t === 1 ? "neighbour1" : "neighbour2", [style.toScript(n)], [positionOf(ll)], {
        gapPx: 5,
        avoidsBoundary: true,
      }),
    );
  const peaks = gazetteer.peaks.map((peak) =>
    candidate("peak", [`${namesOf(peak, style)[0]} ${peak.ele}`], [positionOf(peak.ll)], {
      gapPx: 7,
      avoidsBoundary: true,
    }),
  );
  const areas = gazetteer.areas
    .filter(({ minZoom }) => zoom >= minZoom - 0.3)
    .map((area) =>
      candidate(
        area.kind === "water" || area.kind === "river" ? "water" : "range",
        namesOf(area, style),
        [positionOf(area.ll)],
        {
          sides: CENTRED,
          gapPx: area.kind === "range" ? 10 : 2,
          roomPx: area.kind === "river" ? 1 : 4,
          avoidsBoundary: true,
        },
      ),
    );
  const isNear = zoom >= 8.7;
  return [
    ...towns,
    ...(zoom >= BASE_ZOOM ? bases.map(baseCandidate) : []),
    ...countries,
    ...(isNear ? crossings : []),
    ...neighbours,
    ...(isNear ? peaks : []),
    ...areas,
  ];
}

function baseCandidate({ name, position }: NamedPosition): LabelCandidate {
  return candidate("base", [name], [position], { roomPx: 2 });
}

function candidate(
  kind: LabelKind,
  lines: readonly string[],
  at: readonly Position[],
  rest: Partial<LabelCandidate>,
): LabelCandidate {
  return {
    kind,
    lines,
    at,
    sides: BESIDE,
    gapPx: 8,
    roomPx: 3,
    isTown: false,
    keepsPoint: false,
    avoidsBoundary: false,
    ...rest,
  };
}

/** One or two lines: both languages, the majority's first, or the one that is asked for. */
export function namesOf(name: BilingualName, style: NameStyle): readonly string[] {
  const sr = style.toScript(name.sr);
  if (style.names === "sr") return [sr];
  if (style.names === "sq") return [name.sq];
  if (style.names === "en") return [name.en ?? name.sq];
  if (name.sq === sr) return [name.sq];
  return name.first === "sr" ? [sr, name.sq] : [name.sq, sr];
}
