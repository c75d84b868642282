import * as v from "valibot";
import { isCategoryId } from "#domain/category.ts";
import type { DayRange } from "#domain/day.ts";
import { dayOfInstant, parseDayRange } from "#domain/day.ts";
import type { EventId, SituationEvent } from "#domain/event.ts";
import { NOT_STATED } from "#domain/event.ts";
import type { Position } from "#domain/place.ts";
import { isOnEarth, PRECISIONS } from "#domain/place.ts";
import { isConfidence } from "#domain/source.ts";
import type { Issue } from "#lib/parsed.ts";
import { rejected, repaired } from "#lib/parsed.ts";
import { count, safeUrl } from "./fields.ts";
import type { ParsedRecords, RawRecord } from "./record.ts";
import { isRecord, optionalField, quote } from "./record.ts";

const TITLE_KEYS = ["title", "name", "event", "headline"] as const;
const DATE_KEYS = ["date", "day", "event_date", "date_start", "start", "time"] as const;
const FIRST_INSTANT = Date.parse("0000-01-01T00:00:00Z");
const LAST_INSTANT = Date.parse("9999-12-31T23:59:59Z");

/**
 * Reads a GeoJSON FeatureCollection (RFC 7946): each feature is one event.
 *
 * The format has no required properties, so a feature without title, date or known category is
 * shown as far as it goes. A geometry that is no point stands at the middle of its box; only what is no
 * feature at all is rejected.
 */
export function parseGeoJson(features: readonly unknown[]): ParsedRecords<SituationEvent> {
  const value: SituationEvent[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();

  for (const [offset, feature] of features.entries()) {
    const path = `features[${offset}]`;
    if (!isRecord(feature) || feature.type !== "Feature") {
      issues.push(
        rejected("record.unreadable", path, `${quote(feature)} found; expected a Feature.`),
      );
      continue;
    }
    const repairs: Issue[] = [];
    const event = readFeature(feature, path, offset, repairs);
    if (seen.has(event.id)) {
      issues.push(rejected("id.duplicate", path, `"${event.id}" is the id of an earlier record.`));
      continue;
    }
    seen.add(event.id);
    value.push(event);
    issues.push(...repairs);
  }
  return { value, issues, read: features.length };
}

function readFeature(
  feature: RawRecord,
  path: string,
  offset: number,
  repairs: Issue[],
): SituationEvent {
  const properties = isRecord(feature.properties) ? feature.properties : {};
  const at = `${path}.properties`;
  const dates = readDates(properties, at, repairs);
  const category = textOf(properties, ["category", "type"]);
  const link = safeUrl(textOf(properties, ["url", "link"]));
  const sourceTitle = textOf(properties, ["source", "sourceTitle", "publisher"]) ?? link;
  const precision = textOf(properties, ["precision"]);
  const sureness = textOf(properties, ["confidence"]);
  return {
    id: (textOf(feature, ["id"]) ??
      textOf(properties, ["id"]) ??
      `record-${offset + 1}`) as EventId,
    day: dates?.first ?? null,
    endDay: dates?.last ?? null,
    datePrecision: dates?.precision === "month" ? "month" : "day",
    title: textOf(properties, TITLE_KEYS) ?? `Feature ${offset + 1}`,
    shortTitle: null,
    summary: textOf(properties, ["summary", "description", "notes"]) ?? "",
    category: category !== null && isCategoryId(category) ? category : "other",
    incident: null,
    milestone: false,
    actors: [],
    place: {
      name: textOf(properties, ["place", "location", "municipalityName"]) ?? "",
      municipality: textOf(properties, ["municipality"]),
      place: null,
      position: readPosition(feature, path, repairs),
      precision: PRECISIONS.find((known) => known === precision) ?? null,
    },
    fatalities: {
      ...NOT_STATED,
      best: optionalField(properties, "fatalities", count, null, at, repairs),
    },
    injured: {
      ...NOT_STATED,
      best: optionalField(properties, "injured", count, null, at, repairs),
    },
    claims: [],
    severity: optionalField(
      properties,
      "severity",
      v.picklist([1, 2, 3, 4, 5] as const),
      null,
      at,
      repairs,
    ),
    tags: [],
    sources:
      sourceTitle === null
        ? []
        : [{ title: sourceTitle, publisher: "", url: link, date: null, sourceType: null }],
    confidence: sureness !== null && isConfidence(sureness) ? sureness : null,
    added: null,
    updated: null,
  };
}

function textOf(record: RawRecord, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = Object.hasOwn(record, key) ? record[key] : undefined;
    if (typeof value === "string" && value.trim() !== "") return value;
    if (typeof value === "number") return String(value);
  }
  return null;
}

function readDates(properties: RawRecord, path: string, repairs: Issue[]): DayRange | null {
  const key = DATE_KEYS.find((candidate) => Object.hasOwn(properties, candidate));
  if (key === undefined) return null;
  const found = properties[key];
  // Times of day are dropped: events are dated by day.
  const range = typeof found === "string" ? parseDayRange(found.slice(0, 10)) : readInstant(found);
  if (range !== null) return range;
  repairs.push(
    repaired(
      "date.unreadable",
      `${path}.${key}`,
      `${quote(found)} is not a date. It is listed without one.`,
    ),
  );
  return null;
}

// Milliseconds since 1970, as many GeoJSON feeds write times; years of four digits, as dates have everywhere else.
function readInstant(value: unknown): DayRange | null {
  if (typeof value !== "number" || value < FIRST_INSTANT || value > LAST_INSTANT) return null;
  const day = dayOfInstant(value);
  return { first: day, last: day, precision: "day" };
}

function readPosition(feature: RawRecord, path: string, repairs: Issue[]): Position | null {
  const geometry = isRecord(feature.geometry) ? feature.geometry : null;
  const points = geometry === null ? [] : pointsOf(geometry.coordinates ?? geometry.geometries);
  const middle = {
    lat: middleOf(points.map(([, lat]) => lat)),
    lng: middleOf(points.map(([lng]) => lng)),
  };
  if (points.length > 0 && isOnEarth(middle)) return middle;
  repairs.push(
    repaired(
      "geometry.impossible",
      `${path}.geometry`,
      "No usable coordinates found; expected longitude and latitude in degrees. It is listed, not mapped.",
    ),
  );
  return null;
}

// Not by Math.min(...values): an outline of a hundred thousand points is more than a call takes.
function middleOf(values: readonly number[]): number {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  return (low + high) / 2;
}

function pointsOf(value: unknown): readonly (readonly [lng: number, lat: number])[] {
  if (!Array.isArray(value)) return [];
  const [lng, lat] = value as readonly unknown[];
  if (typeof lng === "number" && typeof lat === "number") return [[lng, lat]];
  return value.flatMap((inner: unknown) =>
    isRecord(inner) ? pointsOf(inner.coordinates ?? inner.geometries) : pointsOf(inner),
  );
}
