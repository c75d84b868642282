import { useEffect, useMemo, useRef, useState } from "react";
import type { PlacedFigure } from "./ForceMarks.tsx";

/** Time to move the pointer from a mark to its tip. */
const GRACE_MS = 250;

/** Which published total shows its tip. It stays while pointed at or focused, and goes with Escape. */
export function useFigureTip() {
  const [placed, setPlaced] = useState<PlacedFigure | null>(null);
  const ref = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const opener = useRef<Element | null>(null);
  const shouldFocus = useRef(false);
  const isClosing = useRef(false);

  useEffect(function forgetTimer() {
    return function stopTimer() {
      clearTimeout(timer.current);
    };
  }, []);

  useEffect(
    function focusFirstLink() {
      if (placed === null || !shouldFocus.current) return;
      shouldFocus.current = false;
      ref.current?.querySelector("a")?.focus();
    },
    [placed],
  );

  // Stable, so that a brush does not draw the marks anew.
  const actions = useMemo(() => {
    function keep(): void {
      clearTimeout(timer.current);
    }
    function leave(): void {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setPlaced(null), GRACE_MS);
    }
    function point(next: PlacedFigure | null): void {
      if (isClosing.current) return;
      if (next === null) leave();
      else {
        keep();
        setPlaced(next);
      }
    }
    function open(next: PlacedFigure): void {
      keep();
      opener.current = document.activeElement;
      shouldFocus.current = true;
      // A new object, so that a tip which is shown already takes the focus as well.
      setPlaced({ ...next });
    }
    function close(): void {
      keep();
      const wasInside = ref.current?.contains(document.activeElement) ?? false;
      setPlaced(null);
      if (!wasInside) return;
      // The mark gets the focus back, which would open its tip again.
      isClosing.current = true;
      if (opener.current instanceof SVGElement) opener.current.focus();
      isClosing.current = false;
    }
    return { keep, leave, point, open, close };
  }, []);

  return { placed, ref, ...actions };
}
