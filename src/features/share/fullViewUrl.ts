import { rootUrl } from "#data/rootUrl.ts";
import type { View } from "#url/view.ts";
import { formatView } from "#url/view.ts";

/** The workbench's address with exactly this view; the embed's own parameters stay behind. */
export function fullViewUrl(view: View, defaults: View): string {
  const query = formatView(view, defaults);
  return new URL(query === "" ? "./" : `./?${query}`, rootUrl()).href;
}
