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
  function followReader(): void {
    waiting = null;
    clearTimeout(retry);
    onChange();
  }
  listeners.add(onChange);
  window.addEventListener("popstate", followReader);
  return function unsubscribe() {
    listeners.delete(onChange);
    window.removeEventListener("popstate", followReader);
  };
}

/**
 * A query string that the browser has not taken yet. Browsers allow so many changes of the address in a time
 * (Chromium 200 in 10 s, WebKit 100 in 30 s), and a long drag makes more: it must not stop following the hand.
 */
let waiting: string | null = null;
let retry: ReturnType<typeof setTimeout> | undefined;
const RETRY_MS = 500;

/** The query string in the address bar, or about to be. */
export const readSearch = () => waiting ?? window.location.search;

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
  const { pathname, hash } = window.location;
  const search = readSearch();
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
  const { search } = new URL(url, window.location.href);
  clearTimeout(retry);
  try {
    if (history === "push" && !isFramed) window.history.pushState(null, "", url);
    else window.history.replaceState(null, "", url);
  } catch {
    // WebKit throws where Chromium says nothing.
  }
  waiting = window.location.search === search ? null : search;
  if (waiting !== null) retry = setTimeout(() => writeUrl(url, history), RETRY_MS);
  for (const notify of listeners) notify();
}
