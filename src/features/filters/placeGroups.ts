import type { Municipality } from "#domain/place.ts";
import { searchTextOf, wordsOf } from "#lib/foldText.ts";

/** A municipality to choose, with what finds it. */
export interface PlaceChoice {
  readonly id: string;
  readonly name: string;
  /** Every spelling, folded (`searchTextOf`). */
  readonly searchText: string;
}

/** The municipalities of one district, both in the language's order; null for those of no district. */
export interface PlaceGroup {
  readonly district: string | null;
  readonly places: readonly PlaceChoice[];
}

interface PlaceNames {
  readonly language: string;
  /** A municipality's name on screen. */
  readonly nameOf: (id: string) => string;
}

/**
 * All municipalities that a dataset knows, by district.
 *
 * @param ids all that occur; those without a gazetteer entry make a last group of no district
 */
export function groupPlaces(
  ids: readonly string[],
  municipalities: readonly Municipality[],
  { language, nameOf }: PlaceNames,
): readonly PlaceGroup[] {
  const { compare } = new Intl.Collator(language);
  const known = new Map(municipalities.map((municipality) => [municipality.id, municipality]));
  const groups = new Map<string | null, PlaceChoice[]>();
  for (const id of ids) {
    const municipality = known.get(id);
    const district = municipality?.district ?? null;
    const name = nameOf(id);
    const spellings =
      municipality === undefined
        ? [id]
        : [municipality.sq, municipality.sr, municipality.srCyrl, municipality.en];
    const searchText = searchTextOf([name, ...spellings, ...(municipality?.aliases ?? [])]);
    groups.set(district, [...(groups.get(district) ?? []), { id, name, searchText }]);
  }
  // A district is named after its seat, so it is spelled as that municipality is.
  const seatOf = new Map(municipalities.map(({ sq, id }) => [sq, id]));
  const nameOfDistrict = (district: string) => {
    const seat = seatOf.get(district);
    return seat === undefined ? district : nameOf(seat);
  };
  return [...groups]
    .map(([district, places]) => ({
      district: district === null ? null : nameOfDistrict(district),
      places: places.toSorted((a, b) => compare(a.name, b.name)),
    }))
    .toSorted((a, b) =>
      a.district === null ? 1 : b.district === null ? -1 : compare(a.district, b.district),
    );
}

/** Those whose spellings begin with every typed word, in any spelling or script; groups without any are left out. */
export function findPlaces(groups: readonly PlaceGroup[], typed: string): readonly PlaceGroup[] {
  const words = wordsOf(typed).map((word) => ` ${word}`);
  return groups
    .map(({ district, places }) => ({
      district,
      places: places.filter(({ searchText }) => words.every((word) => searchText.includes(word))),
    }))
    .filter(({ places }) => places.length > 0);
}
