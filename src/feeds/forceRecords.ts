import * as v from "valibot";
import type { Incident } from "#domain/event.ts";
import type {
  Base,
  Commander,
  Deployment,
  Endpoint,
  Snapshot,
  StrengthFigure,
} from "#domain/force.ts";
import {
  BASE_PRECISIONS,
  BASE_STATUSES,
  COUNT_PRECISIONS,
  DEPLOYMENT_KINDS,
} from "#domain/force.ts";
import type { Position } from "#domain/place.ts";
import {
  confidence,
  count,
  day,
  dayRange,
  lat,
  listOf,
  lng,
  nonEmpty,
  nullable,
  sources,
} from "./fields.ts";

/** The schemas of the force's resources, as `data/kosovo/schema/` describes them; extra fields are ignored. */
export const strengthFigure: v.GenericSchema<unknown, StrengthFigure> = v.object({
  id: nonEmpty,
  asOf: dayRange,
  personnel: count,
  precision: v.picklist(COUNT_PRECISIONS),
  confidence,
  contributingNations: nullable(count),
  conflictsWith: listOf(nonEmpty),
  note: nullable(v.string()),
  sources,
});

export const snapshot: v.GenericSchema<unknown, Snapshot> = v.object({
  id: nonEmpty,
  asOf: dayRange,
  personnel: count,
  personnelListed: count,
  complete: v.boolean(),
  basis: v.string(),
  confidence,
  note: nullable(v.string()),
  contributions: v.array(v.object({ nation: nonEmpty, personnel: count })),
  sources,
});

function positionOf(read: { lat: number | null; lng: number | null }): Position | null {
  return read.lat === null || read.lng === null ? null : { lat: read.lat, lng: read.lng };
}

const endpoint: v.GenericSchema<unknown, Endpoint> = v.pipe(
  v.object({
    name: nonEmpty,
    country: nullable(nonEmpty),
    place: nullable(nonEmpty),
    municipality: nullable(nonEmpty),
    lat: nullable(lat),
    lng: nullable(lng),
    precision: nullable(v.picklist(BASE_PRECISIONS)),
  }),
  v.transform(({ lat: _lat, lng: _lng, ...read }) => ({
    ...read,
    position: positionOf({ lat: _lat, lng: _lng }),
  })),
);

export const deployment: v.GenericSchema<unknown, Deployment> = v.object({
  id: nonEmpty,
  date: dayRange,
  endDate: nullable(dayRange),
  kind: v.picklist(DEPLOYMENT_KINDS),
  nations: listOf(nonEmpty),
  unit: nonEmpty,
  personnel: nullable(count),
  precision: nullable(v.picklist(COUNT_PRECISIONS)),
  cumulative: v.optional(v.boolean(), false) as v.GenericSchema<unknown, boolean>,
  includedIn: nullable(nonEmpty),
  respondsTo: listOf(nonEmpty),
  sameAs: nullable(nonEmpty),
  origin: nullable(endpoint),
  destination: nullable(endpoint),
  summary: v.string(),
  note: nullable(v.string()),
  confidence,
  sources,
});

export const base: v.GenericSchema<unknown, Base> = v.pipe(
  v.object({
    id: nonEmpty,
    name: nonEmpty,
    aliases: listOf(v.string()),
    municipality: nonEmpty,
    lat,
    lng,
    precision: v.picklist(BASE_PRECISIONS),
    coordinateSource: v.string(),
    nation: nullable(nonEmpty),
    role: v.string(),
    status: v.picklist(BASE_STATUSES),
    opened: nullable(dayRange),
    closed: nullable(dayRange),
    confidence,
    note: nullable(v.string()),
    sources,
  }),
  v.transform(({ lat: _lat, lng: _lng, ...read }) => ({
    ...read,
    position: { lat: _lat, lng: _lng },
  })),
);

export const commander: v.GenericSchema<unknown, Commander> = v.object({
  number: count,
  name: nonEmpty,
  rank: v.string(),
  nation: nonEmpty,
  from: nullable(dayRange),
  to: nullable(dayRange),
  confidence,
  note: nullable(v.string()),
  sources,
});

export const incident: v.GenericSchema<unknown, Incident> = v.object({
  id: nonEmpty,
  title: nonEmpty,
  summary: v.string(),
  from: day,
  to: day,
});
