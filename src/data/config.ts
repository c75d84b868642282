import * as v from "valibot";
import type { Issue } from "#lib/parsed.ts";
import { repaired } from "#lib/parsed.ts";

/** How the text of a dataset is written; absent = recognised by content. */
const FORMATS = [
  "package",
  "events",
  "geojson",
  "acled",
  "ucdp",
  "gdelt",
  "timemap",
  "hapi",
  "reliefweb",
  "usgs",
  "gdacs",
] as const;

const datasetConfig = v.object({
  id: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9][\w.-]*$/, "is not an id: letters, digits, dots and dashes"),
  ),
  url: v.pipe(v.string(), v.nonEmpty()),
  format: v.optional(v.picklist(FORMATS)),
  refreshSeconds: v.optional(v.pipe(v.number(), v.minValue(30))),
  view: v.optional(v.string()),
});

const basemap = v.object({
  mode: v.optional(v.picklist(["vector", "xyz", "pmtiles"]), "vector"),
  url: v.optional(v.string()),
  darkUrl: v.optional(v.string()),
  attribution: v.optional(v.string()),
  maxZoom: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(22))),
  subdomains: v.optional(v.string()),
  packUrl: v.optional(v.string()),
  labels: v.optional(v.picklist(["both", "sq", "sr", "en"])),
  serbiaLine: v.optional(v.picklist(["abl", "solid"]), "abl"),
});

const screen = v.object({
  tour: v.optional(v.string()),
  dwell: v.optional(v.number()),
  idle: v.optional(v.number()),
  refresh: v.optional(v.pipe(v.number(), v.minValue(30))),
  reload: v.optional(v.string()),
  night: v.optional(v.string()),
  shift: v.optional(v.boolean()),
  exit: v.optional(v.picklist(["longpress", "key", "none"])),
  message: v.optional(v.string()),
  until: v.optional(v.string()),
  heartbeat: v.optional(v.string()),
  oldDataSeconds: v.optional(v.number()),
});

const SECTIONS = {
  title: v.pipe(v.string(), v.nonEmpty()),
  datasets: v.pipe(v.array(datasetConfig), v.minLength(1)),
  dataOrigins: v.array(
    v.pipe(v.string(), v.regex(/^https?:\/\/[^/]+$/, "is not an origin: https://host")),
  ),
  basemap,
  stories: v.string(),
  screens: v.record(v.string(), screen),
  embed: v.object({
    /** Origins that may send `set`; absent = everybody may set view state. */
    hosts: v.optional(v.array(v.string())),
    minHeight: v.optional(v.number()),
    maxHeight: v.optional(v.number()),
  }),
  feedback: v.string(),
} as const;

export type DatasetConfig = v.InferOutput<typeof datasetConfig>;
export type BasemapConfig = v.InferOutput<typeof basemap>;
export type ScreenConfig = v.InferOutput<typeof screen>;

/** What an operator can set, for all three pages (CONTRACT.md 5). Nothing in it is secret. */
export interface Config {
  readonly title: string | null;
  readonly datasets: readonly DatasetConfig[];
  readonly dataOrigins: readonly string[];
  readonly basemap: BasemapConfig;
  /** Address of a stories file that stands for the dataset's own. */
  readonly stories: string | null;
  readonly screens: Readonly<Record<string, ScreenConfig>>;
  readonly embed: v.InferOutput<typeof SECTIONS.embed>;
  /** Where errors are reported: an address or `mailto:`. */
  readonly feedback: string | null;
}

/** What holds when there is no `config.json`. */
export const DEFAULT_CONFIG: Config = {
  title: null,
  datasets: [
    {
      id: "kosovo",
      url: "data/kosovo/datapackage.json",
      format: "package",
      view: "from=2021",
    },
  ],
  dataOrigins: [],
  basemap: { mode: "vector", serbiaLine: "abl" },
  stories: null,
  screens: {},
  embed: {},
  feedback: null,
};

/** A configuration, and what of the file was not usable: named field by field, with the default in its place. */
export interface ReadConfig {
  readonly config: Config;
  readonly issues: readonly Issue[];
}

/** Reads `config.json`; never throws. Each section that is wrong falls back to its default on its own. */
export function parseConfig(text: string): ReadConfig {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return fallback("is not JSON");
  }
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    return fallback("is not an object");
  }
  const issues: Issue[] = [];
  const read: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(document)) {
    if (key === "$schema") continue;
    if (!Object.hasOwn(SECTIONS, key)) {
      issues.push(repaired("config.unknown", key, `"${key}" is not a key of the configuration.`));
      continue;
    }
    const section = v.safeParse(SECTIONS[key as keyof typeof SECTIONS], value);
    if (section.success) read[key] = section.output;
    else issues.push(...section.issues.map((issue) => configIssue(key, issue)));
  }
  return { config: { ...DEFAULT_CONFIG, ...read } as Config, issues };
}

function fallback(problem: string): ReadConfig {
  const message = `config.json ${problem}; the built-in defaults are used.`;
  return {
    config: DEFAULT_CONFIG,
    issues: [repaired("config.unreadable", "config.json", message)],
  };
}

function configIssue(key: string, issue: v.BaseIssue<unknown>): Issue {
  const field = v.getDotPath(issue);
  const path = field === null ? key : `${key}.${field}`;
  return repaired("config.unreadable", path, `${issue.message}. The default is used.`);
}

/** Whether data may be fetched from an address: our own origin, or one that the operator allows. */
export function isAllowedUrl(url: URL, ownOrigin: string, config: Config): boolean {
  return url.origin === ownOrigin || config.dataOrigins.includes(url.origin);
}
