import { expect, test } from "vitest";
import {
  familyStateOf,
  isCategoryChosen,
  toggleCategory,
  toggleFamily,
} from "#analysis/categoryChoice.ts";
import { CATEGORY_IDS, categoriesOf, FAMILY_IDS } from "#domain/category.ts";

test("toggling a category twice asks for the same categories as before", () => {
  const choice = ["violence", "riot"] as const;
  for (const category of CATEGORY_IDS) {
    const twice = toggleCategory(toggleCategory(choice, category), category);
    for (const id of CATEGORY_IDS) {
      expect(isCategoryChosen(twice, id)).toBe(isCategoryChosen(choice, id));
    }
  }
});

test("toggling one category leaves all others as they were", () => {
  const choice = ["violence", "riot"] as const;
  for (const category of CATEGORY_IDS) {
    const toggled = toggleCategory(choice, category);
    for (const id of CATEGORY_IDS) {
      expect(isCategoryChosen(toggled, id)).toBe(
        isCategoryChosen(choice, id) !== (id === category),
      );
    }
  }
});

test("all categories of a family are written as the family", () => {
  for (const family of FAMILY_IDS) {
    expect(categoriesOf(family).reduce(toggleCategory, [])).toEqual([family]);
  }
});

test("one category taken out of a whole family leaves the others", () => {
  expect(toggleCategory(["unrest"], "riot")).toEqual(["protest", "roadblock"]);
});

test("a family with some of its categories is mixed, and a click makes it whole", () => {
  expect(familyStateOf(["riot"], "unrest")).toBe("mixed");
  expect(toggleFamily(["riot"], "unrest")).toEqual(["unrest"]);
});

test("a whole family is taken away however it was asked for", () => {
  expect(toggleFamily(["unrest", "diplomacy"], "unrest")).toEqual(["diplomacy"]);
  expect(toggleFamily(["riot", "protest", "roadblock"], "unrest")).toEqual([]);
});
