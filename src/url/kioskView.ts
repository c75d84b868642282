import type { Param } from "./params.ts";
import { flag, number, optionalId } from "./params.ts";

/** When a wall screen reloads itself by plan: once a day at a local time, or every so many hours. */
export type ReloadPlan =
  | { readonly kind: "at"; readonly minuteOfDay: number }
  | { readonly kind: "every"; readonly hours: number };

/** A span of local time, which may pass midnight; minutes since midnight, `to` exclusive. */
export interface NightSpan {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** What the kiosk page reads from its address beside the view. */
export interface KioskView {
  /** `auto`: an overview, then all stories. `none`: the view of the address, standing. Else a story's id. */
  readonly tour: string;
  /** Shortest time per step, seconds. */
  readonly dwell: number;
  /** Seconds after the last input until the tour goes on. */
  readonly idle: number;
  /** Seconds between two looks for new data. */
  readonly refresh: number;
  readonly reload: ReloadPlan;
  readonly night: NightSpan | null;
  /** A public terminal: input is expected. */
  readonly touch: boolean;
  /** Picks the entry of `screens` in `config.json`. */
  readonly screen: string | null;
  /** Overscan margin, percent of each side. */
  readonly safe: number;
}

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
const MAX_RELOAD_HOURS = 24 * 14;

function parseMinute(text: string): number | null {
  const match = TIME.exec(text);
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}

function formatMinute(minuteOfDay: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}

const TOUR: Param<string> = {
  name: "tour",
  fallback: "auto",
  parse: (text) => optionalId("").parse(text),
  format: (value) => value,
};

const RELOAD: Param<ReloadPlan> = {
  name: "reload",
  fallback: { kind: "at", minuteOfDay: 4 * 60 + 10 },
  parse: (text) => {
    const minuteOfDay = parseMinute(text);
    if (minuteOfDay !== null) return { kind: "at", minuteOfDay };
    const hours = number("", 1, MAX_RELOAD_HOURS, 1).parse(text);
    return hours === null ? null : { kind: "every", hours };
  },
  format: (plan) => (plan.kind === "at" ? formatMinute(plan.minuteOfDay) : String(plan.hours)),
};

const NIGHT: Param<NightSpan | null> = {
  name: "night",
  fallback: null,
  parse: (text) => {
    const [from, to, ...rest] = text.split("-").map(parseMinute);
    const isSpan = from != null && to != null && rest.length === 0 && from !== to;
    return isSpan ? { fromMinute: from, toMinute: to } : null;
  },
  format: (span) =>
    span === null ? "" : `${formatMinute(span.fromMinute)}-${formatMinute(span.toMinute)}`,
};

/** The kiosk's own vocabulary, in the order it is written. Names are public. */
const PARAMS: { readonly [Key in keyof KioskView]: Param<KioskView[Key]> } = {
  tour: TOUR,
  dwell: number("dwell", 8, 600, 20),
  idle: number("idle", 5, 3600, 90),
  refresh: number("refresh", 30, 86_400, 300),
  reload: RELOAD,
  night: NIGHT,
  touch: flag("touch"),
  screen: optionalId("screen"),
  safe: number("safe", 0, 15, 0),
};

const KEYS = Object.keys(PARAMS) as readonly (keyof KioskView)[];

export const BARE_KIOSK_VIEW: KioskView = Object.fromEntries(
  KEYS.map((key) => [key, PARAMS[key].fallback]),
) as unknown as KioskView;

/** What the address asks of the kiosk, and the names of parameters whose values could not be read. */
export interface ReadKioskView {
  readonly kiosk: KioskView;
  readonly unreadable: readonly string[];
}

/**
 * Reads a query string. Parameters of the view are left to `readView`.
 *
 * @param defaults stand for what the address does not give: the screen's entry in `config.json`
 */
export function readKioskView(
  search: string,
  defaults: KioskView = BARE_KIOSK_VIEW,
): ReadKioskView {
  const query = new URLSearchParams(search);
  const unreadable: string[] = [];
  const read: Record<string, unknown> = {};
  for (const key of KEYS) {
    const param = PARAMS[key] as Param<unknown>;
    const value = query.get(param.name);
    if (value === null) {
      read[key] = defaults[key];
    } else if (value === "") {
      read[key] = param.fallback;
    } else {
      const parsed = param.parse(value);
      if (parsed === null) unreadable.push(param.name);
      read[key] = parsed ?? defaults[key];
    }
  }
  return { kiosk: read as unknown as KioskView, unreadable };
}

/** The shortest query string that reads back as this, without `?`. */
export function formatKioskView(kiosk: KioskView, defaults: KioskView = BARE_KIOSK_VIEW): string {
  return KEYS.flatMap((key) => {
    const param = PARAMS[key] as Param<unknown>;
    const value = param.format(kiosk[key]);
    return value === param.format(defaults[key])
      ? []
      : [`${param.name}=${encodeURIComponent(value).replaceAll("%3A", ":")}`];
  }).join("&");
}
