import { COUNT_PRECISIONS } from "#domain/force.ts";
import { SOURCE_TYPES } from "#domain/source.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import lanes from "./MovementLanes.module.css";
import { StrengthMark } from "./StrengthMark.tsx";

/** Shape by source, strokes and dots by precision. */
export function StrengthLegend() {
  const t = useTranslate();
  return (
    <>
      {SOURCE_TYPES.map((sourceType) => (
        <span key={sourceType}>
          <Sign>
            <StrengthMark x={8} y={8} sourceType={sourceType} precision="approx" />
          </Sign>
          {t(`sourceType.${sourceType}`)}
        </span>
      ))}
      {COUNT_PRECISIONS.filter((precision) => precision !== "approx").map((precision) => (
        <span key={precision}>
          <Sign>
            <StrengthMark x={8} y={8} sourceType="press" precision={precision} />
          </Sign>
          {t(`troops.precision.${precision}`)}
        </span>
      ))}
      <span>
        <Sign>
          <rect width={16} height={10} y={3} fill="var(--force)" fillOpacity={0.16} />
        </Sign>
        {t("troops.legend.band")}
      </span>
    </>
  );
}

/** Discs, spans and brackets. */
export function MovementLegend() {
  const t = useTranslate();
  return (
    <>
      <span>
        <Sign>
          <g className={lanes.mark} data-stated="true">
            <circle className={lanes.disc} cx={8} cy={8} r={6} />
          </g>
        </Sign>
        {t("troops.legend.area")}
      </span>
      <span>
        <Sign>
          <g className={lanes.mark}>
            <circle className={lanes.disc} cx={8} cy={8} r={3} />
          </g>
        </Sign>
        {t("troops.legend.notStated")}
      </span>
      <span>
        <Sign>
          <g className={lanes.mark} data-part="true">
            <circle className={lanes.disc} cx={8} cy={8} r={6} />
          </g>
        </Sign>
        {t("troops.legend.part")}
      </span>
      <span>
        <Sign>
          <g className={lanes.mark} data-planned="true">
            <circle className={lanes.disc} cx={8} cy={8} r={3} />
          </g>
        </Sign>
        {t("troops.legend.planned")}
      </span>
      <span>
        <Sign>
          <path className={lanes.span} d="M1 9H15m0 -3v6" />
        </Sign>
        {t("troops.legend.ended")}
      </span>
      <span>
        <Sign>
          <path className={lanes.openEnd} d="M1 9H15" />
        </Sign>
        {t("troops.legend.open")}
      </span>
    </>
  );
}

function Sign({ children }: { readonly children: React.ReactNode }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" style={{ width: "1rem", height: "1rem" }}>
      {children}
    </svg>
  );
}
