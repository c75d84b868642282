import { useMemo } from "react";
import type { ClaimRow } from "#analysis/claims.ts";
import type { PeopleRange } from "#analysis/keyFigures.ts";
import { sumKeyFigures } from "#analysis/keyFigures.ts";
import type { StrengthAround } from "#analysis/strengthAround.ts";
import { strengthAround } from "#analysis/strengthAround.ts";
import type { TourStep } from "#analysis/tour.ts";
import { useDataset, useDatasetText, useSelection } from "#data/useDataset.ts";
import type { FamilyId } from "#domain/category.ts";
import { familyOf } from "#domain/category.ts";
import type { EpochDay } from "#domain/day.ts";
import type { Casualties, Measure, SituationEvent } from "#domain/event.ts";
import { casualtyRange } from "#domain/event.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";
import { claimRows } from "./claimRows.ts";

/** What the text column of a wall screen says. */
export interface StepContent {
  /** Changes when something else is told: the column starts at its top again. */
  readonly id: string;
  readonly family: FamilyId | null;
  /** Date and place. */
  readonly kicker: string;
  readonly title: string;
  readonly text: string;
  /** null: not stated; undefined: not a matter of this step. */
  readonly killed: PeopleRange | null | undefined;
  readonly injured: PeopleRange | null | undefined;
  /** Events of a selection whose number of killed or injured is not stated; 0 for one event. */
  readonly killedNotStated: number;
  readonly injuredNotStated: number;
  readonly strength: StrengthAround;
  readonly claims: { readonly measure: Measure; readonly rows: readonly ClaimRow[] } | null;
  /** Sources behind it, for the line beside the QR code; of an event its own, of a step all its records', of a selection 0. */
  readonly sources: number;
  readonly isEvent: boolean;
}

/** A meeting or a decision has no casualties to count: its 0 is not news. */
function figureOf(casualties: Casualties): PeopleRange | null | undefined {
  return casualties.zeroBasis === "non-violent" ? undefined : casualtyRange(casualties);
}

const ALL_STATED = { killedNotStated: 0, injuredNotStated: 0 } as const;

/**
 * The words and figures of what is on screen: a step of a story, an event that a visitor opened, or the
 * selection as it stands. The overview's sentence is made from the data, not written by hand.
 */
export function useStepContent(step: TourStep | null): StepContent {
  const dataset = useDataset();
  const text = useDatasetText();
  const { positions } = useSelection();
  const { t, formats } = useLanguage();
  const [view] = useView();

  return useMemo(() => {
    const { index, strength, deployments } = dataset;
    const told = step?.story?.steps[(step.number ?? 1) - 1] ?? null;
    const event = index.events.find(({ id }) => id === view.event) ?? null;
    const isStepsOwn = told !== null && (event === null || told.view.event === event.id);
    const words =
      told === null || step?.story == null
        ? null
        : (text.story(step.story).steps[step.number - 1] ?? null);
    const around = (from: EpochDay | null, to: EpochDay | null) =>
      strengthAround(strength, isStepsOwn && told !== null ? told.figures : [], from, to);

    if (event !== null) {
      const own = text.event(event);
      return {
        id: isStepsOwn ? `${step?.name}` : event.id,
        family: familyOf(event.category),
        kicker: [dateOf(event), text.place(event.place)].filter(Boolean).join(" · "),
        title: isStepsOwn && words !== null ? words.title : own.title,
        text: isStepsOwn && words !== null ? words.text : own.summary,
        killed: figureOf(event.fatalities),
        injured: figureOf(event.injured),
        ...ALL_STATED,
        strength: around(event.day, event.endDay),
        claims: claimRows(event),
        sources: event.sources.length,
        isEvent: true,
      } satisfies StepContent;
    }

    const span = view.from === null || view.to === null ? null : formats.span(view.from, view.to);
    if (isStepsOwn && words !== null && told !== null) {
      const cited = [...index.events, ...deployments].filter(({ id }) => told.cites.includes(id));
      return {
        id: `${step?.name}`,
        family: null,
        kicker: span ?? "",
        title: words.title,
        text: words.text,
        killed: undefined,
        injured: undefined,
        ...ALL_STATED,
        strength: around(view.from, view.to),
        claims: null,
        sources: cited.reduce((sum, { sources }) => sum + sources.length, 0),
        isEvent: false,
      } satisfies StepContent;
    }

    const figures = sumKeyFigures(index, positions);
    return {
      id: "selection",
      family: null,
      kicker: span ?? "",
      title: step === null ? t("kiosk.selection") : t("kiosk.overview"),
      text: t("kiosk.overviewText", {
        count: figures.events,
        sources: formats.integer(figures.severalSources),
      }),
      killed: figures.killed.range,
      injured: figures.injured.range,
      killedNotStated: figures.killed.notStated,
      injuredNotStated: figures.injured.notStated,
      strength: around(view.from, view.to),
      claims: null,
      sources: 0,
      isEvent: false,
    } satisfies StepContent;

    function dateOf({ day, endDay, datePrecision }: SituationEvent): string {
      if (day === null) return "";
      if (datePrecision === "month") return formats.month(day);
      return formats.span(day, endDay ?? day);
    }
  }, [dataset, text, positions, t, formats, view.event, view.from, view.to, step]);
}
