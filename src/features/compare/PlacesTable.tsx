import { useState } from "react";
import { placePairs } from "#analysis/comparePeriods.ts";
import { useDatasetText } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./Compare.module.css";
import { CompareFrame } from "./CompareFrame.tsx";
import { CountLink } from "./CountLink.tsx";
import { pairColumns, pairRow } from "./pairTable.ts";
import type { ShownComparison } from "./useComparison.ts";

/** As many as can be taken in; all of them are one press, or the file, away. */
const FIRST_ROWS = 6;

/** Both periods by municipality, the largest differences first. */
export function PlacesTable({ shown }: { readonly shown: ShownComparison }) {
  const language = useLanguage();
  const { t, formats } = language;
  const text = useDatasetText();
  const { comparison, pair } = shown;
  const [isWhole, setWhole] = useState(false);
  const input = { pair, comparison, language };
  const pairs = placePairs(comparison);
  const columns = pairColumns(t("compare.places.column"), input);
  const rows = pairs.map((row) =>
    pairRow(row, text.municipality(row.id), { places: [row.id] }, input),
  );
  const { a, b } = comparison;
  const outside = { id: "", a: a.withoutMunicipality, b: b.withoutMunicipality };
  const all =
    outside.a + outside.b === 0
      ? rows
      : [...rows, pairRow(outside, t("compare.places.outside"), undefined, input)];
  const isCut = !isWhole && rows.length > FIRST_ROWS + 2;
  const visible = isCut ? [...rows.slice(0, FIRST_ROWS), ...all.slice(rows.length)] : all;

  return (
    <CompareFrame
      title={t("compare.places.title")}
      summary={t("compare.places.rule", { count: rows.length })}
      columns={columns}
      rows={all}
      fileName="compare-municipalities"
      isTable
    >
      {all.length === 0 ? (
        <p className={styles.none}>{t("compare.none")}</p>
      ) : (
        <table className={styles.table}>
          <caption className="visuallyHidden">{t("compare.places.title")}</caption>
          <thead>
            <tr>
              {columns.map(({ name, label }) => (
                <th key={name} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {visible.map(({ id, cells: [name, inA, inB, change] }) => (
              <tr key={id}>
                <th scope="row">{name?.text}</th>
                {[inA, inB].map(
                  (cell) =>
                    cell?.counted !== undefined && (
                      <td key={cell.counted.which} data-which={cell.counted.which}>
                        {id === "" ? (
                          // No filter names what lies in no municipality.
                          formats.integer(Number(cell.value))
                        ) : (
                          <CountLink {...cell.counted} text={cell.text} isNone={cell.value === 0} />
                        )}
                      </td>
                    ),
                )}
                <td className={styles.change}>{change?.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isCut && (
        <Button onClick={() => setWhole(true)}>
          {t("compare.places.showAll", { count: rows.length })}
        </Button>
      )}
    </CompareFrame>
  );
}
