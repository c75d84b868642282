import type { Casualties, Measure, SituationEvent } from "#domain/event.ts";
import { casualtyRange } from "#domain/event.ts";
import { rangeOfClaims } from "./claims.ts";
import type { EventIndex } from "./eventIndex.ts";
import { eventAt } from "./eventIndex.ts";

/** Lowest and highest number of people. */
export interface PeopleRange {
  readonly low: number;
  readonly high: number;
}

/** People killed or injured in a selection of events. */
export interface CasualtyFigure {
  /** Sum of each event's lowest, and of each event's highest figure; null where no event states one. */
  readonly range: PeopleRange | null;
  /** Events that state no figure. They are counted here and are in no sum: unknown is not 0. */
  readonly notStated: number;
  /** KFOR soldiers among them, as published; null where no event has a figure for them. */
  readonly kfor: PeopleRange | null;
  /** Positions of the events that make up the range, the highest figure first. */
  readonly contributors: readonly number[];
}

/** What a selection of events adds up to. */
export interface KeyFigures {
  readonly events: number;
  /** Events that rest on two or more sources. */
  readonly severalSources: number;
  readonly killed: CasualtyFigure;
  readonly injured: CasualtyFigure;
}

/** Adds up a selection; O(k) in its events. */
export function sumKeyFigures(index: EventIndex, positions: ArrayLike<number>): KeyFigures {
  const selected = Array.from(positions, (position) => ({
    position,
    event: eventAt(index, position),
  }));
  return {
    events: selected.length,
    severalSources: selected.filter(({ event }) => event.sources.length > 1).length,
    killed: sumCasualties(selected, "fatalities"),
    injured: sumCasualties(selected, "injured"),
  };
}

interface Selected {
  readonly position: number;
  readonly event: SituationEvent;
}

function sumCasualties(selected: readonly Selected[], measure: Measure): CasualtyFigure {
  const stated = selected.flatMap(({ position, event }) => {
    const range = casualtyRange(event[measure]);
    return range === null ? [] : [{ position, range }];
  });
  return {
    range: addRanges(stated.map(({ range }) => range)),
    notStated: selected.length - stated.length,
    kfor: addRanges(selected.flatMap(({ event }) => kforRange(event, measure) ?? [])),
    contributors: stated
      .filter(({ range }) => range.high > 0)
      .toSorted((a, b) => b.range.high - a.range.high || b.position - a.position)
      .map(({ position }) => position),
  };
}

/** KFOR soldiers killed or injured in one event: the editors' figure and all claims; null where there is neither. */
export function kforRange(event: SituationEvent, measure: Measure): PeopleRange | null {
  const casualties: Casualties = event[measure];
  const claimed = rangeOfClaims(
    event.claims.filter((claim) => claim.measure === measure && claim.group === "kfor"),
  );
  if (casualties.kfor === null) return claimed;
  return {
    low: Math.min(casualties.kfor, claimed?.low ?? casualties.kfor),
    high: Math.max(casualties.kfor, claimed?.high ?? casualties.kfor),
  };
}

function addRanges(ranges: readonly PeopleRange[]): PeopleRange | null {
  if (ranges.length === 0) return null;
  return ranges.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), {
    low: 0,
    high: 0,
  });
}
