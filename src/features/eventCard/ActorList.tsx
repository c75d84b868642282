import { useDatasetText } from "#data/useDataset.ts";
import type { Actor } from "#domain/actor.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import styles from "./EventCard.module.css";
import { Section } from "./Section.tsx";

/** Who took part, on whose side, and as what. A role describes the account, not guilt. */
export function ActorList({ actors }: { readonly actors: readonly Actor[] }) {
  const t = useTranslate();
  const text = useDatasetText();
  if (actors.length === 0) return null;
  return (
    <Section title={t("card.actors")}>
      <ul className={styles.facts}>
        {actors.map((actor) => {
          const side = t(`side.${actor.side}`);
          return (
            <li key={`${actor.name} ${actor.side} ${actor.role}`}>
              {text.term(actor.name)}{" "}
              <span className={styles.muted}>
                {actor.role === null
                  ? side
                  : t("card.actor", { side, role: t(`card.role.${actor.role}`) })}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
