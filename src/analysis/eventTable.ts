import type { SituationEvent } from "#domain/event.ts";
import { casualtyRange } from "#domain/event.ts";
import { CONFIDENCES } from "#domain/source.ts";
import type { EventIndex } from "./eventIndex.ts";
import { eventAt } from "./eventIndex.ts";
import { orderEvents } from "./eventOrder.ts";
import type { PeopleRange } from "./keyFigures.ts";
import { kforRange } from "./keyFigures.ts";

/** What the table of events can show, in the order of its columns, and how each is put in order. */
export const TABLE_COLUMNS = {
  date: "date",
  category: "text",
  title: "text",
  place: "text",
  municipality: "text",
  killed: "number",
  injured: "number",
  kforInjured: "number",
  severity: "number",
  confidence: "number",
  sources: "number",
  actors: "text",
  incident: "text",
  id: "text",
} as const satisfies Record<string, "date" | "number" | "text">;

export type TableColumn = keyof typeof TABLE_COLUMNS;

/** Ids of all columns, in table order. */
export const TABLE_COLUMN_IDS = Object.keys(TABLE_COLUMNS) as readonly TableColumn[];

/** Columns of words: put in order as the reader's language sorts them. */
export type TextColumn = {
  [Id in TableColumn]: (typeof TABLE_COLUMNS)[Id] extends "text" ? Id : never;
}[TableColumn];

/** The order of the table's rows: by one column, then newest first. */
export interface TableSort {
  readonly column: TableColumn;
  readonly isDescending: boolean;
}

/** Whether a column is of words. */
export function isTextColumn(column: TableColumn): column is TextColumn {
  return TABLE_COLUMNS[column] === "text";
}

/** What a press on a column's head asks for: what matters most first, and turned around by the next press. */
export function nextSort(sort: TableSort, column: TableColumn): TableSort {
  const isDescending = sort.column === column ? !sort.isDescending : !isTextColumn(column);
  return { column, isDescending };
}

/** How the words of a row are found and compared in the reader's language. */
export interface TableWords {
  /** null where nothing is recorded. */
  textOf(event: SituationEvent, column: TextColumn): string | null;
  compare(a: string, b: string): number;
}

/**
 * The same positions, as the table shows them.
 *
 * @param positions ascending by day, as `selectEvents` gives them
 * @returns every position once; what is not stated comes last in either direction, and equal rows are newest first
 */
export function sortEvents(
  index: EventIndex,
  positions: Int32Array,
  { column, isDescending }: TableSort,
  words: TableWords,
): Int32Array {
  const newest = orderEvents(index, positions, "newest");
  const sign = isDescending ? -1 : 1;
  return isTextColumn(column)
    ? sortBy(
        newest,
        (position) => words.textOf(eventAt(index, position), column),
        (a, b) => sign * words.compare(a, b),
      )
    : sortBy(
        newest,
        (position) => numberOf(eventAt(index, position), column),
        (a, b) => sign * (a - b),
      );
}

// Keys are made once per row and not once per comparison. Array sorts are stable: equal rows keep their order.
function sortBy<Key>(
  positions: Int32Array,
  keyOf: (position: number) => Key | null,
  compare: (a: Key, b: Key) => number,
): Int32Array {
  const stated: { position: number; key: Key }[] = [];
  const notStated: number[] = [];
  for (const position of positions) {
    const key = keyOf(position);
    if (key === null) notStated.push(position);
    else stated.push({ position, key });
  }
  stated.sort((a, b) => compare(a.key, b.key));
  return Int32Array.from([...stated.map(({ position }) => position), ...notStated]);
}

function numberOf(event: SituationEvent, column: Exclude<TableColumn, TextColumn>): number | null {
  switch (column) {
    case "date":
      return event.day;
    case "killed":
      return keyOfRange(casualtyRange(event.fatalities));
    case "injured":
      return keyOfRange(casualtyRange(event.injured));
    case "kforInjured":
      return keyOfRange(kforRange(event, "injured"));
    case "severity":
      return event.severity;
    case "confidence":
      return event.confidence === null ? null : -CONFIDENCES.indexOf(event.confidence);
    case "sources":
      return event.sources.length === 0 ? null : event.sources.length;
  }
}

// By the highest figure, then by the lowest: the fraction stays below 1.
function keyOfRange(range: PeopleRange | null): number | null {
  return range === null ? null : range.high + range.low / (range.high + 1);
}
