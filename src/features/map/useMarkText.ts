import { useMemo } from "react";
import type { EventIndex } from "#analysis/eventIndex.ts";
import { eventAt } from "#analysis/eventIndex.ts";
import type { DatasetText } from "#data/datasetText.ts";
import { useDataset, useDatasetText } from "#data/useDataset.ts";
import { FAMILY_IDS } from "#domain/category.ts";
import type { SituationEvent } from "#domain/event.ts";
import { wordEventDate } from "#i18n/eventWords.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Translate } from "#i18n/messages.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import type { Mark } from "./marks.ts";

/** What a mark says: aloud, and in the call-out beside it. */
export interface MarkText {
  /** All of it, for assistive technology. */
  label(mark: Mark): string;
  /** Two short lines. */
  callout(mark: Mark): readonly [string, string];
  /** The same for one event that may share its mark with others. */
  eventCallout(event: SituationEvent, sharing: number): readonly [string, string];
}

/** The words in the language in use; stable until it or the data change. */
export function useMarkText(): MarkText {
  const { index } = useDataset();
  const text = useDatasetText();
  const { t, formats } = useLanguage();
  return useMemo(() => createMarkText(index, text, t, formats), [index, text, t, formats]);
}

function createMarkText(
  index: EventIndex,
  text: DatasetText,
  t: Translate,
  formats: Formats,
): MarkText {
  const date = (event: SituationEvent) => wordEventDate(event, t, formats);

  function eventCallout(event: SituationEvent, sharing: number): readonly [string, string] {
    const precision = event.place.precision;
    const second =
      sharing > 1
        ? t("map.oneOfEventsHere", { count: sharing })
        : precision === null
          ? text.place(event.place)
          : t(`precision.${precision}`);
    return [text.event(event).shortTitle, `${date(event)} · ${second}`];
  }

  function clusterPlace(mark: Mark & { kind: "cluster" }): string {
    if (mark.municipality !== null) return text.municipality(mark.municipality);
    const { place } = eventAt(index, mark.cluster.first);
    const where =
      mark.cluster.isOnePlace || place.municipality === null
        ? text.place(place)
        : text.municipality(place.municipality);
    return mark.cluster.isOnePlace ? where : t("map.around", { place: where });
  }

  function families(mark: Mark & { kind: "cluster" }): string {
    return FAMILY_IDS.flatMap((family, offset) => {
      const count = mark.cluster.families[offset] ?? 0;
      return count === 0 ? [] : [`${t(`family.${family}`)} ${formats.integer(count)}`];
    }).join(", ");
  }

  function basePeriod(mark: Mark & { kind: "base" }): string {
    const { opened, closed } = mark.base;
    const openedText = opened === null ? null : t("map.opened", { date: formats.range(opened) });
    const closedText = closed === null ? null : t("map.closed", { date: formats.range(closed) });
    return [text.baseRole(mark.base), openedText, closedText].filter(Boolean).join(" · ");
  }

  return {
    eventCallout,
    callout(mark) {
      if (mark.kind === "base") return [text.term(mark.base.name), basePeriod(mark)];
      if (mark.kind === "single") return eventCallout(eventAt(index, mark.position), 1);
      const { count } = mark.cluster;
      return [`${t("count.events", { count })} · ${clusterPlace(mark)}`, families(mark)];
    },
    label(mark) {
      if (mark.kind === "base")
        return `${t("map.base", { name: text.term(mark.base.name) })}, ${basePeriod(mark)}`;
      if (mark.kind === "single") {
        const event = eventAt(index, mark.position);
        const precision = event.place.precision;
        return [
          date(event),
          text.event(event).title,
          text.place(event.place),
          ...(precision === null ? [] : [t(`precision.${precision}`)]),
        ].join(", ");
      }
      const { count, municipalityOnly } = mark.cluster;
      const uncertain =
        municipalityOnly > 0 ? `; ${t("map.municipalityOnly", { count: municipalityOnly })}` : "";
      return `${t("count.events", { count })}, ${clusterPlace(mark)}: ${families(mark)}${uncertain}`;
    },
  };
}
