import type { DayRange, EpochDay } from "#domain/day.ts";
import { formatIsoDay, parseDayRange } from "#domain/day.ts";
import type { Bounds } from "#domain/place.ts";
import { lastCall } from "#lib/lastCall.ts";

/** One query parameter. `parse(format(x))` equals `x`; unreadable text is `null`, and the default is used. */
export interface Param<T> {
  /** In the address; a public promise. */
  readonly name: string;
  readonly fallback: T;
  parse(text: string): T | null;
  format(value: T): string;
}

/** One of a fixed list of words. */
export function choice<T extends string>(
  name: string,
  values: readonly T[],
  fallback: NoInfer<T>,
): Param<T> {
  return {
    name,
    fallback,
    parse: (text) => values.find((value) => value === text) ?? null,
    format: (value) => value,
  };
}

/** One of a fixed list of words, or nothing. */
export function optionalChoice<T extends string>(
  name: string,
  values: readonly T[],
): Param<T | null> {
  return {
    name,
    fallback: null,
    parse: (text) => values.find((value) => value === text) ?? null,
    format: (value) => value ?? "",
  };
}

/**
 * A comma list of known words; the empty list is the default and asks for nothing.
 *
 * Unknown words are dropped; a list of nothing but unknown words is unreadable.
 */
export function list<T extends string>(
  name: string,
  isKnown: (text: string) => text is T,
): Param<readonly T[]> {
  return {
    name,
    fallback: [],
    // A list read anew would be a new list, and redraw the map, when only the selection changed.
    parse: lastCall((text) => {
      const known = [...new Set(text.split(",").filter(isKnown))];
      // Sorted, so that the order of clicks does not make a different link.
      return known.length > 0 ? known.toSorted() : null;
    }),
    format: (value) => value.toSorted().join(","),
  };
}

/** Plain text without control characters. Surrounding space is kept: it is being typed. */
export function text(name: string, maxLength: number): Param<string> {
  return {
    name,
    fallback: "",
    parse: (value) => (isPlain(value) && value.length <= maxLength ? value : null),
    format: (value) => value,
  };
}

/** An id of something that the data may or may not hold. */
export function optionalId<T extends string = string>(name: string): Param<T | null> {
  return {
    name,
    fallback: null,
    parse: (value) => (value !== "" && isPlain(value) && value.length <= 200 ? (value as T) : null),
    format: (value) => value ?? "",
  };
}

/** The first day of a reduced date; 1 January is written as the year, the first of a month as the month. */
export function firstDay(name: string): Param<EpochDay | null> {
  return {
    name,
    fallback: null,
    parse: (value) => parseDayRange(value)?.first ?? null,
    format: (value) => (value === null ? "" : reducedDay(value, (range) => range.first)),
  };
}

/** The last day of a reduced date; written as short as it can be read back. */
export function lastDay(name: string): Param<EpochDay | null> {
  return {
    name,
    fallback: null,
    parse: (value) => parseDayRange(value)?.last ?? null,
    format: (value) => (value === null ? "" : reducedDay(value, (range) => range.last)),
  };
}

function reducedDay(day: EpochDay, edge: (range: DayRange) => EpochDay): string {
  const iso = formatIsoDay(day);
  for (const shorter of [iso.slice(0, 4), iso.slice(0, 7)]) {
    const range = parseDayRange(shorter);
    if (range !== null && edge(range) === day) return shorter;
  }
  return iso;
}

/** A decimal number within a range. */
export function number(name: string, min: number, max: number, fallback: number): Param<number> {
  return {
    name,
    fallback,
    parse: (value) => {
      const read = parseDecimal(value);
      return read !== null && read >= min && read <= max ? read : null;
    },
    format: (value) => String(value),
  };
}

/** A switch, on by `1`. */
export function flag(name: string): Param<boolean> {
  return {
    name,
    fallback: false,
    parse: (value) => (value === "1" ? true : value === "0" ? false : null),
    format: (value) => (value ? "1" : ""),
  };
}

/** `west,south,east,north` in degrees, to about a metre. */
export function bounds(name: string): Param<Bounds | null> {
  return {
    name,
    fallback: null,
    parse: lastCall((value) => {
      const [west, south, east, north, ...rest] = value.split(",").map(parseDecimal);
      if (west == null || south == null || east == null || north == null || rest.length > 0)
        return null;
      const isBox = west < east && south < north && west >= -180 && east <= 180;
      return isBox && south >= -90 && north <= 90 ? { west, south, east, north } : null;
    }),
    format: (value) =>
      value === null
        ? ""
        : [value.west, value.south, value.east, value.north].map(degrees).join(","),
  };
}

/** Where the map looks. */
export interface MapView {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** `zoom/lat/lng`. */
export function mapView(name: string): Param<MapView | null> {
  return {
    name,
    fallback: null,
    parse: lastCall((value) => {
      const [zoom, lat, lng, ...rest] = value.split("/").map(parseDecimal);
      if (zoom == null || lat == null || lng == null || rest.length > 0) return null;
      const isView = zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
      return isView ? { zoom, lat, lng } : null;
    }),
    format: (value) =>
      value === null
        ? ""
        : `${Number(value.zoom.toFixed(2))}/${degrees(value.lat)}/${degrees(value.lng)}`,
  };
}

/** Two days, both inclusive. */
export interface Period {
  readonly from: EpochDay;
  readonly to: EpochDay;
}

/** `from/to`, written as `from` and `to` are. */
export function period(name: string): Param<Period | null> {
  const first = firstDay("");
  const last = lastDay("");
  return {
    name,
    fallback: null,
    parse: lastCall((value) => {
      const [fromText, toText, ...rest] = value.split("/");
      const from = first.parse(fromText ?? "");
      const to = last.parse(toText ?? "");
      return from === null || to === null || rest.length > 0 || from > to ? null : { from, to };
    }),
    format: (value) =>
      value === null ? "" : `${first.format(value.from)}/${last.format(value.to)}`,
  };
}

function parseDecimal(value: string): number | null {
  // Number() also reads "", "0x10" and "1e3"; a link is exact or ignored.
  return /^-?\d{1,9}(\.\d{1,12})?$/.test(value) ? Number(value) : null;
}

function degrees(value: number): string {
  return String(Number(value.toFixed(5)));
}

function isPlain(value: string): boolean {
  return !/\p{Cc}/u.test(value);
}
