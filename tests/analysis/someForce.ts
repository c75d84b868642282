import type { EpochDay } from "#domain/day.ts";
import { parseDayRange } from "#domain/day.ts";
import type { Deployment, StrengthFigure } from "#domain/force.ts";
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
