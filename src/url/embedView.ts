import type { Param } from "./params.ts";
import { choice, list } from "./params.ts";
import type { View } from "./view.ts";
import { BARE_VIEW, paramNameOf, readView } from "./view.ts";

/** The panels an embed can show, from top to bottom. */
export const EMBED_PANELS = ["figures", "map", "timeline", "list", "troops"] as const;
export type EmbedPanel = (typeof EMBED_PANELS)[number];

/** What `hide` can take away. Attribution and footnote are not among them. */
export const EMBED_PARTS = ["title", "filters", "search", "legend", "share", "counts"] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

/** `guarded`: wheel and one finger scroll the host's page until the map is activated. */
export const INTERACTIONS = ["guarded", "full", "none"] as const;
export type Interaction = (typeof INTERACTIONS)[number];

/** The version of the embed contract that this page speaks. */
export const EMBED_VERSION = "1";

/** What an embed's address says beside the view. */
export interface EmbedView {
  readonly version: typeof EMBED_VERSION;
  /** Empty: the whole dashboard. */
  readonly panels: readonly EmbedPanel[];
  readonly hidden: readonly EmbedPart[];
  readonly interact: Interaction;
  /** `click`: a poster first, and nothing fetched before the reader asks. */
  readonly load: "auto" | "click";
}

const panelList = list("panel", (id): id is EmbedPanel => EMBED_PANELS.some((p) => p === id));

const PARAMS: { readonly [Key in keyof EmbedView]: Param<EmbedView[Key]> } = {
  version: choice("v", [EMBED_VERSION], EMBED_VERSION),
  panels: {
    ...panelList,
    parse: (text) => (text.split(",").includes("all") ? panelList.fallback : panelList.parse(text)),
  },
  hidden: list("hide", (id): id is EmbedPart => EMBED_PARTS.some((part) => part === id)),
  interact: choice("interact", INTERACTIONS, "guarded"),
  load: choice("load", ["auto", "click"], "auto"),
};

const KEYS = Object.keys(PARAMS) as readonly (keyof EmbedView)[];
const EMBED_NAMES: ReadonlySet<string> = new Set(KEYS.map((key) => PARAMS[key].name));
const VIEW_NAMES: ReadonlySet<string> = new Set(
  (Object.keys(BARE_VIEW) as (keyof View)[]).map(paramNameOf),
);

/** The embed of an address without parameters. */
export const BARE_EMBED_VIEW: EmbedView = Object.fromEntries(
  KEYS.map((key) => [key, PARAMS[key].fallback]),
) as unknown as EmbedView;

/** An embed's own parameters, and what in the address could not be used. */
export interface ReadEmbedView {
  readonly embed: EmbedView;
  /** Parameters whose values could not be read; their defaults are used. */
  readonly unreadable: readonly string[];
  /** Parameters that nobody here knows; for the diagnostics. */
  readonly unknown: readonly string[];
}

/** Reads an embed's own parameters from a query string; those of the view are `readView`'s. */
export function readEmbedView(search: string): ReadEmbedView {
  const query = new URLSearchParams(search);
  const unreadable: string[] = [];
  const read: Record<string, unknown> = {};
  for (const key of KEYS) {
    const param = PARAMS[key] as Param<unknown>;
    const text = query.get(param.name) ?? "";
    const value = text === "" ? param.fallback : param.parse(text);
    if (value === null) unreadable.push(param.name);
    read[key] = value ?? param.fallback;
  }
  const unknown = [...new Set(query.keys())].filter(
    (name) => !EMBED_NAMES.has(name) && !VIEW_NAMES.has(name),
  );
  return { embed: read as unknown as EmbedView, unreadable, unknown };
}

/** The query string of an embed: version first, then what it shows, then the view as a link writes it. */
export function formatEmbedView(embed: EmbedView, viewQuery: string): string {
  const own = KEYS.flatMap((key) => {
    const param = PARAMS[key] as Param<unknown>;
    const value = param.format(embed[key]);
    const isDefault = value === param.format(param.fallback);
    // The version is always written: a link outlives the page that made it.
    return isDefault && key !== "version" ? [] : [`${param.name}=${value}`];
  });
  return [...own, ...(viewQuery === "" ? [] : [viewQuery])].join("&");
}

/** Why a host's changes were refused, by the first key that is wrong. */
export interface RefusedChange {
  readonly code: "key.unknown" | "value.unreadable" | "data.forbidden";
  readonly key: string;
}

/**
 * The query string after changes that a host page asks for, or why none of them is made.
 *
 * @param changes parameter names and their texts; `null` asks for the default; names not given stay
 * @param isDataset whether an id is listed in `config.json`: a host chooses data, never their address
 */
export function changeQuery(
  search: string,
  changes: Readonly<Record<string, unknown>>,
  isDataset: (id: string) => boolean,
  defaults: View = BARE_VIEW,
): { readonly query: string } | { readonly refused: RefusedChange } {
  const query = new URLSearchParams(search);
  // Own keys only, "__proto__" among them: a structured clone keeps it as a plain name.
  for (const [key, value] of Object.entries(changes)) {
    if (!EMBED_NAMES.has(key) && !VIEW_NAMES.has(key)) {
      return { refused: { code: "key.unknown", key: key.slice(0, 40) } };
    }
    if (value === null) {
      query.delete(key);
      continue;
    }
    if (typeof value !== "string" || !isReadable(key, value)) {
      return { refused: { code: "value.unreadable", key } };
    }
    if (key === "data" && !isDataset(value)) return { refused: { code: "data.forbidden", key } };
    query.set(key, value);
  }
  const asked = query.toString();
  const reversed = readView(asked, defaults).unreadable.find((name) =>
    Object.hasOwn(changes, name),
  );
  if (reversed !== undefined) return { refused: { code: "value.unreadable", key: reversed } };
  // As links are written here: legible where the rules for addresses allow it.
  return {
    query: asked.replaceAll("%2C", ",").replaceAll("%2F", "/").replaceAll("%3A", ":"),
  };
}

function isReadable(name: string, text: string): boolean {
  const query = new URLSearchParams({ [name]: text }).toString();
  return EMBED_NAMES.has(name)
    ? readEmbedView(query).unreadable.length === 0
    : readView(query).unreadable.length === 0;
}
