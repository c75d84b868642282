import { useCallback, useEffect, useRef, useState } from "react";
import { useView } from "#url/useView.ts";

/** Long enough to finish a word at ease, short enough to feel at once. */
const DEBOUNCE_MS = 200;

/** Text that is typed here and, a moment later, is `q` in the address. */
interface SearchText {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Takes what is typed over now. */
  readonly settle: () => void;
  /** A step that Back undoes. */
  readonly clear: () => void;
}

/** Keeps what is typed and what is searched apart until the typing pauses. */
export function useSearchText(): SearchText {
  const [view, changeView] = useView();
  // Not null only while typing: the keystrokes must not wait for the address, nor be overwritten by it.
  const [typed, setTyped] = useState<string | null>(null);
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);

  const settle = useCallback(() => {
    if (pending.current === null) return;
    const { text, timer } = pending.current;
    clearTimeout(timer);
    pending.current = null;
    changeView({ text: asParameter(text) }, "replace");
    setTyped(null);
  }, [changeView]);

  const type = useCallback(
    (text: string) => {
      clearTimeout(pending.current?.timer);
      pending.current = { text, timer: setTimeout(settle, DEBOUNCE_MS) };
      setTyped(text);
    },
    [settle],
  );

  const clear = useCallback(() => {
    clearTimeout(pending.current?.timer);
    pending.current = null;
    setTyped(null);
    changeView({ text: "" });
  }, [changeView]);

  useEffect(
    function settleWhenGone() {
      return settle;
    },
    [settle],
  );

  return { text: typed ?? view.text, type, settle, clear };
}

// What the address cannot carry (a pasted tab) is a space between words.
function asParameter(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}
