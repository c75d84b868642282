import type { EventFilter } from "#analysis/filter.ts";
import type { SideId } from "#domain/actor.ts";
import { isSideId } from "#domain/actor.ts";
import type { CategoryId, FamilyId } from "#domain/category.ts";
import { isCategoryId, isFamilyId } from "#domain/category.ts";
import type { EpochDay } from "#domain/day.ts";
import type { EventId, Severity } from "#domain/event.ts";
import type { LanguageId, NameMode } from "#domain/language.ts";
import { LANGUAGE_IDS, NAME_MODES } from "#domain/language.ts";
import type { Bounds } from "#domain/place.ts";
import { KOSOVO_BOUNDS } from "#domain/place.ts";
import type { Confidence, SourceType } from "#domain/source.ts";
import { CONFIDENCES, isSourceType } from "#domain/source.ts";
import type { MapView, Param, Period } from "./params.ts";
import {
  bounds,
  choice,
  firstDay,
  flag,
  lastDay,
  list,
  mapView,
  number,
  optionalChoice,
  optionalId,
  period,
  text,
} from "./params.ts";

/** Everything `tab` can name. */
export const TABS = ["events", "troops", "compare", "table", "data"] as const;
export type Tab = (typeof TABS)[number];

/** Everything `theme` can name. */
export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const SEVERITIES = ["1", "2", "3", "4", "5"] as const;

/** All that decides what is on screen. Two readers with one URL see one picture. */
export interface View {
  /** Id of a dataset in `config.json`; null is the first one. */
  readonly data: string | null;
  readonly from: EpochDay | null;
  readonly to: EpochDay | null;
  readonly categories: readonly (CategoryId | FamilyId)[];
  readonly sides: readonly SideId[];
  readonly places: readonly string[];
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly sourceTypes: readonly SourceType[];
  readonly text: string;
  readonly bbox: Bounds | null;
  /** Only events inside `bbox`, which the map keeps equal to what it shows. */
  readonly extent: boolean;
  /** Wins over `bbox`, unless `extent` is on. */
  readonly map: MapView | null;
  /** The event whose card is open. */
  readonly event: EventId | null;
  /** The deployment whose card is open. */
  readonly deployment: string | null;
  readonly tab: Tab;
  readonly compare: Period | null;
  readonly asOf: EpochDay | null;
  readonly story: string | null;
  /** Counts from 1. */
  readonly step: number;
  /** null: the browser's, else English. */
  readonly lang: LanguageId | null;
  readonly names: NameMode;
  readonly theme: Theme;
  readonly scale: number | "auto";
  readonly motion: "auto" | "none";
  /** Version of the dataset that the link was made with. */
  readonly pin: string | null;
}

const SEVERITY_PARAM: Param<Severity> = {
  name: "severity",
  fallback: 1,
  parse: (value) =>
    (SEVERITIES as readonly string[]).includes(value) ? (Number(value) as Severity) : null,
  format: (value) => String(value),
};

const SCALE_PARAM: Param<number | "auto"> = {
  name: "scale",
  fallback: 1,
  parse: (value) => (value === "auto" ? "auto" : number("", 0.8, 2.5, 1).parse(value)),
  format: String,
};

const STEP_PARAM: Param<number> = {
  ...number("step", 1, 999, 1),
  parse: (value) => (/^[1-9]\d{0,2}$/.test(value) ? Number(value) : null),
};

/** As feeds name their municipalities; a comma would end the id. */
const PLACE_ID = /^[^,\p{Cc}]{1,100}$/u;

/** The URL's vocabulary, in the order it is written. Names are public: old links must keep working. */
const PARAMS: { readonly [Key in keyof View]: Param<View[Key]> } = {
  data: optionalId("data"),
  from: firstDay("from"),
  to: lastDay("to"),
  categories: list(
    "category",
    (id): id is CategoryId | FamilyId => isCategoryId(id) || isFamilyId(id),
  ),
  sides: list("actor", isSideId),
  places: list("place", (id): id is string => PLACE_ID.test(id)),
  severity: SEVERITY_PARAM,
  confidence: choice("confidence", CONFIDENCES, "low"),
  sourceTypes: list("source", isSourceType),
  text: text("q", 200),
  bbox: bounds("bbox"),
  extent: flag("extent"),
  map: mapView("map"),
  event: optionalId<EventId>("event"),
  deployment: optionalId("deployment"),
  tab: choice("tab", TABS, "events"),
  compare: period("compare"),
  asOf: lastDay("asof"),
  story: optionalId("story"),
  step: STEP_PARAM,
  lang: optionalChoice("lang", LANGUAGE_IDS),
  names: choice("names", NAME_MODES, "both"),
  theme: choice("theme", THEMES, "auto"),
  scale: SCALE_PARAM,
  motion: choice("motion", ["auto", "none"], "auto"),
  pin: optionalId("pin"),
};

