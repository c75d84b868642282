import {
  createContext,
  createElement,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";

type Report = (panel: string) => void;

const Context = createContext<Report>(() => {});
const ReadyContext = createContext(true);

interface ReadinessProps {
  /** Names of the panels on screen; each must report its first paint. */
  readonly panels: readonly string[];
  /** Called once, in the frame after the last of them painted. */
  readonly onReady: () => void;
  readonly children: ReactNode;
}

/** Knows when every visible panel has painted once. Give it a new `key` when another dataset loads. */
export function Readiness({ panels, onReady, children }: ReadinessProps) {
  const painted = useRef(new Set<string>());
  const isDone = useRef(false);
  const [isReady, setReady] = useState(false);
  const report = useMemo<Report>(
    () => (panel) => {
      painted.current.add(panel);
      if (isDone.current || !panels.every((name) => painted.current.has(name))) return;
      isDone.current = true;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          onReady();
          setReady(true);
        }),
      );
    },
    [panels, onReady],
  );
  return createElement(
    Context,
    { value: report },
    createElement(ReadyContext, { value: isReady }, children),
  );
}

/** Whether the page is ready: time for what no first paint should wait for. True outside of a page. */
export function useIsReady(): boolean {
  return useContext(ReadyContext);
}

/** Says that a panel has painted. Call it with `false` while its content is still coming. */
export function useReportPainted(panel: string, isPainted: boolean): void {
  const report = useContext(Context);
  useEffect(
    function reportPainted() {
      if (isPainted) report(panel);
    },
    [report, panel, isPainted],
  );
}
