import { FAMILY_IDS } from "#domain/category.ts";
import type { EventIndex } from "./eventIndex.ts";
import { eventAt } from "./eventIndex.ts";

/** A row of the map's table. */
export interface PlaceCount {
  /** Id of the municipality, for places on the map that have one. */
  readonly municipality: string | null;
  /** Position of one event there. */
  readonly first: number;
  /** `map`: drawn. `elsewhere`: beside it. `unknown`: no place in the country is known. */
  readonly where: "map" | "elsewhere" | "unknown";
  /** Offset as in `FAMILY_IDS`. */
  readonly families: readonly number[];
  readonly count: number;
}

/** Events of a selection by municipality, or by name where there is none; drawn places first, fullest first. */
export function countByPlace(index: EventIndex, positions: Int32Array): readonly PlaceCount[] {
  const rows = new Map<string, { -readonly [Key in keyof PlaceCount]: PlaceCount[Key] }>();
  for (const position of positions) {
    const { place } = eventAt(index, position);
    const isUnknown = place.position === null || place.precision === "country";
    const where = index.mapped[position] === 1 ? "map" : isUnknown ? "unknown" : "elsewhere";
    const municipality = where === "map" ? place.municipality : null;
    const key = where === "unknown" ? where : `${where} ${municipality ?? place.name}`;
    const row = rows.get(key) ?? {
      municipality,
      first: position,
      where,
      families: FAMILY_IDS.map(() => 0),
      count: 0,
    };
    const family = index.families[position] as number;
    row.families = row.families.with(family, (row.families[family] as number) + 1);
    row.count++;
    rows.set(key, row);
  }
  return [...rows.values()].toSorted(
    (a, b) => Number(b.where === "map") - Number(a.where === "map") || b.count - a.count,
  );
}
