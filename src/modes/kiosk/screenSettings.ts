import type { Config, ScreenConfig } from "#data/config.ts";
import type { KioskView } from "#url/kioskView.ts";
import { BARE_KIOSK_VIEW, readKioskView } from "#url/kioskView.ts";

/** A sentence of the operator for everybody in front of the screen, as plain text. */
export interface ScreenMessage {
  readonly text: string;
  /** Wall clock, milliseconds since 1970; null: until it is taken out of the configuration. */
  readonly untilMs: number | null;
}

/** How this screen is to behave: its address over its entry in `config.json` over the defaults. */
export interface ScreenSettings {
  readonly kiosk: KioskView;
  readonly unreadable: readonly string[];
  /** Whether the layout wanders against burn-in. */
  readonly shift: boolean;
  /** How a visitor leaves the page. */
  readonly exit: NonNullable<ScreenConfig["exit"]>;
  readonly message: ScreenMessage | null;
  /** The operator's own address; null: nothing is ever sent. */
  readonly heartbeat: string | null;
  /** Age at which data are called old, where the operator sets it. */
  readonly oldDataSeconds: number | null;
}

const NO_ENTRY: ScreenConfig = {};

export function screenSettings(search: string, screens: Config["screens"]): ScreenSettings {
  const { screen } = readKioskView(search).kiosk;
  const isKnown = screen !== null && Object.hasOwn(screens, screen);
  const entry = (isKnown ? screens[screen] : undefined) ?? NO_ENTRY;
  const { kiosk, unreadable } = readKioskView(search, entryView(entry));
  return {
    kiosk,
    unreadable,
    shift: entry.shift ?? true,
    exit: entry.exit ?? "longpress",
    message: readMessage(entry),
    heartbeat: entry.heartbeat ?? null,
    oldDataSeconds: entry.oldDataSeconds ?? null,
  };
}

// The entry's values are written as in the address, so the same reader checks them.
function entryView(entry: ScreenConfig): KioskView {
  const query = new URLSearchParams();
  for (const name of ["tour", "dwell", "idle", "refresh", "reload", "night"] as const) {
    const value = entry[name];
    if (value !== undefined) query.set(name, String(value));
  }
  return readKioskView(query.toString(), BARE_KIOSK_VIEW).kiosk;
}

function readMessage({ message, until }: ScreenConfig): ScreenMessage | null {
  if (message === undefined || message === "") return null;
  const untilMs = Date.parse(until ?? "");
  return { text: message, untilMs: Number.isNaN(untilMs) ? null : untilMs };
}

/** Whether a message is still to be shown. */
export function isMessageDue(message: ScreenMessage | null, nowMs: number): boolean {
  return message !== null && (message.untilMs === null || nowMs < message.untilMs);
}
