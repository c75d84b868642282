import type { KeyboardEvent, PointerEvent } from "react";
import { memo, useRef } from "react";
import { panSpan, zoomSpan } from "#analysis/periods.ts";
import type { BinTotals } from "#analysis/timeBins.ts";
import { endOfBin } from "#analysis/timeBins.ts";
import type { DaySpan } from "#domain/day.ts";
import { dateOfDay } from "#domain/day.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import styles from "./TimelineChart.module.css";
import { textWidth } from "./textWidth.ts";
import type { TimelineLayout } from "./timelineLayout.ts";
import { createTimeScale } from "./timeScale.ts";

interface OverviewStripProps {
  /** Per year, over all years. */
  readonly counts: BinTotals;
  readonly whole: DaySpan;
  readonly visible: DaySpan;
  readonly top: number;
  readonly layout: TimelineLayout;
  readonly chartId: string;
  readonly onShow: (visible: DaySpan) => void;
}

/** All years with the visible ones framed. The frame is dragged, or moved by arrows; plus and minus zoom. */
export const OverviewStrip = memo(function OverviewStrip(props: OverviewStripProps) {
  const { counts, whole, visible, top, layout, chartId, onShow } = props;
  const { t, formats } = useLanguage();
  const { left, right, overviewHeight: height, scale: k } = layout;
  const scale = createTimeScale(whole, left, right);
  const held = useRef<{ x: number; visible: DaySpan } | null>(null);

  function handleDown(event: PointerEvent<SVGGElement>): void {
    if (event.button !== 0) return;
    const x = event.clientX - svgLeft(event);
    event.currentTarget.setPointerCapture?.(event.pointerId);
    const isInside = x >= scale.x(visible.first) && x <= scale.x(visible.last + 1);
    // Outside the frame: it comes to the pointer.
    const middle = (visible.first + visible.last + 1) / 2;
    const start = isInside ? visible : panSpan(visible, scale.instantAt(x) - middle, whole);
    if (!isInside) onShow(start);
    held.current = { x, visible: start };
  }

  function handleMove(event: PointerEvent<SVGGElement>): void {
    if (held.current === null) return;
    const days = (event.clientX - svgLeft(event) - held.current.x) / scale.dayPx;
    onShow(panSpan(held.current.visible, days, whole));
  }

  function handleKey(event: KeyboardEvent): void {
    const next = shownByKey(event.key, visible, whole);
    if (next === null) return;
    event.preventDefault();
    onShow(next);
  }

  const max = Math.max(1, counts.max);
  return (
    <g>
      <text className={styles.tick} x={left - 8 * k} y={top + height - 4 * k} textAnchor="end">
        {textWidth(t("timeline.allYears"), 11.5 * k) < left - 8 * k ? t("timeline.allYears") : ""}
      </text>
      <g
        role="scrollbar"
        tabIndex={0}
        className={styles.overview}
        aria-label={t("timeline.visibleYears")}
        aria-controls={chartId}
        aria-orientation="horizontal"
        aria-valuemin={whole.first}
        aria-valuemax={whole.last}
        aria-valuenow={visible.first}
        aria-valuetext={formats.span(visible.first, visible.last)}
        onPointerDown={handleDown}
        onPointerMove={handleMove}
        onPointerUp={() => {
          held.current = null;
        }}
        onPointerCancel={() => {
          held.current = null;
        }}
        onKeyDown={handleKey}
      >
        <rect className={styles.sunk} x={left} width={right - left} y={top} height={height} />
        {counts.starts.map((start, bin) => {
          const count = counts.totals[bin] ?? 0;
          const year = dateOfDay(start).getUTCFullYear();
          const end = endOfBin(start, "year");
          const isVisible = start <= visible.last && end >= visible.first;
          const barHeight = (count / max) * (height - 2 * k);
          return (
            <g key={start}>
              {count > 0 && (
                <rect
                  className={isVisible ? styles.yearBarVisible : styles.yearBar}
                  x={scale.x(start) + 0.5}
                  width={Math.max(1, scale.x(end + 1) - scale.x(start) - 1.5)}
                  y={top + height - barHeight}
                  height={barHeight}
                />
              )}
              {(bin === 0 || (year % 5 === 0 && bin > 3)) && !isVisible && (
                <text className={styles.tick} x={scale.x(start) + 3 * k} y={top + 11 * k}>
                  {formats.year(start)}
                </text>
              )}
            </g>
          );
        })}
        <rect
          className={styles.frame}
          x={scale.x(visible.first)}
          width={Math.max(3, scale.x(visible.last + 1) - scale.x(visible.first))}
          y={top}
          height={height}
        />
      </g>
    </g>
  );
});

function svgLeft(event: PointerEvent<SVGGElement>): number {
  return event.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0;
}

/** What a key does to the visible days; null for keys that mean nothing here. */
export function shownByKey(key: string, visible: DaySpan, whole: DaySpan): DaySpan | null {
  const days = visible.last - visible.first + 1;
  const middle = (visible.first + visible.last + 1) / 2;
  switch (key) {
    case "ArrowLeft":
      return panSpan(visible, -days / 10, whole);
    case "ArrowRight":
      return panSpan(visible, days / 10, whole);
    case "PageUp":
      return panSpan(visible, -days, whole);
    case "PageDown":
      return panSpan(visible, days, whole);
    case "Home":
      return panSpan(visible, whole.first - visible.first, whole);
    case "End":
      return panSpan(visible, whole.last - visible.last, whole);
    case "+":
      return zoomSpan(visible, 0.7, middle, whole);
    case "-":
      return zoomSpan(visible, 1 / 0.7, middle, whole);
    default:
      return null;
  }
}
