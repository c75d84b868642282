import { wordHeadCount } from "#analysis/headCount.ts";
import type { StrengthOnDay } from "#analysis/strength.ts";
import { disagree } from "#analysis/strength.ts";
import { useDataset, useDatasetText } from "#data/useDataset.ts";
import type { StrengthFigure } from "#domain/force.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import styles from "./FigureDetails.module.css";

/** Where the strength comes from, and the totals for that time that say otherwise. */
export function StrengthSources({ strength }: { readonly strength: StrengthOnDay | null }) {
  const { t, formats } = useLanguage();
  const { strength: totals } = useDataset();
  if (strength === null) return <p>{t("figures.details.noStrength")}</p>;
  const { figure } = strength;
  const others = totals.filter((other) => disagree(figure, other));
  return (
    <>
      <Total figure={figure} />
      <p className={styles.note}>
        {t("figures.details.asOf", { date: formats.range(figure.asOf) })}
      </p>
      {others.length > 0 && (
        <>
          <p>{t("figures.details.conflicting")}</p>
          {others.map((other) => (
            <Total key={other.id} figure={other} />
          ))}
        </>
      )}
    </>
  );
}

/** A published total with its date, its note and its sources. */
function Total({ figure }: { readonly figure: StrengthFigure }) {
  const { t, formats } = useLanguage();
  const text = useDatasetText();
  const { key, personnel } = wordHeadCount(figure.personnel, figure.precision);
  return (
    <div className={styles.total}>
      <p>
        <b>{personnel === null ? t(key) : t(key, { personnel })}</b>{" "}
        <span className={styles.date}>{formats.range(figure.asOf)}</span>
      </p>
      {figure.note !== null && <p className={styles.note}>{text.term(figure.note)}</p>}
      <ul>
        {figure.sources.map((source) => (
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
