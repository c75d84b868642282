import type { RefObject } from "react";
import { useDataset, useDatasetText } from "#data/useDataset.ts";
import { familyOf } from "#domain/category.ts";
import type { SituationEvent } from "#domain/event.ts";
import { wordEventDate } from "#i18n/eventWords.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { FamilyGlyph } from "#ui/FamilyGlyph.tsx";
import { useView } from "#url/useView.ts";
import { ActorList } from "./ActorList.tsx";
import { CasualtyLines } from "./CasualtyLines.tsx";
import { ClaimNotes, ClaimTable } from "./ClaimTable.tsx";
import { CommanderLine } from "./CommanderLine.tsx";
import styles from "./EventCard.module.css";
import { IncidentEvents } from "./IncidentEvents.tsx";
import { SourceList } from "./SourceList.tsx";
import { WhatFollowed } from "./WhatFollowed.tsx";

interface CardBodyProps {
  readonly event: SituationEvent;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What happened, where, how sure that is, who says which figure, and what the force did about it. */
export function CardBody({ event, heading }: CardBodyProps) {
  const { t, formats } = useLanguage();
  const text = useDatasetText();
  const { deployments } = useDataset();
  const [{ asOf }] = useView();
  const { title, summary } = text.event(event);
  const isUpdatedLater = asOf !== null && event.updated !== null && event.updated > asOf;

  return (
    <>
      <p className={styles.kicker}>
        <FamilyGlyph family={familyOf(event.category)} />
        {[
          t(`category.${event.category}`),
          event.severity === null
            ? t("card.severityNotStated")
            : t("card.severity", { severity: event.severity }),
          event.confidence === null
            ? t("card.confidenceNotStated")
            : t("card.confidence", { confidence: t(`confidence.${event.confidence}`) }),
        ].join(" · ")}
      </p>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <p className={styles.where}>
        <b>{wordEventDate(event, t, formats)}</b>
        {` · ${event.place.name === "" ? t("list.placeNotStated") : text.place(event.place)} · `}
        {event.place.precision === null
          ? t("card.precisionNotStated")
          : t(`precision.${event.place.precision}`)}
      </p>
      {isUpdatedLater && event.updated !== null && (
        <p className={styles.notice}>
          {t("card.updatedLater", { day: formats.day(event.updated) })}
        </p>
      )}
      {summary !== "" && <p className={styles.summary}>{summary}</p>}
      <ClaimTable event={event} />
      <ClaimNotes event={event} />
      {deployments.length > 0 && <WhatFollowed event={event} />}
      <CasualtyLines event={event} />
      <ActorList actors={event.actors} />
      <CommanderLine day={event.day} />
      <IncidentEvents event={event} />
      <SourceList event={event} />
    </>
  );
}
