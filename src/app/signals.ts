/** The signals of CONTRACT.md 4: attributes of `<html>` and performance marks that tests and hosts wait for. */
const root = document.documentElement;

/** Data are indexed; the panels have not painted yet. */
export function markData(): void {
  performance.mark("ksd:data");
}

/** Data are loaded and every visible panel has painted once. */
export function setReady(): void {
  if (root.dataset.ready === "true") return;
  root.dataset.ready = "true";
  performance.mark("ksd:ready");
}

/** Another dataset loads, or the page gives up what it showed. */
export function clearReady(): void {
  delete root.dataset.ready;
  delete root.dataset.dataset;
  delete root.dataset.events;
  delete root.dataset.shown;
}

/** What the view shows of which data. */
export function setCounts(dataset: string, events: number, shown: number): void {
  root.dataset.dataset = dataset;
  root.dataset.events = String(events);
  root.dataset.shown = String(shown);
}

/** The page cannot show its data; null takes that back. */
export function setDataError(kind: "feed" | "app" | null): void {
  if (kind === null) delete root.dataset.error;
  else root.dataset.error = kind;
}

/** After the paint that follows a change of the filter. The buffer of marks must not grow for weeks. */
export function markFiltered(): void {
  performance.clearMarks("ksd:filtered");
  performance.mark("ksd:filtered");
}
