import { lastYearOf } from "#analysis/tour.ts";
import type { StepOf } from "#app/StepDefaults.tsx";
import { storyStepOf } from "#app/StepDefaults.tsx";
import type { EpochDay } from "#domain/day.ts";
import type { StepView } from "#domain/story.ts";
import { lastCall } from "#lib/lastCall.ts";
import { screenSettings } from "#modes/kiosk/screenSettings.ts";

// One object per last day: a new one would filter anew.
const overviewUntil = lastCall((day: string): StepView => lastYearOf(Number(day) as EpochDay));

/** Steps of stories, and between them the overview of the kiosk's own tour: the last 12 months of data. */
export const kioskStepOf: StepOf = (dataset, view, config) => {
  const step = storyStepOf(dataset, view, config);
  if (step !== null || view.story !== null || dataset.span === null) return step;
  const { tour } = screenSettings(window.location.search, config.screens).kiosk;
  return tour === "auto" ? overviewUntil(String(dataset.span.last)) : null;
};
