import type { Base, Commander, Deployment, Snapshot, StrengthFigure } from "#domain/force.ts";
import type { NationFigure } from "./contributions.ts";
import { nationOverTime } from "./contributions.ts";

/** The records about the force. */
export interface ForceRecords {
  readonly strength: readonly StrengthFigure[];
  readonly snapshots: readonly Snapshot[];
  readonly deployments: readonly Deployment[];
  readonly bases: readonly Base[];
  readonly commanders: readonly Commander[];
}

/** All that the data say about one contributor. */
export interface NationProfile {
  readonly nation: string;
  /** Every snapshot, with gaps where the nation is not listed. */
  readonly overTime: readonly NationFigure[];
  readonly movements: readonly Deployment[];
  readonly commanders: readonly Commander[];
  /** Bases whose lead nation it is or was. */
  readonly basesLed: readonly Base[];
}

/** Gathers what all records about the force say about one nation. */
export function profileNation(force: ForceRecords, nation: string): NationProfile {
  return {
    nation,
    overTime: nationOverTime(force.snapshots, nation),
    movements: force.deployments.filter(({ nations }) => nations.includes(nation)),
    commanders: force.commanders.filter((commander) => commander.nation === nation),
    basesLed: force.bases.filter((base) => base.nation === nation),
  };
}

/** Codes of all nations that any record about the force names. */
export function nationsOfForce(force: ForceRecords): readonly string[] {
  const codes = [
    ...force.snapshots.flatMap(({ contributions }) => contributions.map(({ nation }) => nation)),
    ...force.deployments.flatMap(({ nations }) => nations),
    ...force.commanders.map(({ nation }) => nation),
    ...force.bases.flatMap(({ nation }) => nation ?? []),
  ];
  return [...new Set(codes)].toSorted();
}
