import { SIDE_IDS } from "#domain/actor.ts";
import { CATEGORY_IDS } from "#domain/category.ts";
import type { EpochDay } from "#domain/day.ts";
import { dayOfDate } from "#domain/day.ts";
import type { EventId, Severity, SituationEvent } from "#domain/event.ts";
import { NOT_STATED } from "#domain/event.ts";
import { PRECISIONS } from "#domain/place.ts";
import { CONFIDENCES, SOURCE_TYPES } from "#domain/source.ts";

/** A small seeded generator (mulberry32): the same seed gives the same numbers on every machine. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list, by a number from 0 to 1. */
export function pick<T>(values: readonly T[], random: number): T {
  return values[Math.floor(random * values.length)] as T;
}

/** One plain event on 24 September 2023; name only what a test is about. */
export function someEvent(override: Partial<SituationEvent> = {}): SituationEvent {
  const day = dayOfDate(2023, 8, 24);
  return {
    id: "e1" as EventId,
    day,
    endDay: override.day === undefined ? day : override.day,
    datePrecision: "day",
    title: "Something happened",
    shortTitle: null,
    summary: "",
    category: "protest",
    incident: null,
    milestone: false,
    actors: [],
    place: {
      name: "Zveçan/Zvečan",
      municipality: "zvecan",
      place: null,
      position: { lat: 42.9075, lng: 20.8403 },
      precision: "town",
    },
    fatalities: NOT_STATED,
    injured: NOT_STATED,
    claims: [],
    severity: 2,
    tags: [],
    sources: [],
    confidence: "high",
    added: null,
    updated: null,
    ...override,
  };
}

/** Deterministic events of every kind: spans, missing values, places near and far. */
export function someEvents(count: number, seed = 1): readonly SituationEvent[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, offset) => {
    const day = (random() < 0.03 ? null : 18_600 + Math.floor(random() * 1_800)) as EpochDay | null;
    const length = random() < 0.1 ? Math.floor(random() * 40) : 0;
    return someEvent({
      id: `e${offset}` as EventId,
      day,
      endDay: day === null ? null : ((day + length) as EpochDay),
      title: `${pick(["Clash", "Meeting", "Patrol"], random())} ${offset}`,
      category: pick(CATEGORY_IDS, random()),
      actors: [{ name: "Somebody", side: pick(SIDE_IDS, random()), role: null }],
      place: {
        name: "",
        municipality: random() < 0.1 ? null : pick(["zvecan", "peje", "prizren"], random()),
        place: null,
        position:
          random() < 0.1 ? null : { lat: 41.9 + random() * 1.3, lng: 20.1 + random() * 1.6 },
        precision: random() < 0.1 ? null : pick(PRECISIONS, random()),
      },
      severity: random() < 0.1 ? null : (Math.ceil(random() * 5) as Severity),
      confidence: random() < 0.1 ? null : pick(CONFIDENCES, random()),
      sources: [
        {
          title: "A page",
          publisher: "A publisher",
          url: null,
          date: null,
          sourceType: random() < 0.1 ? null : pick(SOURCE_TYPES, random()),
        },
      ],
    });
  });
}
