import type { CategoryId } from "./category.ts";
import type { EpochDay } from "./day.ts";

/** What a step shows. Keys that are absent stand for the default. */
export interface StepView {
  readonly from?: EpochDay;
  readonly to?: EpochDay;
  readonly map?: { readonly zoom: number; readonly lat: number; readonly lng: number };
  readonly event?: string;
  readonly categories?: readonly CategoryId[];
  readonly tab?: string;
}

/** One stop of a story: a view with words, and the records that back them. */
export interface StoryStep {
  readonly title: string;
  readonly text: string;
  readonly view: StepView;
  /** Shortest time on screen when the story plays by itself. */
  readonly dwellSeconds: number;
  /** Ids of events and deployments. */
  readonly cites: readonly string[];
  /** Ids of strength figures. */
  readonly figures: readonly string[];
}

/** A guided walk through the data; the same file drives reader, tour and kiosk. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly StoryStep[];
}
