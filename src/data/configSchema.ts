import * as v from "valibot";

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

/** One of `datasets`. */
export const DATASET = v.object({
  id: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9][\w.-]*$/, "is not an id: letters, digits, dots and dashes"),
  ),
  url: v.pipe(v.string(), v.nonEmpty()),
  format: v.optional(v.picklist(FORMATS)),
  refreshSeconds: v.optional(v.pipe(v.number(), v.minValue(30))),
  view: v.optional(v.string()),
});

/** What is drawn under the events. */
export const BASEMAP = v.object({
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

/** One of `screens`. */
export const SCREEN = v.object({
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

/** Every key of the file. */
export const SECTIONS = {
  title: v.pipe(v.string(), v.nonEmpty()),
  datasets: v.pipe(v.array(DATASET), v.minLength(1)),
  dataOrigins: v.array(
    v.pipe(v.string(), v.regex(/^https?:\/\/[^/]+$/, "is not an origin: https://host")),
  ),
  basemap: BASEMAP,
  stories: v.string(),
  screens: v.record(v.string(), SCREEN),
  embed: v.object({
    /** Origins that may send `set`; absent = everybody may set view state. */
    hosts: v.optional(v.array(v.string())),
    minHeight: v.optional(v.number()),
    maxHeight: v.optional(v.number()),
  }),
  feedback: v.string(),
} as const;
