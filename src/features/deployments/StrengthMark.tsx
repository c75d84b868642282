import type { CountPrecision } from "#domain/force.ts";
import type { SourceType } from "#domain/source.ts";
import styles from "./StrengthChart.module.css";

const RADIUS_PX = 4;

interface StrengthMarkProps {
  readonly x: number;
  readonly y: number;
  readonly sourceType: SourceType | null;
  readonly precision: CountPrecision;
  /** How much larger than the default the reader's text is. */
  readonly scale?: number;
}

/**
 * The sign of one published total.
 *
 * Shape by source: official a filled disc, press an open disc, reference an open square, copy an open diamond.
 * Precision: a dot inside is exact, a stroke above "at least", a stroke below "almost", a dashed outline a pledge.
 */
export function StrengthMark({ x, y, sourceType, precision, scale = 1 }: StrengthMarkProps) {
  return (
    <g
      transform={`translate(${x} ${y}) scale(${scale})`}
      className={styles.mark}
      data-source={sourceType ?? "unknown"}
      data-precision={precision}
    >
      <Shape sourceType={sourceType} />
      {precision === "exact" && <circle r={1.3} className={styles.exactDot} />}
      {precision === "at-least" && <path d="M-3.5 -7H3.5" />}
      {precision === "almost" && <path d="M-3.5 7H3.5" />}
    </g>
  );
}

function Shape({ sourceType }: { readonly sourceType: SourceType | null }) {
  switch (sourceType) {
    case "reference":
      return <rect x={-3.5} y={-3.5} width={7} height={7} />;
    case "copy":
      return <path d="M0 -5 5 0 0 5 -5 0Z" />;
    default:
      return <circle r={RADIUS_PX} />;
  }
}
