import type { EpochDay } from "#domain/day.ts";
import { parseDayRange } from "#domain/day.ts";
import type { Commander, Deployment, Snapshot, StrengthFigure } from "#domain/force.ts";
import type { Source, SourceType } from "#domain/source.ts";

/** A date as published; throws on a typing error in a test. */
export function someRange(text: string) {
  const range = parseDayRange(text);
  if (range === null) throw new Error(`${text} is not a date.`);
  return range;
}

export function someDay(text: string): EpochDay {
  return someRange(text).first;
}

export function someSource(sourceType: SourceType): Source {
  return {
    title: "A page",
    publisher: "A publisher",
    url: "https://example.org/",
    date: null,
    sourceType,
  };
}

type FigureOverride = Partial<Omit<StrengthFigure, "asOf">> & { readonly type?: SourceType };

/** A total of 4,000, exact, high confidence, press; a test names only what it is about. */
export function someFigure(
  asOf: string,
  { type = "press", ...override }: FigureOverride = {},
): StrengthFigure {
  return {
    id: `strength-${asOf}`,
    asOf: someRange(asOf),
    personnel: 4000,
    precision: "exact",
    confidence: "high",
    contributingNations: null,
    conflictsWith: [],
    note: null,
    sources: [someSource(type)],
    ...override,
  };
}

/** A reinforcement without a number. */
export function someDeployment(
  id: string,
  date: string,
  override: Partial<Deployment> = {},
): Deployment {
  return {
    id,
    date: someRange(date),
    endDate: null,
    kind: "reinforcement",
    nations: [],
    unit: "A unit",
    personnel: null,
    precision: null,
    cumulative: false,
    includedIn: null,
    respondsTo: [],
    sameAs: null,
    origin: null,
    destination: null,
    summary: "",
    note: null,
    confidence: "high",
    sources: [someSource("press")],
    ...override,
  };
}

/** A partial list of two nations; a test names only what it is about. */
export function someSnapshot(asOf: string, override: Partial<Snapshot> = {}): Snapshot {
  return {
    id: `contributions-${asOf}`,
    asOf: someRange(asOf),
    personnel: 4000,
    personnelListed: 700,
    complete: false,
    basis: "reported",
    confidence: "high",
    note: null,
    contributions: [
      { nation: "IT", personnel: 600 },
      { nation: "AT", personnel: 100 },
    ],
    sources: [someSource("press")],
    ...override,
  };
}

/** A term of command between two dates as published; null is not stated or open. */
export function someCommander(number: number, from: string | null, to: string | null): Commander {
  return {
    number,
    name: `Commander ${number}`,
    rank: "Major General",
    nation: "IT",
    from: from === null ? null : someRange(from),
    to: to === null ? null : someRange(to),
    confidence: "high",
    note: null,
    sources: [someSource("official")],
  };
}
