import { useMemo } from "react";
import { closeSpan, forceSpan } from "#analysis/forceSpan.ts";
import { hasSourceType } from "#analysis/movements.ts";
import type { ForceRecords } from "#analysis/nationProfile.ts";
import { unite } from "#analysis/periods.ts";
import { useDataset } from "#data/useDataset.ts";
import type { DaySpan } from "#domain/day.ts";
import { useView } from "#url/useView.ts";

/** What the tab draws from. */
export interface Troops {
  /** Records that pass the view's source filter; bases and commanders are never filtered. */
  readonly force: ForceRecords;
  /** Of all records about the force, and of the events. */
  readonly whole: DaySpan;
  /** The selected period, with open ends closed by `whole`. */
  readonly period: DaySpan;
}

/** The records about the force and the selected period; null where the dataset has neither events nor force records. */
export function useTroops(): Troops | null {
  const dataset = useDataset();
  const [view] = useView();
  const { from, to, sourceTypes } = view;

  return useMemo(() => {
    const own = forceSpan(dataset);
    const whole =
      own === null || dataset.span === null ? (own ?? dataset.span) : unite(own, dataset.span);
    if (whole === null) return null;
    return {
      force: {
        strength: dataset.strength.filter(({ sources }) => hasSourceType(sources, sourceTypes)),
        snapshots: dataset.snapshots.filter(({ sources }) => hasSourceType(sources, sourceTypes)),
        deployments: dataset.deployments.filter(({ sources }) =>
          hasSourceType(sources, sourceTypes),
        ),
        bases: dataset.bases,
        commanders: dataset.commanders,
      },
      whole,
      period: closeSpan(from, to, whole),
    };
  }, [dataset, from, to, sourceTypes]);
}
