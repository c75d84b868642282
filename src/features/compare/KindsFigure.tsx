import { changeBetween, exactly } from "#analysis/change.ts";
import type { PairCount } from "#analysis/comparePeriods.ts";
import { categoryPairs } from "#analysis/comparePeriods.ts";
import type { CategoryId } from "#domain/category.ts";
import { familyOf } from "#domain/category.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { FamilyGlyph } from "#ui/FamilyGlyph.tsx";
import styles from "./Compare.module.css";
import { CompareFrame } from "./CompareFrame.tsx";
import { CountLink } from "./CountLink.tsx";
import { changeInWords } from "./compareWords.ts";
import { countTicks } from "./countTicks.ts";
import { pairColumns, pairRow } from "./pairTable.ts";
import type { ShownComparison } from "./useComparison.ts";

/** Of the track, for the choice of ticks. */
const TRACK_PX = 160;

/** Events by category: a disc for A, a ring for B, and the line between them. */
export function KindsFigure({ shown }: { readonly shown: ShownComparison }) {
  const language = useLanguage();
  const { t, formats } = language;
  const { comparison, pair } = shown;
  const pairs = categoryPairs(comparison);
  const most = Math.max(1, ...pairs.flatMap(({ a, b }) => [a, b]));
  const ticks = [0, ...countTicks(most, TRACK_PX)];
  const input = { pair, comparison, language };
  const at = (count: number) => `${(count / most) * 100}%`;

  return (
    <CompareFrame
      title={t("compare.kinds.title")}
      summary={[t("compare.kinds.rule"), largestInWords()].filter(Boolean).join(" ")}
      columns={pairColumns(t("compare.kinds.column"), input)}
      rows={pairs.map((row) =>
        pairRow(row, t(`category.${row.id}`), { categories: [row.id] }, input),
      )}
      fileName="compare-categories"
    >
      {/* What is drawn is the table behind the button; here each number opens its events. */}
      <div>
        <div className={styles.kindHead} aria-hidden="true">
          <span />
          <span className={styles.axis}>
            {ticks.map((tick) => (
              <span key={tick} className={styles.axisTick} style={{ insetInlineStart: at(tick) }}>
                {formats.integer(tick)}
              </span>
            ))}
          </span>
          <b>{t("compare.a")}</b>
          <span>{t("compare.b")}</span>
        </div>
        <ul>
          {pairs.map((row) => (
            <li key={row.id} className={styles.kind}>
              <span className={styles.kindName}>
                <FamilyGlyph family={familyOf(row.id)} size={12} />
                <span>{t(`category.${row.id}`)}</span>
              </span>
              <span
                className={styles.track}
                style={{ color: `var(--${familyOf(row.id)})` }}
                aria-hidden="true"
              >
                {ticks.map((tick) => (
                  <span key={tick} className={styles.line} style={{ insetInlineStart: at(tick) }} />
                ))}
                <span
                  className={styles.between}
                  style={{
                    insetInlineStart: at(Math.min(row.a, row.b)),
                    inlineSize: at(Math.abs(row.a - row.b)),
                  }}
                />
                <span className={styles.ring} style={{ insetInlineStart: at(row.b) }} />
                <span className={styles.disc} style={{ insetInlineStart: at(row.a) }} />
              </span>
              <b className={styles.value}>{count("a", row)}</b>
              <span className={styles.value}>{count("b", row)}</span>
            </li>
          ))}
        </ul>
        {pairs.length === 0 && <p className={styles.none}>{t("compare.none")}</p>}
      </div>
    </CompareFrame>
  );

  function count(which: "a" | "b", row: PairCount<CategoryId>) {
    return (
      <CountLink
        which={which}
        pair={pair}
        name={t(`category.${row.id}`)}
        change={{ categories: [row.id] }}
        text={formats.integer(row[which])}
        isNone={row[which] === 0}
      />
    );
  }

  function largestInWords(): string | null {
    if (comparison.uneven !== null || comparison.lengths.unit !== "equal") return null;
    const [largest] = pairs.toSorted((x, y) => Math.abs(y.a - y.b) - Math.abs(x.a - x.b));
    if (largest === undefined || largest.a === largest.b) return null;
    const change = changeBetween(exactly(largest.a), exactly(largest.b), comparison.lengths);
    return t("compare.kinds.largest", {
      name: t(`category.${largest.id}`),
      change: changeInWords(change, comparison, language),
    });
  }
}
