import type { ClaimRow } from "#analysis/claims.ts";
import { axisTicks, isAtLeast, isAtMost } from "#analysis/claims.ts";
import type { FamilyId } from "#domain/category.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import styles from "./ClaimTable.module.css";

interface ClaimPlotProps {
  readonly rows: readonly ClaimRow[];
  /** Highest figure among them. */
  readonly high: number;
  readonly family: FamilyId;
}

/** The figures as dots on an axis from 0. The table's rows, right below, say the same in words. */
export function ClaimPlot({ rows, high, family }: ClaimPlotProps) {
  const { formats } = useLanguage();
  const ticks = axisTicks(high);
  const end = ticks.at(-1) ?? 1;
  const at = (people: number) => `${(100 * people) / end}%`;
  const spans = rows.flatMap(({ claim, isLatestOfficial }) => {
    const from = claim.value ?? claim.low ?? claim.high;
    const to = claim.value ?? claim.high ?? claim.low;
    return from === null || to === null ? [] : [{ claim, from, to, isLatestOfficial }];
  });
  const lowest = Math.min(...spans.map(({ from }) => from));
  // Drawn last, so that it lies on top.
  const ordered = spans.toSorted((a, b) => Number(a.isLatestOfficial) - Number(b.isLatestOfficial));

  return (
    <div className={styles.plot} style={{ color: `var(--${family})` }}>
      <svg aria-hidden="true" width="100%" height="34" overflow="visible">
        <line x1="0" x2="100%" y1="12" y2="12" className={styles.axis} />
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={at(tick)} x2={at(tick)} y1="9" y2="15" className={styles.axis} />
            <text x={at(tick)} y="29" className={styles.tick}>
              {formats.integer(tick)}
            </text>
          </g>
        ))}
        <line x1={at(lowest)} x2={at(high)} y1="12" y2="12" className={styles.spread} />
        {ordered.map(({ claim, from, to, isLatestOfficial }, offset) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two claims may be alike in all they say.
          <g key={offset}>
            {from !== to && (
              <line x1={at(from)} x2={at(to)} y1="12" y2="12" className={styles.interval} />
            )}
            <svg aria-hidden="true" x={at(to)} y="12" overflow="visible">
              {isAtMost(claim) && <path d="M-4 -5L-9 0L-4 5" className={styles.bound} />}
              {isAtLeast(claim) && <path d="M4 -5L9 0L4 5" className={styles.bound} />}
              <circle
                r={isLatestOfficial ? 5.5 : 4.2}
                className={isLatestOfficial ? styles.full : styles.open}
              />
            </svg>
          </g>
        ))}
      </svg>
    </div>
  );
}
