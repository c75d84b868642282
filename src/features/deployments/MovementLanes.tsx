import type { Milestone } from "#analysis/milestones.ts";
import type { KindOfMovements } from "#analysis/movements.ts";
import { useDatasetText } from "#data/useDataset.ts";
import type { DaySpan } from "#domain/day.ts";
import type { Deployment } from "#domain/force.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useChartWidth } from "#ui/useChartWidth.ts";
import { timeTicks } from "./chartScale.ts";
import type { PlacedBracket, PlacedMovement } from "./laneLayout.ts";
import { hasArea, layOutLanes } from "./laneLayout.ts";
import styles from "./MovementLanes.module.css";
import { tickLabel } from "./tickLabel.ts";
import { useForceWords } from "./useForceWords.ts";
import { useRovingFocus } from "./useRovingFocus.ts";

interface MovementLanesProps {
  readonly kinds: readonly KindOfMovements[];
  readonly span: DaySpan;
  readonly milestones: readonly Milestone[];
  readonly selectedId: string | null;
  readonly selectedEventId: string | null;
  /** Ids of the movements that sources link to the selected event. */
  readonly linkedIds: ReadonlySet<string>;
  readonly onOpen: (deployment: Deployment) => void;
}

/** Movements by kind on the time axis of the chart above: discs by number, spans where an end is stated. */
export function MovementLanes(props: MovementLanesProps) {
  const { kinds, span, milestones, selectedId, selectedEventId, linkedIds, onOpen } = props;
  const { t, formats } = useLanguage();
  const words = useForceWords();
  const text = useDatasetText();
  const { ref, widthPx } = useChartWidth<HTMLDivElement>();
  const layout = layOutLanes(kinds, span, widthPx, {
    movement: words.movement,
    bracket: ({ whole, parts }) =>
      t("troops.bracket", {
        whole: words.headCount(whole),
        date: formats.range(whole.date),
        parts: parts.map(words.headCount).join(", "),
      }),
  });
  const marks = layout.kinds.flatMap(({ movements }) => movements);
  const rovingProps = useRovingFocus(marks.length, (at) => {
    const mark = marks[at];
    if (mark !== undefined) onOpen(mark.deployment);
  });
  const ticks = timeTicks(span, Math.max(2, Math.floor(widthPx / 84)));
  const axisPx = 24;

  let at = 0;
  return (
    <div ref={ref} className={styles.lanes}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a group of buttons; the figure around it has the name. */}
      <svg viewBox={`0 0 ${widthPx} ${layout.height + axisPx}`} className={styles.picture}>
        {ticks.map(({ day }) => (
          <path key={day} className={styles.grid} d={`M${layout.xOf(day)} 0V${layout.height}`} />
        ))}
        {milestones.map(({ event, day }) => (
          <path
            key={event.id}
            className={styles.milestone}
            data-selected={event.id === selectedEventId}
            d={`M${layout.xOf(day)} 0V${layout.height}`}
          />
        ))}
        {layout.kinds.map(({ kind, count, top, movements, brackets }) => (
          <g key={kind}>
            <path className={styles.rule} d={`M0 ${top + 0.5}H${widthPx}`} />
            <text className={styles.kind} x={0} y={top + 16}>
              {t(`troops.kind.${kind}`)}
              <tspan className={styles.count} dx={6}>
                {formats.integer(count)}
              </tspan>
            </text>
            {movements.map((mark) => (
              <MovementMark
                key={mark.deployment.id}
                mark={mark}
                name={t("troops.markName", {
                  kind: t(`troops.kind.${kind}`),
                  movement: `${words.nations(mark.deployment.nations)} ${words.headCount(mark.deployment)}`,
                  dates: words.movementDates(mark.deployment),
                })}
                hint={`${words.movementDates(mark.deployment)} · ${text.deployment(mark.deployment).unit}`}
                isSelected={mark.deployment.id === selectedId}
                isLinked={linkedIds.has(mark.deployment.id)}
                roving={rovingProps(at++)}
                onOpen={onOpen}
              />
            ))}
            {brackets.map((bracket) => (
              <BracketMark key={bracket.bracket.whole.id} placed={bracket} onOpen={onOpen} />
            ))}
          </g>
        ))}
        <path className={styles.rule} d={`M0 ${layout.height + 0.5}H${widthPx}`} />
        {ticks.map(({ day }) => (
          <text
            key={day}
            className={styles.tick}
            x={layout.xOf(day)}
            y={layout.height + 17}
            textAnchor="middle"
          >
            {tickLabel(ticks, day, formats)}
          </text>
        ))}
      </svg>
    </div>
  );
}

interface MovementMarkProps {
  readonly mark: PlacedMovement;
  readonly name: string;
  /** What a pointer that rests on the mark is told. */
  readonly hint: string;
  readonly isSelected: boolean;
  readonly isLinked: boolean;
  readonly roving: ReturnType<ReturnType<typeof useRovingFocus>>;
  readonly onOpen: (deployment: Deployment) => void;
}

function MovementMark({
  mark,
  name,
  hint,
  isSelected,
  isLinked,
  roving,
  onOpen,
}: MovementMarkProps) {
  const { deployment, label, x, y, radius, endX, isFlipped } = mark;
  const textX = isFlipped ? x - radius - 5 : x + radius + 5;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button element.
    <g
      role="button"
      aria-label={name}
      aria-pressed={isSelected}
      className={styles.mark}
      data-roving=""
      data-stated={hasArea(deployment)}
      data-planned={deployment.precision === "planned"}
      data-part={deployment.includedIn !== null}
      data-linked={isLinked}
      data-id={deployment.id}
      {...roving}
      onClick={() => onOpen(deployment)}
    >
      <title>{hint}</title>
      {/* A finger needs more than the disc. */}
      <rect className={styles.reach} x={x - 11} y={y - 11} width={22} height={22} />
      {endX === null ? (
        <path className={styles.openEnd} d={`M${x} ${y + 9}h10`} />
      ) : (
        <path className={styles.span} d={`M${x} ${y + 9}H${Math.max(endX, x + 2)}m0 -3v6`} />
      )}
      {isSelected && <circle className={styles.ring} cx={x} cy={y} r={radius + 4} />}
      <circle className={styles.disc} cx={x} cy={y} r={radius} />
      <text className={styles.label} x={textX} y={y + 4} textAnchor={isFlipped ? "end" : "start"}>
        {label}
      </text>
    </g>
  );
}

interface BracketMarkProps {
  readonly placed: PlacedBracket;
  readonly onOpen: (deployment: Deployment) => void;
}

function BracketMark({ placed, onOpen }: BracketMarkProps) {
  const { bracket, label, fromX, toX, y, labelX } = placed;
  return (
    <g>
      <path className={styles.bracketLine} d={`M${fromX} ${y - 4}V${y + 4}H${toX}V${y - 4}`} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the whole has a mark of its own with the keys. */}
      <text
        className={styles.bracketLabel}
        x={labelX}
        y={y + 19}
        textAnchor="middle"
        onClick={() => onOpen(bracket.whole)}
      >
        {label}
      </text>
    </g>
  );
}
