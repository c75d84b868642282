import type { DayRange, EpochDay } from "#domain/day.ts";
import { dateOfDay } from "#domain/day.ts";
import type { Formats } from "./formats.ts";
import { createFormats } from "./formats.ts";

// CLDR's, which Chromium leaves out.
const SHORT_MONTHS: readonly string[] = [
  "jan",
  "shk",
  "mar",
  "pri",
  "maj",
  "qer",
  "korr",
  "gush",
  "sht",
  "tet",
  "nën",
  "dhj",
];

const LONG_MONTHS: readonly string[] = [
  "janar",
  "shkurt",
  "mars",
  "prill",
  "maj",
  "qershor",
  "korrik",
  "gusht",
  "shtator",
  "tetor",
  "nëntor",
  "dhjetor",
];

// Those that lead, command, contribute to or host anything in the Kosovo dataset, as CLDR has them.
const NATIONS: Readonly<Record<string, string>> = {
  AL: "Shqipëri",
  AM: "Armeni",
  AT: "Austri",
  BA: "Bosnjë-Hercegovinë",
  BE: "Belgjikë",
  BG: "Bullgari",
  CA: "Kanada",
  CH: "Zvicër",
  CZ: "Çeki",
  DE: "Gjermani",
  DK: "Danimarkë",
  EE: "Estoni",
  ES: "Spanjë",
  FI: "Finlandë",
  FR: "Francë",
  GB: "Mbretëria e Bashkuar",
  GR: "Greqi",
  HR: "Kroaci",
  HU: "Hungari",
  IE: "Irlandë",
  IT: "Itali",
  LT: "Lituani",
  LU: "Luksemburg",
  LV: "Letoni",
  MD: "Moldavi",
  ME: "Mal i Zi",
  MK: "Maqedonia e Veriut",
  NL: "Holandë",
  NO: "Norvegji",
  PL: "Poloni",
  PT: "Portugali",
  RO: "Rumani",
  RS: "Serbi",
  RU: "Rusi",
  SE: "Suedi",
  SI: "Slloveni",
  SK: "Sllovaki",
  TR: "Turqi",
  UA: "Ukrainë",
  US: "SHBA",
  XK: "Kosovë",
};

/** Albanian numbers, dates and nations where the browser's Intl knows no Albanian: as Intl writes them elsewhere. */
export function createAlbanianFormats(): Formats {
  const intl = createFormats("sq");
  return {
    ...intl,
    day,
    dayOfMonth,
    month,
    monthName: shortMonth,
    year,
    range: ({ first, precision }: DayRange) =>
      precision === "day" ? day(first) : precision === "month" ? month(first) : year(first),
    span,
    instant: (epochMs) => {
      const local = new Date(epochMs);
      const date = `${local.getDate()} ${SHORT_MONTHS[local.getMonth()]} ${local.getFullYear()}`;
      return `${date}, ${intl.time(epochMs)}`;
    },
    nation: (code) => NATIONS[code] ?? intl.nation(code),
  };
}

function shortMonth(epochDay: EpochDay): string {
  return SHORT_MONTHS[dateOfDay(epochDay).getUTCMonth()] ?? "";
}

function year(epochDay: EpochDay): string {
  return String(dateOfDay(epochDay).getUTCFullYear());
}

function month(epochDay: EpochDay): string {
  return `${LONG_MONTHS[dateOfDay(epochDay).getUTCMonth()]} ${year(epochDay)}`;
}

function dayOfMonth(epochDay: EpochDay): string {
  return `${dateOfDay(epochDay).getUTCDate()} ${shortMonth(epochDay)}`;
}

function day(epochDay: EpochDay): string {
  return `${dayOfMonth(epochDay)} ${year(epochDay)}`;
}

// What both ends share is said once, after the second; thin spaces, as Intl sets them.
function span(from: EpochDay, to: EpochDay): string {
  if (from === to) return day(from);
  if (year(from) !== year(to)) return `${day(from)}\u2009–\u2009${day(to)}`;
  if (shortMonth(from) !== shortMonth(to)) return `${dayOfMonth(from)}\u2009–\u2009${day(to)}`;
  return `${dateOfDay(from).getUTCDate()}\u2009–\u2009${day(to)}`;
}
