import { useMemo } from "react";
import { wordHeadCount } from "#analysis/headCount.ts";
import type { StrengthOnDay } from "#analysis/strength.ts";
import { bestSourceType } from "#analysis/strength.ts";
import type { DayRange } from "#domain/day.ts";
import type { Base, Commander, Deployment, Snapshot, StrengthFigure } from "#domain/force.ts";
import { useLanguage } from "#i18n/useLanguage.ts";

/** Records about the force, as they are said on screen. */
export interface ForceWords {
  /** `≈ 700`, `4,500+`, or "not stated". */
  headCount(record: Pick<Deployment, "personnel" | "precision">): string;
  /** `4,302`, or with its range where totals for the time disagree: `4,302 (4,302–4,500)`. */
  strength(on: StrengthOnDay): string;
  /** A total with its date and kind of source, as one line. */
  figure(figure: StrengthFigure): string;
  /** One nation by name, several by code; KFOR where none is named. */
  nations(codes: readonly string[]): string;
  /** Names of all nations. */
  nationList(codes: readonly string[]): string;
  /** Nation and number: the label of a mark. */
  movement(deployment: Deployment): string;
  /** Date to end, or the date alone. */
  movementDates(deployment: Deployment): string;
  /** A snapshot in a list of choices. */
  snapshot(snapshot: Snapshot): string;
  /** A date for a column head: 6 Sep 2023, Sep 2023 or 2023. */
  shortDate(date: DayRange): string;
  /** First to last day of a term, or that it is open. */
  term(commander: Commander): string;
  /** When a base was opened and closed. */
  baseDates(base: Base): string;
}

const MOST_CODES = 3;

/** The words in the language in use; stable until it changes. */
export function useForceWords(): ForceWords {
  const { t, formats } = useLanguage();

  return useMemo(() => {
    const sourceType = (record: Pick<StrengthFigure, "sources">) => {
      const best = bestSourceType(record);
      return best === null ? t("common.notStated") : t(`sourceType.${best}`);
    };
    const headCount: ForceWords["headCount"] = ({ personnel, precision }) => {
      const { key, personnel: count } = wordHeadCount(personnel, precision);
      return t(key, count === null ? {} : { personnel: count });
    };
    const nations: ForceWords["nations"] = (codes) => {
      const [first, ...others] = codes;
      if (first === undefined) return t("troops.kfor");
      if (others.length === 0) return formats.nation(first);
      return `${codes.slice(0, MOST_CODES).join(" ")}${codes.length > MOST_CODES ? " +" : ""}`;
    };
    return {
      headCount,
      strength: ({ figure, low, high }) =>
        low === high
          ? headCount(figure)
          : t("troops.withRange", {
              figure: headCount(figure),
              range: formats.interval(low, high),
            }),
      figure: (figure) =>
        t("troops.figureLine", {
          figure: headCount(figure),
          date: formats.range(figure.asOf),
          source: sourceType(figure),
        }),
      nations,
      nationList: (codes) =>
        codes.length === 0 ? t("common.notStated") : codes.map(formats.nation).join(", "),
      movement: (deployment) =>
        deployment.personnel === null
          ? nations(deployment.nations)
          : `${nations(deployment.nations)} ${headCount(deployment)}`,
      movementDates: ({ date, endDate }) =>
        endDate === null
          ? formats.range(date)
          : t("troops.dates", { from: formats.range(date), to: formats.range(endDate) }),
      snapshot: (snapshot) =>
        t(snapshot.complete ? "troops.snapshot.complete" : "troops.snapshot.partial", {
          date: formats.range(snapshot.asOf),
          personnel: snapshot.personnel,
          nations: snapshot.contributions.length,
        }),
      shortDate: (date) =>
        date.precision === "month"
          ? `${formats.monthName(date.first)} ${formats.year(date.first)}`
          : formats.range(date),
      term: ({ from, to }) =>
        t("troops.dates", {
          from: from === null ? t("common.notStated") : formats.range(from),
          to: to === null ? t("troops.open") : formats.range(to),
        }),
      baseDates: ({ opened, closed, status }) =>
        [
          opened === null
            ? t("troops.base.openedNotStated")
            : t("troops.base.opened", { date: formats.range(opened) }),
          ...(status === "active" && closed === null
            ? []
            : [
                closed === null
                  ? t("troops.base.closedNotStated")
                  : t("troops.base.closed", { date: formats.range(closed) }),
              ]),
        ].join(", "),
    };
  }, [t, formats]);
}
