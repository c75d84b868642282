import type { SituationEvent } from "#domain/event.ts";
import { parseGeoJson } from "./geoJson.ts";
import { parsePlainEvents } from "./plainEvents.ts";
import type { ParsedRecords } from "./record.ts";
import { isRecord } from "./record.ts";

/** A way of writing events. Adding one is a file, and a row in `FORMATS`. */
export interface Format {
  readonly id: FormatId;
  /** The records of a document in this format; null where the document is not in it. */
  recordsOf(document: unknown): readonly unknown[] | null;
  parse(records: readonly unknown[]): ParsedRecords<SituationEvent>;
}

/** Formats of single documents; a `package` names several and is read resource by resource. */
export const FORMAT_IDS = ["geojson", "events"] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** In the order in which content is tried. */
export const FORMATS: readonly Format[] = [
  {
    id: "geojson",
    recordsOf: (document) =>
      isRecord(document) &&
      document.type === "FeatureCollection" &&
      Array.isArray(document.features)
        ? document.features
        : null,
    parse: parseGeoJson,
  },
  {
    id: "events",
    recordsOf: (document) => {
      if (Array.isArray(document)) return document;
      return isRecord(document) && Array.isArray(document.events) ? document.events : null;
    },
    parse: parsePlainEvents,
  },
];
