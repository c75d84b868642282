import type { Snapshot } from "#domain/force.ts";

/** One nation in a comparison of two snapshots. */
export interface NationRow {
  readonly nation: string;
  /** null: not in this list, which is not zero. */
  readonly personnel: number | null;
  /** Of the snapshot's published total, 0 to 1; null where not listed. */
  readonly share: number | null;
  /** In the compared snapshot; null where not listed there, or nothing is compared. */
  readonly compared: number | null;
  /** null unless both lists are complete and both have the nation. */
  readonly change: number | null;
}

/** Two snapshots side by side. */
export interface SnapshotComparison {
  readonly snapshot: Snapshot;
  readonly compared: Snapshot | null;
  /** Only lists marked complete can be compared nation by nation. */
  readonly isComparable: boolean;
  /** Largest first; nations that only the compared list has come last, largest first. */
  readonly rows: readonly NationRow[];
  /** Sum of the list, to stand beside the published total and be named a sum. */
  readonly listedSum: number;
  readonly comparedSum: number | null;
}

/** Puts two snapshots side by side, nation by nation; without a second one nothing is compared. */
export function compareSnapshots(
  snapshot: Snapshot,
  compared: Snapshot | null,
): SnapshotComparison {
  const here = new Map(snapshot.contributions.map((row) => [row.nation, row.personnel]));
  const there = new Map(compared?.contributions.map((row) => [row.nation, row.personnel]));
  const isComparable = snapshot.complete && compared?.complete === true;
  const rows = [...new Set([...here.keys(), ...there.keys()])].map((nation): NationRow => {
    const personnel = here.get(nation) ?? null;
    const before = there.get(nation) ?? null;
    return {
      nation,
      personnel,
      share: personnel === null || snapshot.personnel === 0 ? null : personnel / snapshot.personnel,
      compared: before,
      change: isComparable && personnel !== null && before !== null ? personnel - before : null,
    };
  });
  return {
    snapshot,
    compared,
    isComparable,
    // Not listed sorts after any number, because it is not a number.
    rows: rows.toSorted(
      (a, b) =>
        (b.personnel ?? -1) - (a.personnel ?? -1) ||
        (b.compared ?? -1) - (a.compared ?? -1) ||
        a.nation.localeCompare(b.nation),
    ),
    listedSum: sumListed(snapshot),
    comparedSum: compared === null ? null : sumListed(compared),
  };
}

/** Sum of what the list states. */
export function sumListed(snapshot: Snapshot): number {
  return snapshot.contributions.reduce((sum, { personnel }) => sum + personnel, 0);
}

/** What the tab opens with: the latest complete snapshot, beside the complete one before it. */
export function latestComplete(snapshots: readonly Snapshot[]): {
  readonly latest: Snapshot | null;
  readonly previous: Snapshot | null;
} {
  const complete = snapshots
    .filter((snapshot) => snapshot.complete)
    .toSorted((a, b) => b.asOf.first - a.asOf.first);
  return { latest: complete[0] ?? snapshots.at(-1) ?? null, previous: complete[1] ?? null };
}

/** One snapshot as seen by a nation. */
export interface NationFigure {
  readonly snapshot: Snapshot;
  /** null: the list does not have the nation. A chart leaves a gap there. */
  readonly personnel: number | null;
}

/** A nation over time: one entry per snapshot, ascending by date, with gaps where it is not listed. */
export function nationOverTime(
  snapshots: readonly Snapshot[],
  nation: string,
): readonly NationFigure[] {
  return snapshots
    .toSorted((a, b) => a.asOf.first - b.asOf.first)
    .map((snapshot) => ({
      snapshot,
      personnel: snapshot.contributions.find((row) => row.nation === nation)?.personnel ?? null,
    }));
}
