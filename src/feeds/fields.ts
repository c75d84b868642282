import * as v from "valibot";
import { SIDE_IDS } from "#domain/actor.ts";
import { parseDay, parseDayRange } from "#domain/day.ts";
import type { Source } from "#domain/source.ts";
import { CONFIDENCES, SOURCE_TYPES } from "#domain/source.ts";

/** Text with something in it. */
export const nonEmpty = v.pipe(v.string(), v.nonEmpty("is empty; expected text."));

/** A whole number, 0 or more: a head count. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A calendar day. */
export const day = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseDay(dataset.value);
    if (parsed !== null) return parsed;
    addIssue({ message: "is not a calendar day; expected YYYY-MM-DD, e.g. 2023-09-24." });
    return NEVER;
  }),
);

/** A day, month or year. */
export const dayRange = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseDayRange(dataset.value);
    if (parsed !== null) return parsed;
    addIssue({ message: "is not a date; expected YYYY-MM-DD, YYYY-MM or YYYY." });
    return NEVER;
  }),
);

/** The text of a day, month or year. */
export const dateText = v.pipe(
  v.string(),
  v.check(
    (text) => parseDayRange(text) !== null,
    "is not a date; expected YYYY-MM-DD, YYYY-MM or YYYY.",
  ),
);

/** `T`, or null where the field is missing. */
export function nullable<T>(schema: v.GenericSchema<unknown, T>) {
  return v.optional(v.nullable(schema), null) as v.GenericSchema<unknown, T | null>;
}

/** A list; empty where the field is missing. */
export function listOf<T>(schema: v.GenericSchema<unknown, T>) {
  return v.optional(v.array(schema), []) as v.GenericSchema<unknown, readonly T[]>;
}

export const confidence = v.picklist(CONFIDENCES);
export const side = v.picklist(SIDE_IDS);

/** Degrees, WGS 84. */
export const lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
export const lng = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));

/** Only http and https are ever made a link; any other address is dropped, the source itself stays. */
export function safeUrl(text: string | null): string | null {
  if (text === null) return null;
  try {
    const { protocol } = new URL(text);
    return protocol === "http:" || protocol === "https:" ? text : null;
  } catch {
    return null;
  }
}

export const source: v.GenericSchema<unknown, Source> = v.pipe(
  v.object({
    title: nonEmpty,
    publisher: v.optional(v.string(), ""),
    url: nullable(v.string()),
    date: nullable(dateText),
    sourceType: nullable(v.picklist(SOURCE_TYPES)),
  }),
  v.transform((read) => ({ ...read, url: safeUrl(read.url) })),
);

export const sources = listOf(source);
