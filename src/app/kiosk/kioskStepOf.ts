import { lastYearOf } from "#analysis/datePresets.ts";
import type { StepOf } from "#app/StepDefaults.tsx";
import { storyStepOf } from "#app/StepDefaults.tsx";
import type { EpochDay } from "#domain/day.ts";
import type { StepView } from "#domain/story.ts";
import { lastCall } from "#lib/lastCall.ts";
import { zoomShift } from "#modes/kiosk/screenCare.ts";
import { screenSettings } from "#modes/kiosk/screenSettings.ts";

// One object per last day: a new one would filter anew.
const overviewUntil = lastCall((day: string): StepView => lastYearOf(Number(day) as EpochDay));

/** Steps of stories as large as this screen is, and between them the overview of the kiosk's own tour. */
export const kioskStepOf: StepOf = (dataset, view, config) => {
  const step = storyStepOf(dataset, view, config);
  if (step !== null) return enlarged(step);
  if (view.story !== null || dataset.span === null) return null;
  const { tour } = screenSettings(window.location.search, config.screens).kiosk;
  return tour === "auto" ? overviewUntil(String(dataset.span.last)) : null;
};

let last: { readonly step: StepView; readonly shift: number; readonly view: StepView } | null =
  null;

function enlarged(step: StepView): StepView {
  const { innerWidth: widthPx, innerHeight: heightPx } = window;
  const shift = zoomShift({ widthPx, heightPx });
  if (step.map === undefined || shift === 0) return step;
  if (last?.step !== step || last.shift !== shift) {
    last = { step, shift, view: { ...step, map: { ...step.map, zoom: step.map.zoom + shift } } };
  }
  return last.view;
}
