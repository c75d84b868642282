import { useView, useViewDefaults } from "#url/useView.ts";
import { formatView } from "#url/view.ts";

/** The address that shows this card in this view. */
export function useCardLink(event: string): string {
  const [view] = useView();
  const defaults = useViewDefaults();
  const { origin, pathname, search } = window.location;
  const query = formatView({ ...view, event: event as typeof view.event }, defaults, search);
  return `${origin}${pathname}?${query}`;
}
