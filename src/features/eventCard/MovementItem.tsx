import type { FollowUp } from "#analysis/followUp.ts";
import { wordHeadCount } from "#analysis/headCount.ts";
import { useDatasetText } from "#data/useDataset.ts";
import type { CountPrecision, Deployment } from "#domain/force.ts";
import type { LanguageContext } from "#i18n/useLanguage.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import { useView } from "#url/useView.ts";
import styles from "./WhatFollowed.module.css";

interface MovementItemProps {
  readonly followUp: FollowUp;
  /** The movement whose figure contains this one's; null where none does. */
  readonly whole: Deployment | null;
}

/** One movement: when, what, how many. A press selects it, which shows more of it here and on the map. */
export function MovementItem({ followUp, whole }: MovementItemProps) {
  const language = useLanguage();
  const { formats } = language;
  const text = useDatasetText();
  const [view, changeView] = useView();
  const { deployment } = followUp;
  const isOpen = view.deployment === deployment.id;

  return (
    <li className={styles.movement} data-part={whole !== null}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        onClick={() => changeView({ deployment: isOpen ? null : deployment.id })}
      >
        <span className={styles.date}>{formats.range(deployment.date)}</span>{" "}
        <span className={styles.unit}>{text.deployment(deployment).unit}</span>{" "}
        <b className={deployment.personnel === null ? styles.unknown : styles.personnel}>
          {countInWords(deployment.personnel, deployment.precision, language)}
        </b>{" "}
        <small className={styles.facts}>{factsInWords(followUp, whole, language)}</small>
      </button>
      {isOpen && <MovementDetails deployment={deployment} />}
    </li>
  );
}

function MovementDetails({ deployment }: { readonly deployment: Deployment }) {
  const { t } = useLanguage();
  const { summary, note } = useDatasetText().deployment(deployment);
  return (
    <div className={styles.details}>
      <p>{summary}</p>
      {note !== null && <p className={styles.facts}>{note}</p>}
      <ul>
        {deployment.sources.map((source) => (
          <li key={`${source.publisher} ${source.title}`}>
            <ExternalLink url={source.url} newTabLabel={t("common.opensNewTab")}>
              {source.publisher}: {source.title}
            </ExternalLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function factsInWords(
  { deployment, daysAfter, before, after, parts }: FollowUp,
  whole: Deployment | null,
  language: LanguageContext,
): string {
  const { t } = language;
  const facts: string[] = [];
  if (daysAfter !== null) facts.push(daysInWords(daysAfter, language));
  if (deployment.cumulative) facts.push(t("card.followed.cumulative"));
  if (whole !== null) {
    const total = countInWords(whole.personnel, whole.precision, language);
    facts.push(t("card.followed.partOf", { total }));
  }
  if (parts.length > 0) facts.push(t("card.followed.contains", { count: parts.length }));
  if (before !== null && after !== null) {
    const say = ({ figure }: typeof before) =>
      countInWords(figure.personnel, figure.precision, language);
    facts.push(t("card.followed.strength", { before: say(before), after: say(after) }));
  }
  return facts.join(" · ");
}

function daysInWords(days: number, { t }: LanguageContext): string {
  if (days === 0) return t("card.followed.sameDay");
  return days > 0
    ? t("card.followed.after", { count: days })
    : t("card.followed.before", { count: -days });
}

function countInWords(
  people: number | null,
  precision: CountPrecision | null,
  { t }: LanguageContext,
): string {
  const { key, personnel } = wordHeadCount(people, precision);
  return personnel === null ? t(key) : t(key, { personnel });
}
