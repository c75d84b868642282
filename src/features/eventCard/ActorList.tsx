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
          const name = text.term(actor.name);
          const side = t(`side.${actor.side}`);
          const role = actor.role === null ? null : t(`card.role.${actor.role}`);
          // "KFOR, KFOR" says nothing twice.
          const facts = [name === side ? null : side, role].filter((fact) => fact !== null);
          return (
            <li key={`${actor.name} ${actor.side} ${actor.role}`}>
              {name} <span className={styles.muted}>{facts.join(" · ")}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
