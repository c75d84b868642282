import type { CategoryId, FamilyId } from "#domain/category.ts";
import { categoriesOf, familyOf } from "#domain/category.ts";

/** What a filter on categories holds: categories and whole families, mixed; empty asks for nothing. */
export type CategoryChoice = readonly (CategoryId | FamilyId)[];

/** `mixed`: some of the family's categories are asked for, not all. */
export type FamilyState = "on" | "off" | "mixed";

/** How much of a family is asked for. */
export function familyStateOf(choice: CategoryChoice, family: FamilyId): FamilyState {
  if (choice.includes(family)) return "on";
  const members = categoriesOf(family);
  const chosen = members.filter((id) => choice.includes(id)).length;
  return chosen === 0 ? "off" : chosen === members.length ? "on" : "mixed";
}

/** Whether a category is asked for, by itself or with its family. */
export function isCategoryChosen(choice: CategoryChoice, category: CategoryId): boolean {
  return choice.includes(category) || choice.includes(familyOf(category));
}

/** Asks for the whole family, or no longer for any of it. A mixed family becomes a whole one. */
export function toggleFamily(choice: CategoryChoice, family: FamilyId): CategoryChoice {
  const others = withoutFamily(choice, family);
  return familyStateOf(choice, family) === "on" ? others : [...others, family];
}

/** Adds or takes one category; a family of which all are chosen is written as the family. */
export function toggleCategory(choice: CategoryChoice, category: CategoryId): CategoryChoice {
  const family = familyOf(category);
  const members = categoriesOf(family);
  const chosen = members.filter((id) => isCategoryChosen(choice, id) !== (id === category));
  const others = withoutFamily(choice, family);
  return chosen.length === members.length ? [...others, family] : [...others, ...chosen];
}

function withoutFamily(choice: CategoryChoice, family: FamilyId): CategoryChoice {
  const members: readonly string[] = categoriesOf(family);
  return choice.filter((id) => id !== family && !members.includes(id));
}
