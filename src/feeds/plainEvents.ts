import * as v from "valibot";
import { ROLE_IDS } from "#domain/actor.ts";
import { isCategoryId } from "#domain/category.ts";
import type { EpochDay } from "#domain/day.ts";
import { formatIsoDay, parseDay, parseDayRange } from "#domain/day.ts";
import type { Casualties, EventId, Severity, SituationEvent } from "#domain/event.ts";
import { CLAIM_GROUPS, MEASURES, NOT_STATED, ZERO_BASES } from "#domain/event.ts";
import type { EventPlace } from "#domain/place.ts";
import { PRECISIONS } from "#domain/place.ts";
import type { Issue } from "#lib/parsed.ts";
import { rejected, repaired } from "#lib/parsed.ts";
import {
  confidence,
  count,
  dateText,
  day,
  listOf,
  nonEmpty,
  nullable,
  side,
  sources,
} from "./fields.ts";
import type { ParsedRecords, RawRecord } from "./record.ts";
import { isRecord, optionalField, quote } from "./record.ts";

const actors = v.array(v.object({ name: nonEmpty, side, role: nullable(v.picklist(ROLE_IDS)) }));

const casualties: v.GenericSchema<unknown, Casualties> = v.object({
  best: nullable(count),
  low: nullable(count),
  high: nullable(count),
  kfor: nullable(count),
  zeroBasis: nullable(v.picklist(ZERO_BASES)),
  note: nullable(v.string()),
});

const claims = v.array(
  v.object({
    measure: v.picklist(MEASURES),
    group: v.picklist(CLAIM_GROUPS),
    value: nullable(count),
    low: nullable(count),
    high: nullable(count),
    claimant: nonEmpty,
    date: nullable(dateText),
    source: nullable(count),
    note: nullable(v.string()),
  }),
);

const severity = v.picklist([1, 2, 3, 4, 5] as const satisfies readonly Severity[]);

/**
 * Reads events written as in the codebook (`data/kosovo/README.md`): the resource of a package, or a plain array.
 *
 * Title, category and date are required; a record without them is rejected with one issue. Any other
 * field that does not fit is left out and reported, so that one bad field never hides an event. Order is kept.
 */
export function parsePlainEvents(records: readonly unknown[]): ParsedRecords<SituationEvent> {
  const value: SituationEvent[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();

  for (const [offset, record] of records.entries()) {
    const path = `events[${offset}]`;
    const repairs: Issue[] = [];
    const read = readEvent(record, path, offset, repairs);
    if ("effect" in read) {
      issues.push(read);
    } else if (seen.has(read.id)) {
      issues.push(rejected("id.duplicate", path, `"${read.id}" is the id of an earlier record.`));
    } else {
      seen.add(read.id);
      value.push(read);
      issues.push(...repairs);
    }
  }
  return { value, issues, read: records.length };
}

function readEvent(
  record: unknown,
  path: string,
  offset: number,
  repairs: Issue[],
): SituationEvent | Issue {
  if (!isRecord(record)) {
    return rejected("record.unreadable", path, `${quote(record)} found; expected an object.`);
  }
  const { title, date, category } = record;
  if (typeof title !== "string" || title.trim() === "") {
    return rejected("title.missing", `${path}.title`, `${quote(title)} found; expected a title.`);
  }
  const first = typeof date === "string" ? parseDay(date) : null;
  if (first === null) {
    return rejected(
      "date.unreadable",
      `${path}.date`,
      `${quote(date)} is not a calendar day; expected YYYY-MM-DD, e.g. 2023-09-24.`,
    );
  }
  if (typeof category !== "string" || !isCategoryId(category)) {
    return rejected(
      "category.unknown",
      `${path}.category`,
      `${quote(category)} is not a known category.`,
    );
  }

  const field = <T, F>(key: string, schema: v.GenericSchema<unknown, T>, fallback: F) =>
    optionalField(record, key, schema, fallback, path, repairs);
  const datePrecision = field("datePrecision", v.picklist(["day", "month"]), "day" as const);
  const read: SituationEvent = {
    id: readId(record, path, offset, repairs),
    day: first,
    endDay: lastDayOf(first, datePrecision, field("endDate", day, null), path, repairs),
    datePrecision,
    title,
    shortTitle: field("shortTitle", nonEmpty, null),
    summary: field("summary", v.string(), ""),
    category,
    incident: field("incident", nonEmpty, null),
    milestone: field("milestone", v.boolean(), false),
    actors: field("actors", actors, []),
    place: readPlace(record, path, repairs),
    fatalities: field("fatalities", casualties, NOT_STATED),
    injured: field("injured", casualties, NOT_STATED),
    claims: field("claims", claims, []),
    severity: field("severity", severity, null),
    tags: field("tags", listOf(v.string()), []),
    sources: field("sources", sources, []),
    confidence: field("confidence", confidence, null),
    added: field("added", day, null),
    updated: field("updated", day, null),
  };
  return read;
}

function readId(record: RawRecord, path: string, offset: number, repairs: Issue[]): EventId {
  const { id } = record;
  if (typeof id === "string" && id.trim() !== "") return id as EventId;
  if (typeof id === "number") return String(id) as EventId;
  const given = `record-${offset + 1}`;
  repairs.push(
    repaired(
      "id.missing",
      `${path}.id`,
      `${quote(id)} found; expected an id. It is called "${given}" here.`,
    ),
  );
  return given as EventId;
}

// A month-precision date covers its month, so it is inside a selection that touches any day of it.
function lastDayOf(
  first: EpochDay,
  precision: "day" | "month",
  end: EpochDay | null,
  path: string,
  repairs: Issue[],
): EpochDay {
  if (end !== null && end < first) {
    repairs.push(
      repaired(
        "endDate.early",
        `${path}.endDate`,
        "The last day is before the first. The field is left out.",
      ),
    );
  }
  const last = end !== null && end >= first ? end : first;
  if (precision === "day") return last;
  return parseDayRange(formatIsoDay(last).slice(0, 7))?.last ?? last;
}

/** Where an event happened. Missing or impossible coordinates leave it without a position, and that is reported. */
function readPlace(record: RawRecord, path: string, repairs: Issue[]): EventPlace {
  const at = `${path}.location`;
  const location = isRecord(record.location) ? record.location : record;
  const text = (key: string) => {
    const value = location[key];
    return typeof value === "string" && value !== "" ? value : null;
  };
  const { lat, lng } = location;
  const isKnown = isDegrees(lat, 90) && isDegrees(lng, 180);
  if (!isKnown) {
    const found =
      lat === undefined && lng === undefined ? "no coordinates" : `${quote(lat)}, ${quote(lng)}`;
    repairs.push(
      repaired(
        "location.impossible",
        at,
        `${found} found; expected degrees of latitude and longitude. It is listed, not mapped.`,
      ),
    );
  }
  const precision = text("precision");
  return {
    name: text("name") ?? "",
    municipality: text("municipality"),
    place: text("place"),
    position: isKnown ? { lat, lng } : null,
    precision: PRECISIONS.find((known) => known === precision) ?? null,
  };
}

function isDegrees(value: unknown, limit: number): value is number {
  return typeof value === "number" && Number.isFinite(value) && Math.abs(value) <= limit;
}
