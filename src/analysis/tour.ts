import type { DaySpan } from "#domain/day.ts";
import type { StepView, Story } from "#domain/story.ts";
import { lastYearOf } from "./datePresets.ts";
import { readingSecondsOf } from "./readingTime.ts";

/** The name of the step that belongs to no story. */
export const OVERVIEW = "overview";

/** One stop of a tour: a step of a story, or the overview. */
export interface TourStep {
  /** As in `data-step`: `STORY/STEP`, or the overview's own name. */
  readonly name: string;
  /** null for the overview. */
  readonly story: Story | null;
  /** Counts from 1 within its story. */
  readonly number: number;
  readonly view: StepView;
  /** Shortest time on screen that the step itself asks for; 0 where it does not. */
  readonly dwellSeconds: number;
}

/**
 * The stops of a tour, in order.
 *
 * `auto` is an overview of the last 12 months of data and then every story; a story's id is that
 * story; `none` has no stops, and neither has the id of a story that the data do not hold.
 *
 * @param span first and last day of the dataset's events
 */
export function buildTour(
  tour: string,
  stories: readonly Story[],
  span: DaySpan | null,
): readonly TourStep[] {
  if (tour === "none") return [];
  if (tour === "auto") return [...overviewSteps(span), ...stories.flatMap(stepsOf)];
  return stories.filter(({ id }) => id === tour).flatMap(stepsOf);
}

/** As in `data-step`. */
export function stepName(storyId: string, number: number): string {
  return `${storyId}/${number}`;
}

function overviewSteps(span: DaySpan | null): readonly TourStep[] {
  if (span === null) return [];
  return [{ name: OVERVIEW, story: null, number: 1, view: lastYearOf(span.last), dwellSeconds: 0 }];
}

function stepsOf(story: Story): readonly TourStep[] {
  return story.steps.map((step, offset) => ({
    name: stepName(story.id, offset + 1),
    story,
    number: offset + 1,
    view: step.view,
    dwellSeconds: step.dwellSeconds,
  }));
}

/** The offset of the step that an address asks for; 0 where the tour has no such step. */
export function stepAt(tour: readonly TourStep[], storyId: string | null, number: number): number {
  const offset = tour.findIndex(
    (step) => (step.story?.id ?? null) === storyId && (storyId === null || step.number === number),
  );
  return Math.max(0, offset);
}

/** How long a step stays: the longest of what the screen asks for, what the step asks for, and what reading takes. */
export function dwellSecondsOf(step: TourStep, text: string, screenSeconds: number): number {
  const readingSeconds = readingSecondsOf(text);
  return Math.max(screenSeconds, step.dwellSeconds, readingSeconds);
}
