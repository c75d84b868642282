import type { ClaimRow, ClaimSet } from "#analysis/claims.ts";
import { groupClaims } from "#analysis/claims.ts";
import { useDatasetText } from "#data/useDataset.ts";
import { familyOf } from "#domain/category.ts";
import { parseDayRange } from "#domain/day.ts";
import type { SituationEvent } from "#domain/event.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import { ClaimPlot } from "./ClaimPlot.tsx";
import styles from "./ClaimTable.module.css";
import { claimInWords, rangeInWords } from "./claimWords.ts";

/** Who says which figure, when, and where it can be read; one part of the table per measure and group. */
export function ClaimTable({ event }: { readonly event: SituationEvent }) {
  const { t } = useLanguage();
  const sets = groupClaims(event);
  if (sets.length === 0) return null;
  return (
    <table className={styles.claims} aria-label={t("card.claims")}>
      <thead className="visuallyHidden">
        <tr>
          <th scope="col">{t("card.claims.figure")}</th>
          <th scope="col">{t("card.claims.claimant")}</th>
          <th scope="col">{t("card.claims.source")}</th>
        </tr>
      </thead>
      {sets.map((set) => (
        <ClaimGroupRows key={`${set.measure} ${set.group}`} set={set} event={event} />
      ))}
    </table>
  );
}

/** What is to be known about single figures; behind a button, so that the figures stay side by side. */
export function ClaimNotes({ event }: { readonly event: SituationEvent }) {
  const language = useLanguage();
  const text = useDatasetText();
  const noted = event.claims.filter(({ note }) => note !== null);
  if (noted.length === 0) return null;
  return (
    <details className={styles.notes}>
      <summary>{language.t("card.claims.notes")}</summary>
      <ul>
        {noted.map((claim) => (
          <li key={event.claims.indexOf(claim)}>
            <b>{claimInWords(claim, language)}</b> {text.term(claim.claimant)}:{" "}
            {text.term(claim.note ?? "")}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ClaimGroupRowsProps {
  readonly set: ClaimSet;
  readonly event: SituationEvent;
}

function ClaimGroupRows({ set, event }: ClaimGroupRowsProps) {
  const language = useLanguage();
  const { t } = language;
  const { measure, group, rows, range } = set;
  const isDisputed = range !== null && range.low !== range.high;
  const heading = (
    <>
      {t(`card.group.${measure}.${group}`)}{" "}
      {range !== null && (
        <span className={styles.range}>
          {t("card.claims.figures", { count: rows.length, range: rangeInWords(range, language) })}
        </span>
      )}
    </>
  );
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className={styles.heading}>
          {heading}
          {isDisputed && (
            <ClaimPlot rows={rows} high={range.high} family={familyOf(event.category)} />
          )}
        </th>
      </tr>
      {rows.map((row) => (
        <ClaimLine key={`${event.claims.indexOf(row.claim)}`} row={row} />
      ))}
    </tbody>
  );
}

function ClaimLine({ row }: { readonly row: ClaimRow }) {
  const language = useLanguage();
  const { t, formats } = language;
  const text = useDatasetText();
  const { claim, source, isLatestOfficial } = row;
  const date = claim.date === null ? null : parseDayRange(claim.date);
  return (
    <tr className={isLatestOfficial ? styles.latest : undefined}>
      <td className={styles.value}>{claimInWords(claim, language)}</td>
      <td className={styles.claimant}>
        {text.term(claim.claimant)}
        {date !== null && (
          <>
            {"\u00a0· "}
            <span className={styles.date}>{formats.range(date)}</span>
          </>
        )}
        {isLatestOfficial && (
          <span className="visuallyHidden"> ({t("card.claims.latestOfficial")})</span>
        )}
      </td>
      <td className={styles.source}>
        {source === null || source.url === null ? (
          <i className={styles.noLink}>{t("card.claims.noLink")}</i>
        ) : (
          <ExternalLink url={source.url} newTabLabel={t("common.opensNewTab")}>
            {shortName(source.publisher)}
          </ExternalLink>
        )}
      </td>
    </tr>
  );
}

// The list of sources has the name in full: "Reuters / Devdiscourse", "Rai News (TGR Abruzzo)".
function shortName(publisher: string): string {
  return publisher.split(/ \/ | \(/)[0] ?? publisher;
}
