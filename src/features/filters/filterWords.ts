import type { Dates } from "#analysis/datePresets.ts";
import type { Dimension, EventFilter } from "#analysis/filter.ts";
import { activeDimensions } from "#analysis/filter.ts";
import type { CategoryId, FamilyId } from "#domain/category.ts";
import { isFamilyId } from "#domain/category.ts";
import type { DaySpan, EpochDay } from "#domain/day.ts";
import { formatIsoDay } from "#domain/day.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Translate } from "#i18n/messages.ts";
import type { View } from "#url/view.ts";

/** What a filter is said with. */
export interface FilterVocabulary {
  readonly t: Translate;
  readonly formats: Formats;
  /** A municipality's name by its id. */
  readonly nameOfPlace: (id: string) => string;
  /** What the filter's dates cover on screen; null where no event is dated. */
  readonly days: DaySpan | null;
}

/** One value of a filter in force. */
export interface ActiveValue {
  readonly dimension: Dimension;
  /** Unique among the values of one filter. */
  readonly key: string;
  /** "Prizren" */
  readonly value: string;
  /** "Place: Prizren" */
  readonly label: string;
  /** What takes this value away, and nothing else. */
  readonly without: Partial<View>;
}

/** Every value that is asked for, in the order of the dimensions; taking all away asks for nothing. */
export function activeValues(filter: EventFilter, words: FilterVocabulary): readonly ActiveValue[] {
  const { t, formats, nameOfPlace } = words;
  const row = (
    dimension: Dimension,
    key: string,
    value: string,
    without: Partial<View>,
  ): ActiveValue => ({
    dimension,
    key: `${dimension}:${key}`,
    value,
    label: t("filters.named", { name: nameOfDimension(dimension, t), value }),
    without,
  });
  const rows: Readonly<Record<Dimension, () => readonly ActiveValue[]>> = {
    dates: () => [row("dates", "range", datesInWords(filter, words), { from: null, to: null })],
    categories: () =>
      filter.categories.map((id) =>
        row("categories", id, nameOfCategory(id, t), {
          categories: without(filter.categories, id),
        }),
      ),
    sides: () =>
      filter.sides.map((id) =>
        row("sides", id, t(`side.${id}`), { sides: without(filter.sides, id) }),
      ),
    places: () =>
      filter.places.map((id) =>
        row("places", id, nameOfPlace(id), { places: without(filter.places, id) }),
      ),
    severity: () => [
      row("severity", "least", t("filters.orMore", { value: filter.severity }), { severity: 1 }),
    ],
    confidence: () => [
      row("confidence", "least", confidenceInWords(filter, t), { confidence: "low" }),
    ],
    sourceTypes: () =>
      filter.sourceTypes.map((id) =>
        row("sourceTypes", id, t(`sourceType.${id}`), {
          sourceTypes: without(filter.sourceTypes, id),
        }),
      ),
    text: () => [row("text", "q", t("filters.quoted", { text: filter.text.trim() }), { text: "" })],
    extent: () => [row("extent", "on", t("filters.extentValue"), { extent: false })],
    asOf: () => [
      row("asOf", "day", filter.asOf === null ? "" : formats.day(filter.asOf), { asOf: null }),
    ],
  };
  return activeDimensions(filter).flatMap((dimension) => rows[dimension]());
}

/** "Place" */
export function nameOfDimension(dimension: Dimension, t: Translate): string {
  return t(`filters.dimension.${dimension}`);
}

/** "Place: Prizren, Zvečan": a whole dimension with its values. */
export function dimensionInWords(
  dimension: Dimension,
  values: readonly ActiveValue[],
  t: Translate,
) {
  const own = values.filter((value) => value.dimension === dimension);
  return t("filters.named", {
    name: nameOfDimension(dimension, t),
    value: own.map(({ value }) => value).join(", "),
  });
}

/** A category's or a family's name. */
export function nameOfCategory(id: CategoryId | FamilyId, t: Translate): string {
  return isFamilyId(id) ? t(`family.${id}`) : t(`category.${id}`);
}

/** "1 Jan 2021 – 31 Dec 2025"; without dated events, what the filter itself says. */
export function datesInWords(
  { from, to }: Dates,
  { t, formats, days }: Pick<FilterVocabulary, "t" | "formats" | "days">,
): string {
  if (days !== null) return formats.span(days.first, days.last);
  if (from !== null) return t("filters.since", { day: formats.day(from) });
  return to === null ? t("filters.allYears") : t("filters.until", { day: formats.day(to) });
}

/** "2021–2025", "2023"; the days themselves where they are not whole years. */
export function yearsInWords({ first, last }: DaySpan, formats: Formats): string {
  const [from, to] = [formats.year(first), formats.year(last)];
  if (!startsYear(first) || !endsYear(last)) return formats.span(first, last);
  return from === to ? from : `${from}–${to}`;
}

/** Whether a day is a 1 January. */
export function startsYear(day: EpochDay): boolean {
  return formatIsoDay(day).endsWith("-01-01");
}

/** Whether a day is a 31 December. */
export function endsYear(day: EpochDay): boolean {
  return formatIsoDay(day).endsWith("-12-31");
}

function confidenceInWords({ confidence }: EventFilter, t: Translate): string {
  return t("filters.orMore", { value: t(`confidence.${confidence}`) });
}

function without<T>(values: readonly T[], value: T): readonly T[] {
  return values.filter((other) => other !== value);
}
