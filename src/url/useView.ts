import {
  createContext,
  createElement,
  type ReactNode,
  useContext,
  useMemo,
  useSyncExternalStore,
} from "react";
import type { ReadView, View } from "./view.ts";
import { BARE_VIEW, formatView, readView } from "./view.ts";

/** `push` for a step that Back should undo (a selection, a filter); `replace` for a stream of changes (a drag). */
export type HistoryStep = "push" | "replace";
/** Writes a change of the view into the address; a `push` unless said otherwise. */
export type ChangeView = (change: Partial<View>, history?: HistoryStep) => void;

const listeners = new Set<() => void>();

/** Tells of every change of the address: ours, and the reader's Back and Forward. */
export function subscribeToView(onChange: () => void): () => void {
  listeners.add(onChange);
  window.addEventListener("popstate", onChange);
  return function unsubscribe() {
    listeners.delete(onChange);
    window.removeEventListener("popstate", onChange);
  };
}

/** The query string in the address bar. */
export const readSearch = () => window.location.search;

const DefaultsContext = createContext<View>(BARE_VIEW);

/** Sets what stands for parameters that the address does not give: the dataset's `view`, a mode's own defaults. */
export function ViewDefaults(props: { readonly defaults: View; readonly children: ReactNode }) {
  return createElement(DefaultsContext, { value: props.defaults }, props.children);
}

/** The view that an empty address asks for here; a reset returns to it. */
export function useViewDefaults(): View {
  return useContext(DefaultsContext);
}

/** The view in the address bar, and the one way to change it. */
export function useView(): readonly [View, ChangeView] {
  const defaults = useViewDefaults();
  const { view } = useReadView();
  const changeView = useMemo<ChangeView>(
    () => (change, history) => writeView(change, history, defaults),
    [defaults],
  );
  return [view, changeView];
}

/** The view with the names of parameters that could not be read, for the notice about them. */
export function useReadView(): ReadView {
  const defaults = useViewDefaults();
  const search = useSyncExternalStore(subscribeToView, readSearch);
  return useMemo(() => readView(search, defaults), [search, defaults]);
}

function writeView(change: Partial<View>, history: HistoryStep = "push", defaults: View): void {
  const { search, pathname, hash } = window.location;
  const { view } = readView(search, defaults);
  const query = formatView({ ...view, ...change }, defaults, search);
  if (`?${query}` === search || (query === "" && search === "")) return;
  const url = `${pathname}${query === "" ? "" : `?${query}`}${hash}`;
  writeUrl(url, history);
}

/** Changes the whole query string at once (a message from a host page, a tour). */
export function replaceSearch(query: string, history: HistoryStep = "replace"): void {
  const { pathname, hash } = window.location;
  const url = `${pathname}${query === "" ? "" : `?${query}`}${hash}`;
  writeUrl(url, history);
}

function writeUrl(url: string, history: HistoryStep): void {
  // A frame's steps would be steps of its host's Back button; an article is left by one press.
  const isFramed = window.parent !== window;
  if (history === "push" && !isFramed) window.history.pushState(null, "", url);
  else window.history.replaceState(null, "", url);
  for (const notify of listeners) notify();
}