const KEYS = Object.keys(PARAMS) as readonly (keyof View)[];

/** The view of an empty address on a dataset without a `view` of its own. */
export const BARE_VIEW: View = Object.fromEntries(
  KEYS.map((key) => [key, PARAMS[key].fallback]),
) as unknown as View;

/** A view, and the names of parameters whose values could not be read (their defaults are used). */
export interface ReadView {
  readonly view: View;
  readonly unreadable: readonly string[];
}

/**
 * Reads a query string. Unknown parameters are ignored.
 *
 * @param defaults stand for what the address does not give; an empty value (`category=`)
 *   asks for the bare default instead, so that a dataset's own default can be lifted.
 */
export function readView(search: string, defaults: View = BARE_VIEW): ReadView {
  const query = new URLSearchParams(search);
  const unreadable: string[] = [];
  const read: Record<string, unknown> = {};

  for (const key of KEYS) {
    const param = PARAMS[key] as Param<unknown>;
    const value = query.get(param.name);
    if (value === null) {
      read[key] = defaults[key];
      continue;
    }
    const parsed = value === "" ? param.fallback : param.parse(value);
    if (parsed === null && value !== "") unreadable.push(param.name);
    read[key] = parsed ?? (value === "" ? param.fallback : defaults[key]);
  }

  const view = read as unknown as View;
  if (view.from !== null && view.to !== null && view.from > view.to) {
    return {
      view: { ...view, from: defaults.from, to: defaults.to },
      unreadable: [...unreadable, "from", "to"],
    };
  }
  return { view, unreadable };
}

/** The view of a query string; what cannot be read is as if it were not there. */
export function parseView(search: string, defaults: View = BARE_VIEW): View {
  return readView(search, defaults).view;
}

/**
 * The shortest query string that reads back as this view, without `?`.
 *
 * @param keep a query string whose other parameters (a mode's own, a stranger's) are carried along
 */
export function formatView(view: View, defaults: View = BARE_VIEW, keep = ""): string {
  const parts: string[] = [];
  const ours = new Set<string>();
  for (const key of KEYS) {
    const param = PARAMS[key] as Param<unknown>;
    ours.add(param.name);
    const value = param.format(view[key]);
    if (value === param.format(defaults[key])) continue;
    parts.push(`${param.name}=${encodeValue(value)}`);
  }
  for (const [name, value] of new URLSearchParams(keep)) {
    if (!ours.has(name)) parts.push(`${encodeURIComponent(name)}=${encodeValue(value)}`);
  }
  return parts.join("&");
}

// Commas, slashes and colons are legal in a query and far easier to read in a link.
function encodeValue(value: string): string {
  return encodeURIComponent(value)
    .replaceAll("%2C", ",")
    .replaceAll("%2F", "/")
    .replaceAll("%3A", ":")
    .replaceAll("%20", "+");
}

const filterOfView = new WeakMap<View, EventFilter>();
let lastFilter: EventFilter | null = null;

/** The part of a view that selects events. The same object as long as nothing in it changes. */
export function filterOf(view: View): EventFilter {
  const known = filterOfView.get(view);
  if (known !== undefined) return known;
  const filter: EventFilter = {
    from: view.from,
    to: view.to,
    categories: view.categories,
    sides: view.sides,
    places: view.places,
    severity: view.severity,
    confidence: view.confidence,
    sourceTypes: view.sourceTypes,
    text: view.text,
    extent: view.extent ? (view.bbox ?? KOSOVO_BOUNDS) : null,
    asOf: view.asOf,
  };
  // An event's card opens and closes without a new filter, so nothing is counted again.
  const same = lastFilter !== null && isSameFilter(lastFilter, filter) ? lastFilter : filter;
  lastFilter = same;
  filterOfView.set(view, same);
  return same;
}

function isSameFilter(a: EventFilter, b: EventFilter): boolean {
  return (Object.keys(a) as (keyof EventFilter)[]).every((key) => a[key] === b[key]);
}

/** Whether the query gives this parameter itself. */
export function paramNameOf(key: keyof View): string {
  return PARAMS[key].name;
}
