import type { SituationEvent } from "#domain/event.ts";
import type { GazetteerPlace, Municipality } from "#domain/place.ts";
import { searchTextOf } from "#lib/foldText.ts";

/** Every spelling of a place, by id: what the search knows beside the feed's own text. */
export interface SearchNames {
  readonly municipalities: ReadonlyMap<string, readonly string[]>;
  readonly places: ReadonlyMap<string, readonly string[]>;
}

/** For feeds that bring no gazetteer. */
export const NO_NAMES: SearchNames = { municipalities: new Map(), places: new Map() };

/** Gathers the spellings of a dataset's gazetteer by id. */
export function buildSearchNames(
  municipalities: readonly Municipality[],
  places: readonly GazetteerPlace[],
): SearchNames {
  return {
    municipalities: new Map(
      municipalities.map((m) => [m.id, [m.sq, m.sr, m.srCyrl, m.en, ...m.aliases]]),
    ),
    places: new Map(
      places.map((place) => [
        place.id,
        [place.name, place.sq, place.sr, place.en, ...place.aliases].filter(
          (name) => name !== null,
        ),
      ]),
    ),
  };
}

/** What `q` searches (CONTRACT.md 2): id, title, summary, tags, actors, place in every spelling, titles and publishers of sources. */
export function eventSearchText(event: SituationEvent, names: SearchNames): string {
  const { place } = event;
  return searchTextOf([
    event.id,
    event.title,
    event.summary,
    ...event.tags,
    ...event.actors.map(({ name }) => name),
    place.name,
    ...(names.municipalities.get(place.municipality ?? "") ?? []),
    ...(names.places.get(place.place ?? "") ?? []),
    ...event.sources.flatMap(({ title, publisher }) => [title, publisher]),
  ]);
}
