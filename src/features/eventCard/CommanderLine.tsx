import { commandersOn } from "#analysis/commandersOn.ts";
import { useDataset, useDatasetText } from "#data/useDataset.ts";
import type { EpochDay } from "#domain/day.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import styles from "./EventCard.module.css";
import { Section } from "./Section.tsx";

/** Who commanded KFOR on the day; nothing where the data do not say. */
export function CommanderLine({ day }: { readonly day: EpochDay | null }) {
  const { t, formats } = useLanguage();
  const { commanders } = useDataset();
  const { term } = useDatasetText();
  const found = day === null ? [] : commandersOn(commanders, day);
  if (found.length === 0) return null;
  return (
    <Section title={t("card.commander")}>
      <ul className={styles.facts}>
        {found.map(({ commander, certainty }) => (
          <li key={commander.number}>
            {t("card.commander.name", {
              rank: term(commander.rank),
              name: commander.name,
              nation: formats.nation(commander.nation),
            })}
            {certainty !== "in-office" && (
              <span className={styles.muted}> · {t(`card.commander.${certainty}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
