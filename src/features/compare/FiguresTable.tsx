import type { Bounded } from "#analysis/change.ts";
import { changeBetween, exactly } from "#analysis/change.ts";
import type { PeriodFigures } from "#analysis/comparePeriods.ts";
import { familyPairs } from "#analysis/comparePeriods.ts";
import { wordHeadCount } from "#analysis/headCount.ts";
import type { CasualtyFigure } from "#analysis/keyFigures.ts";
import type { StrengthOnDay } from "#analysis/strength.ts";
import { useDataset } from "#data/useDataset.ts";
import type { FamilyId } from "#domain/category.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import { FamilyGlyph } from "#ui/FamilyGlyph.tsx";
import styles from "./Compare.module.css";
import type { CompareRow } from "./CompareFrame.tsx";
import { CompareFrame } from "./CompareFrame.tsx";
import { CountLink } from "./CountLink.tsx";
import { changeInWords, rateInWords } from "./compareWords.ts";
import type { ShownComparison } from "./useComparison.ts";

type Which = "a" | "b";
const PERIODS = ["a", "b"] as const;

/** One measure of both periods. */
interface FigureRow {
  readonly id: string;
  readonly name: string;
  readonly family?: FamilyId;
  /** Beside the name: what must be known about the figures. */
  readonly note?: string;
  readonly values: Readonly<Record<Which, Bounded | null>>;
  readonly text: Readonly<Record<Which, string>>;
  readonly isLinked: boolean;
  readonly strength?: Readonly<Record<Which, StrengthOnDay | null>>;
}

/** What both periods add up to, side by side, with the change in words. Ranges stay ranges. */
export function FiguresTable({ shown }: { readonly shown: ShownComparison }) {
  const language = useLanguage();
  const { t, formats } = language;
  const { comparison, pair } = shown;
  const { a, b, lengths } = comparison;
  // Other data than Kosovo's know no such force.
  const hasForce = useDataset().strength.length > 0;
  const rows = figureRows();

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
                  {source.publisher}
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

  function figureRows(): readonly FigureRow[] {
    const count = (
      id: string,
      name: string,
      values: Readonly<Record<Which, number>>,
    ): FigureRow => ({
      id,
      name,
      values: { a: exactly(values.a), b: exactly(values.b) },
      text: { a: formats.integer(values.a), b: formats.integer(values.b) },
      isLinked: true,
    });
    return [
      count("events", t("compare.figures.events"), { a: a.figures.events, b: b.figures.events }),
      ...familyPairs(comparison).map((row) => ({
        ...count(row.id, t(`family.${row.id}`), row),
        family: row.id,
      })),
      casualties("killed", a.figures.killed, b.figures.killed),
      casualties("injured", a.figures.injured, b.figures.injured),
      ...(hasForce ? forceRows() : []),
    ];
  }

  function forceRows(): readonly FigureRow[] {
    return [
      {
        id: "kfor-injured",
        name: t("compare.figures.kforInjured"),
        note: t("compare.figures.stated", { a: a.kforInjuredStated, b: b.kforInjuredStated }),
        values: { a: a.figures.injured.kfor, b: b.figures.injured.kfor },
        text: {
          a: rangeInWords(a, a.figures.injured.kfor),
          b: rangeInWords(b, b.figures.injured.kfor),
        },
        isLinked: true,
      },
      strengthRow("strength-start", t("compare.figures.strengthStart"), {
        a: a.strengthAtStart,
        b: b.strengthAtStart,
      }),
      strengthRow("strength-end", t("compare.figures.strengthEnd"), {
        a: a.strengthAtEnd,
        b: b.strengthAtEnd,
      }),
    ];
  }

  function casualties(
    id: "killed" | "injured",
    inA: CasualtyFigure,
    inB: CasualtyFigure,
  ): FigureRow {
    return {
      id,
      name: t(`compare.figures.${id}`),
      note: t("compare.figures.notStated", { a: inA.notStated, b: inB.notStated }),
      values: { a: inA.range, b: inB.range },
      text: { a: rangeInWords(a, inA.range), b: rangeInWords(b, inB.range) },
      isLinked: true,
    };
  }

  function strengthRow(
    id: string,
    name: string,
    strength: Readonly<Record<Which, StrengthOnDay | null>>,
  ): FigureRow {
    return {
      id,
      name,
      values: strength,
      text: { a: strengthInWords(strength.a), b: strengthInWords(strength.b) },
      isLinked: false,
      strength,
    };
  }

  // Of no events nothing is stated, and nothing is missing.
  function rangeInWords({ figures }: PeriodFigures, range: Bounded | null): string {
    if (range !== null) return formats.interval(range.low, range.high);
    return figures.events === 0 ? "–" : t("common.notStated");
  }

  function strengthInWords(strength: StrengthOnDay | null): string {
    const said = wordHeadCount(
      strength?.figure.personnel ?? null,
      strength?.figure.precision ?? null,
    );
    const figure =
      said.personnel === null ? t(said.key) : t(said.key, { personnel: said.personnel });
    if (strength === null || strength.low === strength.high) return figure;
    return t("troops.withRange", {
      figure,
      range: formats.interval(strength.low, strength.high),
    });
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
