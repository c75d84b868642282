import { ActorOptions } from "./ActorOptions.tsx";
import type { FilterGroup } from "./filterGroups.ts";
import { MoreOptions } from "./MoreOptions.tsx";
import { PlaceOptions } from "./PlaceOptions.tsx";
import { SeverityOptions } from "./SeverityOptions.tsx";

const OPTIONS = {
  place: PlaceOptions,
  actor: ActorOptions,
  severity: SeverityOptions,
  more: MoreOptions,
} as const satisfies Readonly<Record<FilterGroup, () => unknown>>;

/** What one filter menu holds. */
export function FilterOptions({ group }: { readonly group: FilterGroup }) {
  const Options = OPTIONS[group];
  return <Options />;
}
