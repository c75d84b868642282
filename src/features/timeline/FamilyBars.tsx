import { memo } from "react";
import type { BinCounts } from "#analysis/timeBins.ts";
import { endOfBin } from "#analysis/timeBins.ts";
import { FAMILY_IDS } from "#domain/category.ts";
import type { DaySpan, EpochDay } from "#domain/day.ts";
import styles from "./TimelineChart.module.css";
import type { TimelineLayout } from "./timelineLayout.ts";
import type { TimeScale } from "./timeScale.ts";
import type { ValueAxis } from "./valueAxis.ts";

interface FamilyBarsProps {
  readonly counts: BinCounts;
  /** Days whose bins are shown as selected as a whole; null where the selection itself is shown. */
  readonly marked: DaySpan | null;
  readonly axis: ValueAxis;
  readonly scale: TimeScale;
  readonly layout: TimelineLayout;
}

/** Room on each side of a bar, as a share of its bin. */
const SIDE = 0.08;
/** Between families of one bar, px; less where a single event is hardly higher than that. */
const JOINT = 0.8;
const JOINT_SHARE = 0.25;

/**
 * Stacked bars, violence on the base line. Two paths per family, inside and outside the brush,
 * however many bins there are: one element per bar cost a third more per frame (PERFORMANCE.md 5).
 */
export const FamilyBars = memo(function FamilyBars(props: FamilyBarsProps) {
  const { inside, outside } = barPaths(props);
  return (
    <g>
      {FAMILY_IDS.map((family, row) => (
        <g key={family} style={{ fill: `var(--${family})` }}>
          {outside[row] !== "" && <path className={styles.outside} d={outside[row]} />}
          {inside[row] !== "" && <path d={inside[row]} />}
        </g>
      ))}
    </g>
  );
});

/** Path data per family. In a bin that the brush cuts, the selected events of a family lie below its others. */
export function barPaths({ counts, marked, axis, scale, layout }: FamilyBarsProps): {
  inside: readonly string[];
  outside: readonly string[];
} {
  const inside = FAMILY_IDS.map(() => "");
  const outside = FAMILY_IDS.map(() => "");
  const pxPerEvent = (layout.barsBottom - layout.barsTop) / axis.high;
  const joint = Math.min(JOINT, pxPerEvent * JOINT_SHARE);

  const isMarked = (start: EpochDay) =>
    marked !== null && start <= marked.last && endOfBin(start, counts.unit) >= marked.first;

  counts.starts.forEach((start, bin) => {
    const from = scale.clampedX(start);
    const to = scale.clampedX(endOfBin(start, counts.unit) + 1);
    const side = Math.min((to - from) * SIDE, 6);
    let events = 0;
    for (const [row, totals] of counts.totals.entries()) {
      const total = totals[bin] ?? 0;
      const selected = isMarked(start) ? total : (counts.selected[row]?.[bin] ?? 0);
      for (const [paths, count] of [
        [inside, selected],
        [outside, total - selected],
      ] as const) {
        if (count === 0) continue;
        const bottom = layout.barsBottom - events * pxPerEvent;
        const height = Math.max(0.5, count * pxPerEvent - joint);
        paths[row] += rectangle(from + side, bottom - height, to - from - 2 * side, height);
        events += count;
      }
    }
  });
  return { inside, outside };
}

function rectangle(x: number, y: number, width: number, height: number): string {
  const w = Math.max(0.5, width);
  return `M${round(x)} ${round(y)}h${round(w)}v${round(height)}h${round(-w)}z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
