import { useMemo } from "react";
import { useDataset, useDatasetText } from "#data/useDataset.ts";
import type { SituationEvent } from "#domain/event.ts";
import { wordEventDate } from "#i18n/eventWords.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { useView } from "#url/useView.ts";
import styles from "./EventCard.module.css";
import { Section } from "./Section.tsx";

/** The other events of the same incident, inside the selection or not. */
export function IncidentEvents({ event }: { readonly event: SituationEvent }) {
  const { t, formats } = useLanguage();
  const { index } = useDataset();
  const text = useDatasetText();
  const [, changeView] = useView();
  const others = useMemo(
    () =>
      event.incident === null
        ? []
        : index.events.filter(({ id, incident }) => incident === event.incident && id !== event.id),
    [index, event],
  );
  if (event.incident === null || others.length === 0) return null;
  return (
    <Section title={t("card.incident")} aside={text.incident(event.incident)}>
      <ul className={styles.facts}>
        {others.map((other) => (
          <li key={other.id} className={styles.related}>
            <span className={styles.muted}>{wordEventDate(other, t, formats)}</span>
            <Button
              look="link"
              className={styles.relatedLink}
              onClick={() => changeView({ event: other.id, deployment: null })}
            >
              {text.event(other).title}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
