import { type ReactNode, useMemo } from "react";
import { findStep } from "#analysis/storyStep.ts";
import type { Config } from "#data/config.ts";
import type { Dataset } from "#data/dataset.ts";
import { useConfig } from "#data/useConfig.ts";
import type { StepView } from "#domain/story.ts";
import { viewOfStep } from "#url/storyView.ts";
import { useView, useViewDefaults, ViewDefaults } from "#url/useView.ts";
import type { View } from "#url/view.ts";

/** The step that an address tells, if any. Must give the same object for the same step. */
export type StepOf = (dataset: Dataset, view: View, config: Config) => StepView | null;

/** The step of the story that the address names; null where it names none that the data hold. */
export const storyStepOf: StepOf = ({ stories }, { story, step }) =>
  findStep(stories, story, step)?.step.view ?? null;

interface StepDefaultsProps {
  readonly dataset: Dataset;
  readonly stepOf: StepOf;
  readonly children: ReactNode;
}

/** While a step is told, its view stands for what the address does not give: `story` and `step` are a whole link. */
export function StepDefaults({ dataset, stepOf, children }: StepDefaultsProps) {
  const base = useViewDefaults();
  const [view] = useView();
  const { config } = useConfig();
  const step = stepOf(dataset, view, config);
  const defaults = useMemo(() => (step === null ? base : viewOfStep(base, step)), [base, step]);
  return <ViewDefaults defaults={defaults}>{children}</ViewDefaults>;
}
