import type { SituationEvent } from "#domain/event.ts";
import { PRECISIONS } from "#domain/place.ts";
import { CONFIDENCES, SOURCE_TYPES } from "#domain/source.ts";

/** How many events (or sources, or claims) know something how well; parts in order from best to worst. */
export interface QualityShare {
  readonly id:
    | "place"
    | "date"
    | "confidence"
    | "sourcesPerEvent"
    | "sourceType"
    | "fatalities"
    | "claims";
  /** Sum of the parts. */
  readonly total: number;
  readonly parts: readonly { readonly id: string; readonly count: number }[];
}

/** What is known how well, over all events given. Parts with nothing in them are left out. */
export function countQuality(events: readonly SituationEvent[]): readonly QualityShare[] {
  const sources = events.flatMap((event) => event.sources);
  const claims = events.flatMap((event) => event.claims);
  const sourcesOf = (count: number) =>
    events.filter((event) => event.sources.length === count).length;

  return [
    share("place", [
      ...PRECISIONS.map(
        (id) => [id, countWhere(events, ({ place }) => place.precision === id)] as const,
      ),
      ["notStated", countWhere(events, ({ place }) => place.precision === null)],
    ]),
    share("date", [
      ["day", countWhere(events, (event) => event.day !== null && event.datePrecision === "day")],
      [
        "month",
        countWhere(events, (event) => event.day !== null && event.datePrecision === "month"),
      ],
      ["notStated", countWhere(events, (event) => event.day === null)],
    ]),
    share("confidence", [
      ...CONFIDENCES.map(
        (id) => [id, countWhere(events, (event) => event.confidence === id)] as const,
      ),
      ["notStated", countWhere(events, (event) => event.confidence === null)],
    ]),
    share("sourcesPerEvent", [
      ["fourOrMore", countWhere(events, (event) => event.sources.length >= 4)],
      ["three", sourcesOf(3)],
      ["two", sourcesOf(2)],
      ["one", sourcesOf(1)],
      ["none", sourcesOf(0)],
    ]),
    share("sourceType", [
      ...SOURCE_TYPES.map(
        (id) => [id, countWhere(sources, ({ sourceType }) => sourceType === id)] as const,
      ),
      ["notStated", countWhere(sources, ({ sourceType }) => sourceType === null)],
    ]),
    share("fatalities", [
      ["stated", countWhere(events, ({ fatalities }) => fatalities.best !== null)],
      [
        "rangeOnly",
        countWhere(
          events,
          ({ fatalities: { best, low, high } }) => best === null && (low !== null || high !== null),
        ),
      ],
      [
        "notStated",
        countWhere(
          events,
          ({ fatalities: { best, low, high } }) => best === null && low === null && high === null,
        ),
      ],
    ]),
    share("claims", [
      ["linked", countWhere(claims, ({ source }) => source !== null)],
      ["notLinked", countWhere(claims, ({ source }) => source === null)],
    ]),
  ];
}

function share(
  id: QualityShare["id"],
  parts: readonly (readonly [string, number])[],
): QualityShare {
  const known = parts.filter(([, count]) => count > 0);
  return {
    id,
    total: known.reduce((sum, [, count]) => sum + count, 0),
    parts: known.map(([part, count]) => ({ id: part, count })),
  };
}

function countWhere<T>(values: readonly T[], holds: (value: T) => boolean): number {
  return values.reduce((count, value) => (holds(value) ? count + 1 : count), 0);
}
