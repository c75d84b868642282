import type { Story, StoryStep } from "#domain/story.ts";

/** A step of a story, found. */
export interface FoundStep {
  readonly story: Story;
  readonly step: StoryStep;
  /** Counts from 1. */
  readonly number: number;
}

/** The step that an address names; a number past the end is the last. null where the data hold no such story. */
export function findStep(
  stories: readonly Story[],
  storyId: string | null,
  number: number,
): FoundStep | null {
  const story = stories.find(({ id }) => id === storyId);
  if (story === undefined) return null;
  const known = Math.min(Math.max(1, number), story.steps.length);
  const step = story.steps[known - 1];
  return step === undefined ? null : { story, step, number: known };
}
