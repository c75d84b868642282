import type { BinCounts } from "#analysis/timeBins.ts";
import { endOfBin, heightOf } from "#analysis/timeBins.ts";
import { FAMILY_IDS } from "#domain/category.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { FamilyGlyph } from "#ui/FamilyGlyph.tsx";
import { binName } from "./binName.ts";
import styles from "./TimelineTip.module.css";
import type { TimelineLayout } from "./timelineLayout.ts";
import type { TimeScale } from "./timeScale.ts";
import { tipPosition } from "./tipPosition.ts";

interface BinTipProps {
  readonly counts: BinCounts;
  readonly bin: number;
  readonly scale: TimeScale;
  readonly layout: TimelineLayout;
}

/** What the bar under the pointer holds. The table says the same to everybody. */
export function BinTip({ counts, bin, scale, layout }: BinTipProps) {
  const { t, formats } = useLanguage();
  const start = counts.starts[bin];
  const total = heightOf(counts.totals, bin);
  if (start === undefined || total === 0) return null;
  const middle = (start + endOfBin(start, counts.unit) + 1) / 2;
  const x = Math.min(layout.right, Math.max(layout.left, scale.x(middle)));
  return (
    <div
      className={styles.binTip}
      aria-hidden="true"
      style={tipPosition(x, layout.barsTop, layout)}
    >
      <p>
        <b>{binName(start, counts.unit, formats)}</b> · {t("count.events", { count: total })}
      </p>
      {FAMILY_IDS.map((family, row) => {
        const count = counts.totals[row]?.[bin] ?? 0;
        return (
          count > 0 && (
            <p key={family}>
              <FamilyGlyph family={family} size={12} /> {t(`family.${family}`)} {count}
            </p>
          )
        );
      })}
    </div>
  );
}
