import { memo, type ReactNode } from "react";
import type { TableColumn } from "#analysis/eventTable.ts";
import { isTextColumn } from "#analysis/eventTable.ts";
import type { PeopleRange } from "#analysis/keyFigures.ts";
import { kforRange } from "#analysis/keyFigures.ts";
import { useDatasetText } from "#data/useDataset.ts";
import { familyOf } from "#domain/category.ts";
import type { SituationEvent } from "#domain/event.ts";
import { casualtyRange } from "#domain/event.ts";
import { wordEventDate } from "#i18n/eventWords.ts";
import { useLanguage, useTranslate } from "#i18n/useLanguage.ts";
import { FamilyGlyph } from "#ui/FamilyGlyph.tsx";
import styles from "./EventTable.module.css";
import { textOfCell, wordSources } from "./tableWords.ts";

interface TableCellProps {
  readonly event: SituationEvent;
  readonly column: Exclude<TableColumn, "title">;
}

/** One fact of one event: never empty, what is not known is said so. Drawn once: sorting moves it, no more. */
export const TableCell = memo(function TableCell({ event, column }: TableCellProps) {
  const { t, formats } = useLanguage();
  const text = useDatasetText();

  if (isTextColumn(column)) {
    const words = textOfCell(event, column, text, t);
    if (column === "category") {
      return (
        <Cell title={words}>
          <span className={styles.category}>
            <FamilyGlyph family={familyOf(event.category)} size={12} />
            <span className={styles.line}>{words}</span>
          </span>
        </Cell>
      );
    }
    if (words === null) return <Unknown words={column === "place" ? null : t("table.none")} />;
    const isArea = column === "place" && event.place.precision === "municipality";
    return (
      <Cell title={words}>
        {words}
        {isArea && <span className={styles.muted}> {t("table.area")}</span>}
      </Cell>
    );
  }
  switch (column) {
    case "date":
      return event.day === null ? <Unknown /> : <Cell>{wordEventDate(event, t, formats)}</Cell>;
    case "killed":
      return <People range={casualtyRange(event.fatalities)} />;
    case "injured":
      return <People range={casualtyRange(event.injured)} />;
    case "kforInjured":
      return <People range={kforRange(event, "injured")} />;
    case "severity":
      return event.severity === null ? <Unknown /> : <SeverityCell severity={event.severity} />;
    case "confidence":
      return event.confidence === null ? (
        <Unknown />
      ) : (
        <Cell>
          <span className={event.confidence === "high" ? styles.muted : undefined}>
            {t(`confidence.${event.confidence}`)}
          </span>
        </Cell>
      );
    case "sources":
      return (
        <Cell>
          <span className={styles.muted}>{wordSources(event, t)}</span>
        </Cell>
      );
  }
});

/** `title`: the whole of it, where a long table has room for one line only. */
function Cell({ title, children }: { title?: string | null; children: ReactNode }) {
  return <td title={title ?? undefined}>{children}</td>;
}

function Unknown({ words = null }: { readonly words?: string | null }) {
  const t = useTranslate();
  return (
    <td>
      <span className={styles.unknown}>{words ?? t("common.notStated")}</span>
    </td>
  );
}

/** Lowest to highest published figure; bold where it is about somebody. */
function People({ range }: { readonly range: PeopleRange | null }) {
  const { t, formats } = useLanguage();
  if (range === null) {
    return (
      <td className={styles.number}>
        <span className={styles.unknown}>{t("common.notStated")}</span>
      </td>
    );
  }
  const figure = formats.interval(range.low, range.high);
  return <td className={styles.number}>{range.high > 0 ? <b>{figure}</b> : figure}</td>;
}

const BOX_PX = 7;
const BOX_STEP_PX = 9;

/** Five boxes, as many of them filled as the event is severe. Two outlines a row: tables are long. */
function SeverityCell({ severity }: { readonly severity: number }) {
  const t = useTranslate();
  return (
    <td>
      <svg
        className={styles.severity}
        viewBox="0 0 44 10"
        role="img"
        aria-label={t("table.severity", { severity })}
      >
        <path d={boxes(0, severity)} />
        <path className={styles.open} d={boxes(severity, 5)} />
      </svg>
    </td>
  );
}

function boxes(first: number, end: number): string {
  return Array.from({ length: end - first }, (_, step) => {
    const left = (first + step) * BOX_STEP_PX + 0.5;
    return `M${left} .5h${BOX_PX - 1}v9h${1 - BOX_PX}Z`;
  }).join("");
}
