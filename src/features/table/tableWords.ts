import type { TableColumn, TableSort, TextColumn } from "#analysis/eventTable.ts";
import { TABLE_COLUMNS } from "#analysis/eventTable.ts";
import type { DatasetText } from "#data/datasetText.ts";
import type { SituationEvent } from "#domain/event.ts";
import type { SourceType } from "#domain/source.ts";
import { SOURCE_TYPES } from "#domain/source.ts";
import type { MessageKey, Translate } from "#i18n/messages.ts";

const LABELS: Readonly<Record<TableColumn, MessageKey>> = {
  date: "timeline.date",
  category: "filters.dimension.categories",
  title: "table.column.event",
  place: "filters.dimension.places",
  municipality: "compare.places.column",
  killed: "card.killed",
  injured: "card.injured",
  kforInjured: "compare.figures.kforInjured",
  severity: "filters.dimension.severity",
  confidence: "filters.dimension.confidence",
  sources: "card.sources",
  actors: "card.actors",
  incident: "table.column.incident",
  id: "table.column.id",
};

/** The head of a column. */
export function labelOfColumn(column: TableColumn, t: Translate): string {
  return t(LABELS[column]);
}

/** What a cell of words says; null where nothing is recorded. */
export function textOfCell(
  event: SituationEvent,
  column: TextColumn,
  text: DatasetText,
  t: Translate,
): string | null {
  switch (column) {
    case "category":
      return t(`category.${event.category}`);
    case "title":
      return text.event(event).title;
    case "place":
      return event.place.name === "" ? null : text.place(event.place);
    case "municipality":
      return event.place.municipality === null ? null : text.municipality(event.place.municipality);
    case "actors":
      return event.actors.length === 0
        ? null
        : event.actors.map(({ name }) => text.term(name)).join("; ");
    case "incident":
      return event.incident === null ? null : text.incident(event.incident);
    case "id":
      return event.id;
  }
}

const DIRECTIONS = {
  date: ["table.direction.oldest", "table.direction.newest"],
  number: ["table.direction.lowest", "table.direction.highest"],
  text: ["table.direction.forward", "table.direction.backward"],
} as const;

/** The order of the rows in words: sorted by “Severity”, highest first, then newest first. */
export function wordSort({ column, isDescending }: TableSort, t: Translate): string {
  const kind = TABLE_COLUMNS[column];
  return t(kind === "date" ? "table.sorted" : "table.sortedThenNewest", {
    column: labelOfColumn(column, t),
    direction: t(DIRECTIONS[kind][isDescending ? 1 : 0]),
  });
}

/** On what an event rests: 2 official, 5 press. */
export function wordSources({ sources }: SituationEvent, t: Translate): string {
  const count = (type: SourceType | null) =>
    sources.filter(({ sourceType }) => sourceType === type).length;
  const parts = [...SOURCE_TYPES, null].flatMap((type) => {
    const number = count(type);
    return number === 0 ? [] : t(`table.sources.${type ?? "notStated"}`, { count: number });
  });
  return parts.length === 0 ? t("common.notStated") : parts.join(", ");
}
