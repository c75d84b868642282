import type { EventFilter } from "#analysis/filter.ts";
import { isFamilyId } from "#domain/category.ts";

/** The menus, in the order of the strip. */
export const FILTER_GROUPS = ["place", "actor", "severity", "more"] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];

/** How many values of a menu are in force. Families are seen on their own buttons, so they do not count. */
export function countAsked(group: FilterGroup, filter: EventFilter): number {
  const counts: Readonly<Record<FilterGroup, number>> = {
    place: filter.places.length,
    actor: filter.sides.length,
    severity: filter.severity > 1 ? 1 : 0,
    more:
      filter.categories.filter((id) => !isFamilyId(id)).length +
      filter.sourceTypes.length +
      [filter.confidence !== "low", filter.extent !== null, filter.asOf !== null].filter(Boolean)
        .length,
  };
  return counts[group];
}
