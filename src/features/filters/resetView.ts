import type { View } from "#url/view.ts";

/** The keys that select events. */
const FILTER_KEYS = [
  "from",
  "to",
  "categories",
  "sides",
  "places",
  "severity",
  "confidence",
  "sourceTypes",
  "text",
  "extent",
  "asOf",
] as const satisfies readonly (keyof View)[];

/** The change that returns to the dataset's own view; how the reader reads (language, names, theme, size, tab) stays. */
export function resetView(view: View, defaults: View): Partial<View> {
  const { data, tab, lang, names, theme, scale, motion, pin } = view;
  return { ...defaults, data, tab, lang, names, theme, scale, motion, pin };
}

/** Whether the view selects what the dataset's own view selects. */
export function isUsualFilter(view: View, defaults: View): boolean {
  return FILTER_KEYS.every((key) => String(view[key]) === String(defaults[key]));
}
