/** Groups of categories, in the fixed order of stacks, rings and legends: violence can be read off the axis. */
export const FAMILY_IDS = ["violence", "unrest", "security", "politics", "other"] as const;
export type FamilyId = (typeof FAMILY_IDS)[number];

/** Every category the app knows. Adding one is adding a row here and a name per language. */
export const CATEGORIES = {
  "armed-clash": { family: "violence" },
  explosion: { family: "violence" },
  "violence-against-civilians": { family: "violence" },
  "attack-on-peacekeepers": { family: "violence" },
  riot: { family: "unrest" },
  protest: { family: "unrest" },
  roadblock: { family: "unrest" },
  "police-operation": { family: "security" },
  "military-posture": { family: "security" },
  diplomacy: { family: "politics" },
  political: { family: "politics" },
  /** Imported records that fit none of the above. */
  other: { family: "other" },
} as const satisfies Record<string, { family: FamilyId }>;

export type CategoryId = keyof typeof CATEGORIES;

/** Ids of all categories, in table order. */
export const CATEGORY_IDS = Object.keys(CATEGORIES) as readonly CategoryId[];

/** Whether a text is the id of a category. */
export function isCategoryId(text: string): text is CategoryId {
  return Object.hasOwn(CATEGORIES, text);
}

/** Whether a text is the id of a family. */
export function isFamilyId(text: string): text is FamilyId {
  return (FAMILY_IDS as readonly string[]).includes(text);
}

/** The family that a category is coloured under. */
export function familyOf(category: CategoryId): FamilyId {
  return CATEGORIES[category].family;
}

/** The categories of a family, in table order. */
export function categoriesOf(family: FamilyId): readonly CategoryId[] {
  return CATEGORY_IDS.filter((id) => CATEGORIES[id].family === family);
}
