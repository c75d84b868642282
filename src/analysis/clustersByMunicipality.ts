import { FAMILY_IDS } from "#domain/category.ts";
import { PRECISIONS } from "#domain/place.ts";
import type { EventIndex } from "./eventIndex.ts";

const MUNICIPALITY_CODE = PRECISIONS.indexOf("municipality");

/** A municipality's share of a selection. */
export interface MunicipalityCount {
  readonly id: string;
  readonly count: number;
  /** Offset as in `FAMILY_IDS`. */
  readonly families: readonly number[];
  /** Events whose place is known to the municipality only. */
  readonly municipalityOnly: number;
  /** Position of its first event. */
  readonly first: number;
}

/** Counts the events of a selection by municipality, fullest first; those without one are in no row. O(positions). */
export function countByMunicipality(
  index: EventIndex,
  positions: Int32Array,
): readonly MunicipalityCount[] {
  const size = FAMILY_IDS.length;
  const families = new Int32Array(index.municipalityIds.length * size);
  const uncertain = new Int32Array(index.municipalityIds.length);
  const firsts = new Int32Array(index.municipalityIds.length).fill(-1);
  for (const position of positions) {
    const code = index.municipalities[position] as number;
    if (code < 0) continue;
    const cell = code * size + (index.families[position] as number);
    families[cell] = (families[cell] as number) + 1;
    if (firsts[code] === -1) firsts[code] = position;
    if (index.precisions[position] === MUNICIPALITY_CODE) {
      uncertain[code] = (uncertain[code] as number) + 1;
    }
  }
  return index.municipalityIds
    .map((id, code) => {
      const row = [...families.subarray(code * size, (code + 1) * size)];
      return {
        id,
        families: row,
        count: row.reduce((total, count) => total + count, 0),
        municipalityOnly: uncertain[code] as number,
        first: firsts[code] as number,
      };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
