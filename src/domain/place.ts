/** How exactly an event's position is known (codebook, `location.precision`). */
export const PRECISIONS = ["exact", "town", "municipality", "country"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A position in degrees, WGS 84. */
export interface Position {
  readonly lat: number;
  readonly lng: number;
}

/** Where an event happened, as the feed says it. */
export interface EventPlace {
  /** Both spellings where both exist, as in the feed: "Zveçan/Zvečan". */
  readonly name: string;
  /** Id in municipalities; null outside Kosovo or country-wide. */
  readonly municipality: string | null;
  /** Id in places; null where the place is the municipality's seat itself, or not in the gazetteer. */
  readonly place: string | null;
  /** null: listed and charted, never mapped. */
  readonly position: Position | null;
  readonly precision: Precision | null;
}

/** One of Kosovo's municipalities, with its names in each language. */
export interface Municipality {
  readonly id: string;
  readonly sq: string;
  readonly sr: string;
  readonly srCyrl: string;
  readonly en: string;
  readonly district: string;
  /** Of the seat. */
  readonly position: Position;
  /** Rounded; used only to draw uncertainty. null where not stated. */
  readonly areaKm2: number | null;
  /** The majority's language: printed first. */
  readonly labelFirst: "sq" | "sr";
  readonly aliases: readonly string[];
}

/** A gazetteer entry that is no municipality seat. */
export interface GazetteerPlace {
  readonly id: string;
  readonly name: string;
  readonly sq: string | null;
  readonly sr: string | null;
  readonly en: string | null;
  readonly position: Position;
  readonly kind: string;
  readonly municipality: string | null;
  readonly country: string;
  readonly approximate: boolean;
  readonly aliases: readonly string[];
}

/** South, west, north, east in degrees, WGS 84. */
export interface Bounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Kosovo with a little room: what the map opens on. */
export const KOSOVO_BOUNDS: Bounds = { south: 41.857, west: 20.014, north: 43.268, east: 21.79 };

/** Whether degrees are ones that the earth has. */
export function isOnEarth(position: Position): boolean {
  return Math.abs(position.lat) <= 90 && Math.abs(position.lng) <= 180;
}

/** Whether a position is in the box; its edges count. */
export function isInside(position: Position, bounds: Bounds): boolean {
  return (
    position.lat >= bounds.south &&
    position.lat <= bounds.north &&
    position.lng >= bounds.west &&
    position.lng <= bounds.east
  );
}
