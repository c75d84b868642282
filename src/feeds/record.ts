import * as v from "valibot";
import type { Issue } from "#lib/parsed.ts";
import { rejected, repaired } from "#lib/parsed.ts";

/** A JSON object of unknown content. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object, and no list. */
export function isRecord(value: unknown): value is RawRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as it stands in the feed, short enough for a sentence. */
export function quote(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** What records of a feed became. `read` = `value.length` + rejected issues, always. */
export interface ParsedRecords<T> {
  readonly value: readonly T[];
  readonly issues: readonly Issue[];
  /** Records in the feed. */
  readonly read: number;
}

type Schema<T> = v.GenericSchema<unknown, T>;

/**
 * Reads records that must fit a schema as a whole: one that does not is rejected with the path of its first fault.
 *
 * @param idOf a name that must not occur twice; null where records have none
 */
export function parseRecords<T>(
  records: readonly unknown[],
  name: string,
  schema: Schema<T>,
  idOf: (value: T) => string | null,
): ParsedRecords<T> {
  const value: T[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();

  for (const [offset, record] of records.entries()) {
    const path = `${name}[${offset}]`;
    const read = v.safeParse(schema, record, { abortEarly: true });
    if (!read.success) {
      issues.push(issueOf(read.issues[0], path));
      continue;
    }
    const id = idOf(read.output);
    if (id !== null && seen.has(id)) {
      issues.push(rejected("id.duplicate", path, `"${id}" is the id of an earlier record.`));
      continue;
    }
    if (id !== null) seen.add(id);
    value.push(read.output);
  }
  return { value, issues, read: records.length };
}

function issueOf(issue: v.BaseIssue<unknown>, path: string): Issue {
  const field = v.getDotPath(issue);
  const at = field === null ? path : `${path}.${field}`;
  const code = field === null ? "record.unreadable" : `${field.split(".")[0]}.unreadable`;
  return rejected(code, at, sentenceOf(issue));
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const found = quote(issue.input);
  // Our own checks bring a sentence; valibot's begin with "Invalid".
  return issue.message.startsWith("Invalid")
    ? `${found} found; expected ${issue.expected ?? "another kind of value"}.`
    : `${found} ${issue.message}`;
}

/**
 * Reads one optional field. A field that is there but does not fit is left out, and the record is shown without it.
 */
export function optionalField<T, Fallback>(
  record: RawRecord,
  key: string,
  schema: Schema<T>,
  fallback: Fallback,
  path: string,
  issues: Issue[],
): T | Fallback {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  if (value === undefined || value === null) return fallback;
  const read = v.safeParse(schema, value, { abortEarly: true });
  if (read.success) return read.output;
  const fault = read.issues[0];
  const field = v.getDotPath(fault);
  const at = field === null ? `${path}.${key}` : `${path}.${key}.${field}`;
  issues.push(repaired(`${key}.unreadable`, at, `${sentenceOf(fault)} The field is left out.`));
  return fallback;
}
