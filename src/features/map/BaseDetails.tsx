import { useDatasetText } from "#data/useDataset.ts";
import type { Base } from "#domain/force.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import styles from "./BaseDetails.module.css";

/** What is known of a base, and by which sources. */
export function BaseDetails({ base }: { readonly base: Base }) {
  const text = useDatasetText();
  const { t, formats } = useLanguage();
  const facts = [
    text.municipality(base.municipality),
    base.nation === null ? null : t("map.leadNation", { nation: formats.nation(base.nation) }),
    base.opened === null ? null : t("map.opened", { date: formats.range(base.opened) }),
    base.closed === null ? null : t("map.closed", { date: formats.range(base.closed) }),
    base.precision === "site" ? null : t("map.baseApproximate"),
  ];
  return (
    <div className={styles.details}>
      <h3>{text.term(base.name)}</h3>
      <p>{text.baseRole(base)}</p>
      <p className={styles.facts}>{facts.filter(Boolean).join(" · ")}</p>
      <ul aria-label={t("map.sources")}>
        {base.sources.map(({ title, publisher, url }) => (
          <li key={`${publisher} ${title}`}>
            <ExternalLink url={url} newTabLabel={t("common.opensNewTab")}>
              {title}
            </ExternalLink>{" "}
            <span className={styles.facts}>{publisher}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
