import type { KeyboardEvent } from "react";
import { memo, useRef, useState } from "react";
import { wordHeadCount } from "#analysis/headCount.ts";
import { bestSourceType } from "#analysis/strength.ts";
import type { StrengthFigure } from "#domain/force.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { SourceMark } from "./ForceLane.tsx";
import styles from "./TimelineChart.module.css";

/** A published total and where its mark is, px. */
export interface PlacedFigure {
  readonly figure: StrengthFigure;
  readonly x: number;
  readonly y: number;
}

interface ForceMarksProps {
  readonly placed: readonly PlacedFigure[];
  readonly textScale: number;
  /** Hovered or focused; null when left. */
  readonly onPoint: (placed: PlacedFigure | null) => void;
  /** Enter, or a click: the reader wants to go to its sources. */
  readonly onOpen: (placed: PlacedFigure) => void;
  /** Escape. */
  readonly onClose: () => void;
}

/** Published totals as marks: one stop for the Tab key, arrows go from one to the next in time. */
export const ForceMarks = memo(function ForceMarks({
  placed,
  textScale,
  onPoint,
  onOpen,
  onClose,
}: ForceMarksProps) {
  const { t, formats } = useLanguage();
  const [stop, setStop] = useState(0);
  const groupRef = useRef<SVGGElement>(null);
  const last = placed.length - 1;
  const current = Math.min(stop, last);

  function goTo(next: number): void {
    const at = Math.min(last, Math.max(0, next));
    setStop(at);
    groupRef.current?.querySelectorAll<SVGGElement>("[role=button]")[at]?.focus();
  }

  function handleKey(event: KeyboardEvent, at: number): void {
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key];
    const figure = placed[at];
    if (target !== undefined) goTo(target);
    else if ((event.key === "Enter" || event.key === " ") && figure !== undefined) onOpen(figure);
    else if (event.key === "Escape") onClose();
    else return;
    event.preventDefault();
  }

  return (
    <g ref={groupRef} role="toolbar" aria-label={t("timeline.figures")}>
      {placed.map((mark, at) => {
        const { figure, x, y } = mark;
        const type = bestSourceType(figure);
        const count = wordHeadCount(figure.personnel, figure.precision);
        const words = t(count.key, { personnel: figure.personnel });
        return (
          // biome-ignore lint/a11y/useSemanticElements: an HTML button cannot stand inside an SVG.
          <g
            key={figure.id}
            role="button"
            className={styles.figure}
            tabIndex={at === current ? 0 : -1}
            aria-label={t("timeline.figureName", {
              figure: words,
              date: formats.range(figure.asOf),
              source: figure.sources[0]?.publisher ?? t("common.notStated"),
            })}
            onFocus={() => {
              setStop(at);
              onPoint(mark);
            }}
            onBlur={() => onPoint(null)}
            onPointerEnter={() => onPoint(mark)}
            onPointerLeave={() => onPoint(null)}
            onClick={() => onOpen(mark)}
            onKeyDown={(event) => handleKey(event, at)}
          >
            <rect
              className={styles.hit}
              x={x - 7 * textScale}
              y={y - 9 * textScale}
              width={14 * textScale}
              height={18 * textScale}
            />
            <SourceMark type={type} x={x} y={y} radius={2.6 * textScale} />
          </g>
        );
      })}
    </g>
  );
});
