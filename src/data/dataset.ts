import type { Provenance } from "#analysis/chartTable.ts";
import type { EventIndex } from "#analysis/eventIndex.ts";
import type { EpochDay } from "#domain/day.ts";
import { dayOfInstant, formatIsoDay } from "#domain/day.ts";
import type { Incident } from "#domain/event.ts";
import type { Base, Commander, Deployment, Snapshot, StrengthFigure } from "#domain/force.ts";
import type { GazetteerPlace, Municipality } from "#domain/place.ts";
import type { Story } from "#domain/story.ts";
import type { Issue } from "#lib/parsed.ts";

/** The resources of a dataset package, in the order they are listed. */
export const RESOURCE_NAMES = [
  "events",
  "incidents",
  "force-strength",
  "contributions",
  "deployments",
  "bases",
  "commanders",
  "municipalities",
  "places",
  "stories",
  "i18n",
] as const;
export type ResourceName = (typeof RESOURCE_NAMES)[number];

/** What became of one resource: `read` = `kept` + rejected + duplicates, always. */
export interface ResourceReport {
  readonly name: ResourceName;
  readonly url: string | null;
  /** `absent`: the package does not name it. `failed`: it could not be read at all; `problem` says why. */
  readonly status: "loaded" | "absent" | "failed";
  readonly problem: string | null;
  /** Records in the file. */
  readonly read: number;
  /** Records shown. */
  readonly kept: number;
  /** One per rejected record, and one per repair. */
  readonly issues: readonly Issue[];
  readonly bytes: number;
}

/** Translated fields by resource, record id and field; `terms` by English text. Missing fields are shown in English. */
export type Translations = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, unknown>> | string>>>
>;

/** All feeds of one dataset, normalised and indexed. Lists are empty where the resource is absent or failed. */
export interface Dataset {
  /** Id from `config.json`, or `file:NAME` for an opened file. */
  readonly id: string;
  /** Empty where the data state none. */
  readonly version: string;
  readonly title: string;
  readonly licence: string | null;
  readonly index: EventIndex;
  readonly incidents: readonly Incident[];
  /** Ascending by first day of `asOf`. */
  readonly strength: readonly StrengthFigure[];
  /** Ascending by first day of `asOf`. */
  readonly snapshots: readonly Snapshot[];
  /** Ascending by first day of `date`. */
  readonly deployments: readonly Deployment[];
  readonly bases: readonly Base[];
  readonly commanders: readonly Commander[];
  readonly municipalities: readonly Municipality[];
  readonly places: readonly GazetteerPlace[];
  readonly stories: readonly Story[];
  /** By language id; `sr-Cyrl` has none of its own, it is made from `sr-Latn`. */
  readonly translations: Readonly<Partial<Record<"sq" | "sr-Latn", Translations>>>;
  readonly reports: readonly ResourceReport[];
  /** First and last day of the events; null where none is dated. */
  readonly span: { readonly first: EpochDay; readonly last: EpochDay } | null;
  /** When this page got it, milliseconds since 1970. */
  readonly loadedAt: number;
  /** When the data say they were made, milliseconds since 1970; null where they do not say. */
  readonly createdAt: number | null;
  /**
   * When the copy was kept that these data are, because the server gave no good answer; null where
   * they came from the server. Never shown without saying so.
   */
  readonly copiedAt: number | null;
}

/** Whether the panel that needs this resource can be drawn. */
export function hasResource(dataset: Dataset, name: ResourceName): boolean {
  return dataset.reports.some((report) => report.name === name && report.status === "loaded");
}

/** `id@version`, as in `data-dataset` and in exports. */
export function datasetLabel(dataset: Pick<Dataset, "id" | "version">): string {
  return `${dataset.id}@${dataset.version}`;
}

/** What a file made from the dataset says of where its rows come from. */
export function provenanceOf(dataset: Dataset, view: string): Provenance {
  return {
    licence: dataset.licence,
    dataset: datasetLabel(dataset),
    accessed: formatIsoDay(dayOfInstant(dataset.loadedAt)),
    view,
  };
}
