import { useMemo } from "react";
import type { FollowUp } from "#analysis/followUp.ts";
import { movementsAfter } from "#analysis/followUp.ts";
import { useDataset } from "#data/useDataset.ts";
import type { SituationEvent } from "#domain/event.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { MovementItem } from "./MovementItem.tsx";
import { Section } from "./Section.tsx";
import styles from "./WhatFollowed.module.css";

/** The movements of the force that sources link to the event. Their figures are never added up. */
export function WhatFollowed({ event }: { readonly event: SituationEvent }) {
  const t = useTranslate();
  const { deployments, strength } = useDataset();
  const followed = useMemo(
    () => movementsAfter(event, deployments, strength),
    [event, deployments, strength],
  );
  const byId = new Map<string, FollowUp>(followed.map((one) => [one.deployment.id, one]));
  const isOverlapping = followed.some(({ partOf }) => partOf !== null);

  return (
    <Section
      title={t("card.followed")}
      {...(isOverlapping ? { aside: t("card.followed.note") } : {})}
    >
      <ul aria-label={t("card.followed")} className={styles.movements}>
        {followed.length === 0 && <li className={styles.none}>{t("card.followed.none")}</li>}
        {followed.map((one) => (
          <MovementItem
            key={one.deployment.id}
            followUp={one}
            whole={one.partOf === null ? null : (byId.get(one.partOf)?.deployment ?? null)}
          />
        ))}
      </ul>
    </Section>
  );
}
