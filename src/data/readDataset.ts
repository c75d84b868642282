import { buildEventIndex, daySpan } from "#analysis/eventIndex.ts";
import { buildSearchNames } from "#analysis/searchNames.ts";
import type { SituationEvent } from "#domain/event.ts";
import * as force from "#feeds/forceRecords.ts";
import type { Format } from "#feeds/formats.ts";
import { FORMATS } from "#feeds/formats.ts";
import * as gazetteer from "#feeds/gazetteerRecords.ts";
import type { ParsedRecords } from "#feeds/record.ts";
import { isRecord, parseRecords } from "#feeds/record.ts";
import type { Dataset, ResourceName, ResourceReport, Translations } from "./dataset.ts";
import { RESOURCE_NAMES } from "./dataset.ts";
import { PLACE_PHRASES } from "./placePhrases.ts";

/** The text of one resource, or why there is none. */
export interface ResourceText {
  readonly name: ResourceName;
  readonly url: string;
  readonly text: string | null;
  /** One sentence; null where there is text. */
  readonly problem: string | null;
  readonly bytes: number;
  /** When the copy was kept that this is; null or absent: the server's own answer. */
  readonly copiedAt?: number | null;
  /** Of a translation: its language. */
  readonly language?: string;
}

/** Everything that was fetched for one dataset. */
export interface DatasetTexts {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly licence: string | null;
  readonly loadedAt: number;
  readonly createdAt?: number | null;
  readonly copiedAt?: number | null;
  /** A format of `FORMATS`, or null: recognised by content. */
  readonly format: string | null;
  readonly resources: readonly ResourceText[];
}

/** Why there is no dataset: the events could not be read at all. */
export type ReadProblem = "not-json" | "unknown-format";

/**
 * Texts to a dataset. Pure: the worker and the tests call it alike.
 *
 * A broken optional resource is reported and left empty; only unreadable events leave no dataset.
 */
