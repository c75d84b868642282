import type { Bounded } from "#analysis/change.ts";
import { exactly } from "#analysis/change.ts";
import type { Comparison, PeriodFigures } from "#analysis/comparePeriods.ts";
import { familyPairs } from "#analysis/comparePeriods.ts";
import { wordHeadCount } from "#analysis/headCount.ts";
import type { CasualtyFigure } from "#analysis/keyFigures.ts";
import type { StrengthOnDay } from "#analysis/strength.ts";
import type { FamilyId } from "#domain/category.ts";
import type { LanguageContext } from "#i18n/useLanguage.ts";
import type { Which } from "./CountLink.tsx";

/** One measure of both periods. */
export interface FigureRow {
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

/**
 * Events, families, casualties and force of both periods, in table order.
 *
 * @param hasForce whether the data know the force: other data than Kosovo's do not
 */
export function figureRows(
  comparison: Comparison,
  hasForce: boolean,
  { t, formats }: LanguageContext,
): readonly FigureRow[] {
  const { a, b } = comparison;
  const count = (id: string, name: string, values: Readonly<Record<Which, number>>): FigureRow => ({
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
}
