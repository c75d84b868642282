import { useMemo, useSyncExternalStore } from "react";
import type { EmbedPanel, EmbedPart, ReadEmbedView } from "#url/embedView.ts";
import { readEmbedView } from "#url/embedView.ts";
import { readSearch, subscribeToView } from "#url/useView.ts";

/** The embed's own parameters in the address, with what of them could not be used. */
export function useEmbedView(): ReadEmbedView {
  const search = useSyncExternalStore(subscribeToView, readSearch);
  return useMemo(() => readEmbedView(search), [search]);
}

/** What an embed of everything shows at once; the rest waits behind buttons. */
const AT_ONCE: readonly EmbedPanel[] = ["map", "timeline"];
const ON_REQUEST: readonly EmbedPanel[] = ["list", "figures", "troops"];

/** Which panels stand on the page, and which open on request. */
export interface EmbedLayout {
  readonly panels: readonly EmbedPanel[];
  readonly onRequest: readonly EmbedPanel[];
  isHidden(part: EmbedPart): boolean;
}

/** Panels that the address names all stand on the page; what is not named is not there. */
export function useEmbedLayout(): EmbedLayout {
  const { embed } = useEmbedView();
  return useMemo(() => {
    const isWhole = embed.panels.length === 0;
    return {
      panels: isWhole ? AT_ONCE : embed.panels,
      onRequest: isWhole ? ON_REQUEST : [],
      isHidden: (part) => embed.hidden.includes(part),
    };
  }, [embed]);
}