export function readDataset(texts: DatasetTexts): Dataset | ReadProblem {
  const slices = readInSlices(texts);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

/**
 * The same work with a pause after each resource, for a page that must read on its main thread: whoever steps through
 * it decides what happens in between.
 */
export function* readInSlices(texts: DatasetTexts): Generator<void, Dataset | ReadProblem, void> {
  const reports: ResourceReport[] = [];
  const resource = (name: ResourceName) => texts.resources.find((one) => one.name === name);

  const events = readEvents(resource("events"), texts.format);
  if (typeof events === "string") return events;
  yield;

  function* records<T>(
    name: ResourceName,
    schema: Parameters<typeof parseRecords<T>>[2],
    idOf: (value: T) => string | null,
  ): Generator<void, readonly T[], void> {
    const { value, report } = readList(name, resource(name), (list) =>
      parseRecords(list, name, schema, idOf),
    );
    reports.push(report);
    yield;
    return value;
  }
  const idOf = ({ id }: { readonly id: string }) => id;
  const byDate = <T>(list: readonly T[], dayOf: (value: T) => number) =>
    list.toSorted((a, b) => dayOf(a) - dayOf(b));

  reports.push(events.report);
  const incidents = yield* records("incidents", force.incident, idOf);
  const strength = yield* records("force-strength", force.strengthFigure, idOf);
  const snapshots = yield* records("contributions", force.snapshot, idOf);
  const deployments = yield* records("deployments", force.deployment, idOf);
  const bases = yield* records("bases", force.base, idOf);
  const commanders = yield* records("commanders", force.commander, ({ number }) => String(number));
  const municipalities = yield* records("municipalities", gazetteer.municipality, idOf);
  const places = yield* records("places", gazetteer.gazetteerPlace, idOf);
  const stories = yield* records("stories", gazetteer.story, idOf);
  const { translations, report } = readTranslations(texts.resources);
  reports.push(report);
  yield;

  const index = buildEventIndex(events.value, buildSearchNames(municipalities, places));
  return {
    id: texts.id,
    version: texts.version,
    title: texts.title,
    licence: texts.licence,
    loadedAt: texts.loadedAt,
    createdAt: texts.createdAt ?? null,
    copiedAt: texts.copiedAt ?? null,
    index,
    incidents,
    strength: byDate(strength, ({ asOf }) => asOf.first),
    snapshots: byDate(snapshots, ({ asOf }) => asOf.first),
    deployments: byDate(deployments, ({ date }) => date.first),
    bases,
    commanders,
    municipalities,
    places,
    stories,
    translations,
    reports: RESOURCE_NAMES.flatMap((name) => reports.find((one) => one.name === name) ?? []),
    span: daySpan(index),
  };
}

interface ReadList<T> {
  readonly value: readonly T[];
  readonly report: ResourceReport;
}

function readEvents(
  resource: ResourceText | undefined,
  formatId: string | null,
): ReadList<SituationEvent> | ReadProblem {
  // A package that names no events is a package of something else.
  if (resource === undefined) return "unknown-format";
  const document = parseJson(resource.text);
  if (document === undefined) return "not-json";
  const candidates =
    formatId === null || formatId === "package"
      ? FORMATS
      : FORMATS.filter(({ id }) => id === formatId);
  const found = recognise(document, candidates);
  if (found === null) return "unknown-format";
  const parsed = found.format.parse(found.records);
  return { value: parsed.value, report: loaded("events", resource, parsed) };
}

function recognise(
  document: unknown,
  formats: readonly Format[],
): { format: Format; records: readonly unknown[] } | null {
  for (const format of formats) {
    const records = format.recordsOf(document);
    if (records !== null) return { format, records };
  }
  return null;
}

function readList<T>(
  name: ResourceName,
  resource: ResourceText | undefined,
  parse: (records: readonly unknown[]) => ParsedRecords<T>,
): ReadList<T> {
  const failed = (problem: string): ReadList<T> => ({
    value: [],
    report: { ...emptyReport(name, resource), status: "failed", problem },
  });
  if (resource === undefined) return { value: [], report: emptyReport(name, resource) };
  if (resource.text === null) return failed(resource.problem ?? "It was not delivered.");
  const document = parseJson(resource.text);
  if (document === undefined) return failed("It is not JSON, or it is cut short.");
  if (!Array.isArray(document)) return failed("It is not a list of records.");
  const parsed = parse(document);
  const firstIssue = parsed.issues[0];
  if (parsed.value.length === 0 && firstIssue !== undefined) {
    return {
      value: [],
      report: {
        ...loaded(name, resource, parsed),
        status: "failed",
        problem: `${firstIssue.path}: ${firstIssue.message}`,
      },
    };
  }
  return { value: parsed.value, report: loaded(name, resource, parsed) };
}

function emptyReport(name: ResourceName, resource: ResourceText | undefined): ResourceReport {
  return {
    name,
    url: resource?.url ?? null,
    status: "absent",
    problem: null,
    read: 0,
    kept: 0,
    issues: [],
    bytes: resource?.bytes ?? 0,
  };
}

function loaded(
  name: ResourceName,
  resource: ResourceText | undefined,
  { value, issues, read }: ParsedRecords<unknown>,
): ResourceReport {
  return { ...emptyReport(name, resource), status: "loaded", read, kept: value.length, issues };
}

const TRANSLATION_LANGUAGES = ["sq", "sr-Latn"] as const;

function readTranslations(resources: readonly ResourceText[]): {
  translations: Dataset["translations"];
  report: ResourceReport;
} {
  const files = resources.filter(({ name }) => name === "i18n");
  const translations: Partial<Record<(typeof TRANSLATION_LANGUAGES)[number], Translations>> = {};
  let kept = 0;
  let problem: string | null = null;
  for (const { text, url, language } of files) {
    const document = parseJson(text);
    const id = TRANSLATION_LANGUAGES.find((known) => known === language);
    if (isRecord(document) && id !== undefined) {
      // Only own keys are ever asked for (datasetText), so a "__proto__" in the file is inert.
      const translated = document as Translations;
      translations[id] = { ...translated, terms: { ...PLACE_PHRASES[id], ...translated.terms } };
      kept++;
    } else {
      problem = `${url} is not a file of translations.`;
    }
  }
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const status = files.length === 0 ? "absent" : kept === 0 ? "failed" : "loaded";
  return {
    translations,
    report: {
      ...emptyReport("i18n", files[0]),
      status,
      problem,
      read: files.length,
      kept,
      issues:
        problem === null
          ? []
          : [{ code: "i18n.unreadable", effect: "rejected", path: "i18n", message: problem }],
      bytes,
    },
  };
}

function parseJson(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
