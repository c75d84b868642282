import { wordHeadCount } from "#analysis/headCount.ts";
import type { BinCounts } from "#analysis/timeBins.ts";
import { heightOf } from "#analysis/timeBins.ts";
import type { FamilyId } from "#domain/category.ts";
import { FAMILY_IDS } from "#domain/category.ts";
import type { DaySpan } from "#domain/day.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import { binName } from "./binName.ts";
import type { Force } from "./ForceLane.tsx";
import styles from "./TimelinePanel.module.css";

interface TimelineTableProps {
  readonly counts: BinCounts;
  readonly force: Force | null;
  /** Days that are visible. */
  readonly span: DaySpan;
}

/** The same as the picture, to be read: bins by family, and published totals. */
export function TimelineTable({ counts, force, span }: TimelineTableProps) {
  return (
    <div className={styles.tables}>
      <BinTable counts={counts} />
      {force !== null && <ForceTable force={force} span={span} />}
    </div>
  );
}

function BinTable({ counts }: { readonly counts: BinCounts }) {
  const { t, formats } = useLanguage();
  // "Other" is a column only where it occurs.
  const families = FAMILY_IDS.filter(
    (id, row) => id !== "other" || counts.totals[row]?.some((count) => count > 0),
  );
  const countOf = (id: FamilyId, bin: number) => counts.totals[FAMILY_IDS.indexOf(id)]?.[bin] ?? 0;
  return (
    <table>
      <caption>{t(`timeline.per.${counts.unit}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t("timeline.period")}</th>
          {families.map((id) => (
            <th key={id} scope="col" className={styles.number}>
              {t(`family.${id}`)}
            </th>
          ))}
          <th scope="col" className={styles.number}>
            {t("timeline.total")}
          </th>
          <th scope="col" className={styles.number}>
            {t("timeline.inDates")}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.starts.map((start, bin) => (
          <tr key={start}>
            <th scope="row">{binName(start, counts.unit, formats)}</th>
            {families.map((id) => (
              <td key={id} className={styles.number}>
                {formats.integer(countOf(id, bin))}
              </td>
            ))}
            <td className={styles.number}>{formats.integer(heightOf(counts.totals, bin))}</td>
            <td className={styles.number}>{formats.integer(heightOf(counts.selected, bin))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ForceTable({ force, span }: Pick<TimelineTableProps, "span"> & { readonly force: Force }) {
  const { t, formats } = useLanguage();
  const onLine = new Set(force.steps.map(({ figure }) => figure.id));
  const before = force.steps.findLast(({ day }) => day <= span.first)?.figure;
  const shown = force.figures.filter(
    (figure) =>
      figure === before || (figure.asOf.first >= span.first && figure.asOf.first <= span.last),
  );
  return (
    <table>
      <caption>{t("timeline.figures")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("timeline.date")}</th>
          <th scope="col" className={styles.number}>
            {t("timeline.force")}
          </th>
          <th scope="col">{t("timeline.onLine")}</th>
          <th scope="col">{t("timeline.source")}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ id, asOf, personnel, precision, sources }) => {
          const [source] = sources;
          return (
            <tr key={id}>
              <th scope="row">{formats.range(asOf)}</th>
              <td className={styles.number}>
                {t(wordHeadCount(personnel, precision).key, { personnel })}
              </td>
              <td>{t(onLine.has(id) ? "timeline.yes" : "timeline.no")}</td>
              <td>
                {source === undefined ? (
                  t("common.notStated")
                ) : (
                  <ExternalLink url={source.url} newTabLabel={t("common.opensNewTab")}>
                    {source.publisher}
                  </ExternalLink>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
