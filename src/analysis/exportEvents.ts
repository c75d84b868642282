import { formatIsoDay, parseDayRange } from "#domain/day.ts";
import type { Casualties, Claim, SituationEvent } from "#domain/event.ts";
import type { CsvCell } from "#lib/csv.ts";
import { formatCsv } from "#lib/csv.ts";
import type { Provenance } from "./chartTable.ts";

/** The formats that a selection is written in. */
export type ExportFormat = "CSV" | "GeoJSON" | "JSON";

/** A file to save. */
export interface ExportFile {
  readonly extension: string;
  readonly mediaType: string;
  readonly text: string;
}

/**
 * The events as a file, in the order given, with what says where they come from (contract, section 7).
 *
 * What is not stated is an empty cell or null, never 0. JSON and GeoJSON can be opened here again; JSON brings back
 * the same events, GeoJSON what that format has room for.
 */
export function exportEvents(
  format: ExportFormat,
  events: readonly SituationEvent[],
  provenance: Provenance,
): ExportFile {
  if (format === "CSV") {
    return {
      extension: "csv",
      mediaType: "text/csv;charset=utf-8",
      text: formatEventsCsv(events, provenance),
    };
  }
  const document =
    format === "GeoJSON"
      ? {
          type: "FeatureCollection",
          metadata: provenance,
          features: events.map((event) => featureOf(event)),
        }
      : { metadata: provenance, events: events.map((event) => recordOf(event)) };
  return {
    extension: format === "GeoJSON" ? "geojson" : "json",
    mediaType: format === "GeoJSON" ? "application/geo+json" : "application/json",
    text: `${JSON.stringify(document, null, 1)}\n`,
  };
}

/** The columns of the CSV between `id` and those of where it comes from. */
const COLUMNS: readonly (readonly [name: string, cellOf: (event: SituationEvent) => CsvCell])[] = [
  ["date", (event) => firstDay(event)],
  ["endDate", (event) => lastDay(event)],
  ["datePrecision", (event) => (event.day === null ? null : event.datePrecision)],
  ["title", (event) => event.title],
  ["summary", (event) => event.summary],
  ["category", (event) => event.category],
  ["severity", (event) => event.severity],
  ["confidence", (event) => event.confidence],
  ["place", (event) => event.place.name],
  ["municipality", (event) => event.place.municipality],
  ["lat", (event) => event.place.position?.lat ?? null],
  ["lng", (event) => event.place.position?.lng ?? null],
  ["precision", (event) => event.place.precision],
  ...casualtyColumns("fatalities"),
  ...casualtyColumns("injured"),
  ["claims", (event) => event.claims.map(claimInWords).join(" | ")],
  ["actors", (event) => event.actors.map(({ name, side }) => `${name} (${side})`).join(" | ")],
  ["tags", (event) => event.tags.join(" | ")],
  ["incident", (event) => event.incident],
  ["added", ({ added }) => (added === null ? null : formatIsoDay(added))],
  ["updated", ({ updated }) => (updated === null ? null : formatIsoDay(updated))],
];

function casualtyColumns(measure: "fatalities" | "injured"): typeof COLUMNS {
  return [
    [measure, (event) => event[measure].best],
    [`${measure}Low`, (event) => event[measure].low],
    [`${measure}High`, (event) => event[measure].high],
    [`${measure}Kfor`, (event) => event[measure].kfor],
    [`${measure}ZeroBasis`, (event) => event[measure].zeroBasis],
    [`${measure}Note`, (event) => event[measure].note],
  ];
}

function formatEventsCsv(events: readonly SituationEvent[], provenance: Provenance): string {
  const { licence, dataset, accessed, view } = provenance;
  return formatCsv([
    ["id", ...COLUMNS.map(([name]) => name), "sources", "licence", "dataset", "accessed", "view"],
    ...events.map((event) => [
      event.id,
      ...COLUMNS.map(([, cellOf]) => cellOf(event)),
      event.sources.map(({ url, title }) => url ?? title).join(" | "),
      licence,
      dataset,
      accessed,
      view,
    ]),
  ]);
}

// "injured kfor 30 (KFOR, second statement, 2023-05-30)": one claim of a cell.
function claimInWords({ measure, group, value, low, high, claimant, date }: Claim): string {
  const figure = value ?? (low !== null && high !== null ? `${low}-${high}` : (low ?? high));
  const bound =
    value !== null || (low !== null && high !== null) ? "" : low === null ? "up to " : "at least ";
  return `${measure} ${group} ${bound}${figure} (${date === null ? claimant : `${claimant}, ${date}`})`;
}

function firstDay({ day }: SituationEvent): string | null {
  return day === null ? null : formatIsoDay(day);
}

// A month's last day follows from its precision, as a one-day event's from its day.
function lastDay({ day, endDay, datePrecision }: SituationEvent): string | null {
  if (day === null || endDay === null || endDay === day) return null;
  const isOneMonth =
    datePrecision === "month" && parseDayRange(formatIsoDay(day).slice(0, 7))?.last === endDay;
  return isOneMonth ? null : formatIsoDay(endDay);
}

/** An event as the codebook writes it; fields that are not stated are left out, as there. */
function recordOf(event: SituationEvent): object {
  const { place } = event;
  return stated({
    id: event.id,
    date: firstDay(event),
    endDate: lastDay(event),
    datePrecision: event.datePrecision,
    title: event.title,
    shortTitle: event.shortTitle,
    summary: event.summary,
    category: event.category,
    incident: event.incident,
    milestone: event.milestone ? true : null,
    actors: event.actors,
    location: {
      name: place.name,
      municipality: place.municipality,
      place: place.place,
      lat: place.position?.lat ?? null,
      lng: place.position?.lng ?? null,
      precision: place.precision,
    },
    fatalities: casualtiesOf(event.fatalities),
    injured: casualtiesOf(event.injured),
    claims: event.claims.length === 0 ? null : event.claims.map((claim) => stated({ ...claim })),
    severity: event.severity,
    tags: event.tags,
    sources: event.sources,
    confidence: event.confidence,
    added: event.added === null ? null : formatIsoDay(event.added),
    updated: event.updated === null ? null : formatIsoDay(event.updated),
  });
}

// `best` is always written: null says that nobody stated a figure.
function casualtiesOf({ best, ...others }: Casualties): object {
  return { best, ...stated(others) };
}

function stated(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}

/** An event as a feature; one without a position keeps its place in the list, with no geometry. */
function featureOf(event: SituationEvent): object {
  const { position } = event.place;
  const [firstSource] = event.sources;
  return {
    type: "Feature",
    id: event.id,
    geometry:
      position === null ? null : { type: "Point", coordinates: [position.lng, position.lat] },
    properties: {
      id: event.id,
      ...Object.fromEntries(COLUMNS.map(([name, cellOf]) => [name, cellOf(event)])),
      source: firstSource?.title ?? null,
      url: firstSource?.url ?? null,
      sources: event.sources,
    },
  };
}
