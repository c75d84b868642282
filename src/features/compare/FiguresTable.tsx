import { changeBetween } from "#analysis/change.ts";
import type { StrengthOnDay } from "#analysis/strength.ts";
import { useDataset, useDatasetText } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import { FamilyGlyph } from "#ui/FamilyGlyph.tsx";
import styles from "./Compare.module.css";
import type { CompareRow } from "./CompareFrame.tsx";
import { CompareFrame } from "./CompareFrame.tsx";
import type { Which } from "./CountLink.tsx";
import { CountLink } from "./CountLink.tsx";
import { changeInWords, rateInWords } from "./compareWords.ts";
import type { FigureRow } from "./figureRows.ts";
import { figureRows } from "./figureRows.ts";
import type { ShownComparison } from "./useComparison.ts";

const PERIODS = ["a", "b"] as const satisfies readonly Which[];

/** What both periods add up to, side by side, with the change in words. Ranges stay ranges. */
export function FiguresTable({ shown }: { readonly shown: ShownComparison }) {
  const language = useLanguage();
  const { t, formats } = language;
  const { comparison, pair } = shown;
  const { lengths } = comparison;
  const hasForce = useDataset().strength.length > 0;
  const { term } = useDatasetText();
  const rows = figureRows(comparison, hasForce, language);

  return (
    <CompareFrame
      title={t("compare.figures.title")}
      summary={t("compare.figures.rule")}
      columns={[
        { name: "measure", label: t("compare.figures.measure") },
        { name: "a_low", label: "" },
        { name: "a_high", label: "" },
        { name: "b_low", label: "" },
        { name: "b_high", label: "" },
        { name: "note", label: "" },
        { name: "change", label: t("compare.change") },
      ]}
      rows={rows.map(asCsv)}
      fileName="compare-figures"
      isTable
    >
      <table className={`${styles.table} ${styles.figures}`}>
        <caption className="visuallyHidden">{t("compare.figures.title")}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visuallyHidden">{t("compare.figures.measure")}</span>
            </th>
            <th scope="col">{t("compare.a")}</th>
            <th scope="col">{t("compare.b")}</th>
            <th scope="col">{t("compare.change")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-part={row.family !== undefined || undefined}>
              <th scope="row">
                {row.family === undefined ? (
                  row.name
                ) : (
                  <span className={styles.family}>
                    <FamilyGlyph family={row.family} size={12} />
                    {row.name}
                  </span>
                )}{" "}
                {row.note !== undefined && <small>{row.note}</small>}
              </th>
              {PERIODS.map((which) => (
                <td key={which} data-which={which}>
                  {shownValue(row, which)}
                </td>
              ))}
              <td className={styles.change}>{changeOf(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </CompareFrame>
  );

  function shownValue(row: FigureRow, which: Which) {
    const value = row.values[which];
    const rate =
      value === null || row.strength !== undefined
        ? null
        : rateInWords(value, lengths, which, language);
    const source = row.strength?.[which]?.figure.sources[0];
    return (
      <>
        {row.isLinked ? (
          <CountLink
            which={which}
            pair={pair}
            name={row.name}
            text={row.text[which]}
            isNone={
              comparison[which].figures.events === 0 ||
              (row.family !== undefined && value?.high === 0)
            }
            {...(row.family === undefined ? {} : { change: { categories: [row.family] } })}
          />
        ) : (
          row.text[which]
        )}
        {rate !== null && <small>{rate}</small>}
        {row.strength?.[which] != null && (
          <small>
            {formats.range(row.strength[which].figure.asOf)}
            {source !== undefined && (
              <>
                {", "}
                <ExternalLink url={source.url} newTabLabel={t("common.opensNewTab")}>
                  {term(source.publisher)}
                </ExternalLink>
              </>
            )}
          </small>
        )}
      </>
    );
  }

  function changeOf(row: FigureRow): string {
    if (row.strength !== undefined) return strengthChange(row.strength);
    return changeInWords(changeBetween(row.values.a, row.values.b, lengths), comparison, language);
  }

  // "4,500+" less "≈ 4,700" is no number.
  function strengthChange({ a: one, b: two }: Readonly<Record<Which, StrengthOnDay | null>>) {
    if (one === null || two === null) return t("compare.change.unknown");
    if (one.figure.id === two.figure.id) return t("compare.change.sameTotal");
    if (one.figure.precision !== "exact" || two.figure.precision !== "exact") {
      return t("compare.change.rounded");
    }
    const change = changeBetween(one, two, { unit: "equal", a: 1, b: 1 });
    // Totals are published snapshots; how evenly events are collected does not touch them.
    return changeInWords(change, { uneven: null }, language);
  }

  function asCsv(row: FigureRow): CompareRow {
    const cell = (value: string | number | null) => ({ value, text: String(value ?? "") });
    const sources = PERIODS.flatMap((which) => row.strength?.[which]?.figure.sources ?? []);
    return {
      id: row.id,
      cells: [
        cell(row.name),
        cell(row.values.a?.low ?? null),
        cell(row.values.a?.high ?? null),
        cell(row.values.b?.low ?? null),
        cell(row.values.b?.high ?? null),
        cell(row.note ?? null),
        cell(changeOf(row)),
      ],
      sources,
    };
  }
}
