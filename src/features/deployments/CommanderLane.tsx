import type { DaySpan, EpochDay } from "#domain/day.ts";
import type { Commander } from "#domain/force.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useChartWidth } from "#ui/useChartWidth.ts";
import styles from "./CommanderLane.module.css";
import { timeTicks } from "./chartScale.ts";
import { tickLabel } from "./tickLabel.ts";

const ROW_PX = 18;
const LEFT_PX = 150;
const RIGHT_PX = 14;
const AXIS_PX = 24;

interface CommanderLaneProps {
  readonly commanders: readonly Commander[];
  readonly span: DaySpan;
  /** Day of the selected event; null where none is. */
  readonly day: EpochDay | null;
  readonly nameOf: (commander: Commander) => string;
}

/** One row per term. A term whose end is not stated runs to the end with a dashed outline. */
export function CommanderLane({ commanders, span, day, nameOf }: CommanderLaneProps) {
  const { t, formats } = useLanguage();
  const { ref, widthPx } = useChartWidth<HTMLDivElement>();
  const height = commanders.length * ROW_PX;
  const days = Math.max(1, span.last - span.first);
  const xOf = (at: number) => LEFT_PX + ((at - span.first) / days) * (widthPx - LEFT_PX - RIGHT_PX);
  const ticks = timeTicks(span, Math.max(2, Math.floor((widthPx - LEFT_PX) / 70)));

  return (
    <div ref={ref}>
      <svg
        role="img"
        aria-label={t("troops.commanders.picture", { count: commanders.length })}
        viewBox={`0 0 ${widthPx} ${height + AXIS_PX}`}
        className={styles.picture}
      >
        {ticks.map(({ day: at }) => (
          <g key={at}>
            <path className={styles.grid} d={`M${xOf(at)} 0V${height}`} />
            <text className={styles.tick} x={xOf(at)} y={height + 17} textAnchor="middle">
              {tickLabel(ticks, at, formats)}
            </text>
          </g>
        ))}
        {commanders.map((commander, row) => {
          const from = commander.from?.first ?? span.first;
          const to = commander.to?.last ?? span.last;
          const y = row * ROW_PX;
          return (
            <g key={commander.number}>
              <title>{nameOf(commander)}</title>
              <text x={LEFT_PX - 8} y={y + 13} textAnchor="end">
                {commander.name}
              </text>
              <rect
                className={styles.term}
                data-open={commander.from === null || commander.to === null}
                x={xOf(from)}
                y={y + 3}
                width={Math.max(2, xOf(to) - xOf(from))}
                height={ROW_PX - 6}
              />
              <text className={styles.nation} x={xOf(from) - 4} y={y + 13} textAnchor="end">
                {row === 0 ? "" : commander.nation}
              </text>
            </g>
          );
        })}
        {day !== null && <path className={styles.day} d={`M${xOf(day)} 0V${height}`} />}
      </svg>
    </div>
  );
}
