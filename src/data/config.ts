import type * as v from "valibot";
import type { Issue } from "#lib/parsed.ts";
import type { BASEMAP, DATASET, SCREEN, SECTIONS } from "./configSchema.ts";

export type DatasetConfig = v.InferOutput<typeof DATASET>;
export type BasemapConfig = v.InferOutput<typeof BASEMAP>;
export type ScreenConfig = v.InferOutput<typeof SCREEN>;

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

/** Whether data may be fetched from an address: our own origin, or one that the operator allows. */
export function isAllowedUrl(url: URL, ownOrigin: string, config: Config): boolean {
  return url.origin === ownOrigin || config.dataOrigins.includes(url.origin);
}
