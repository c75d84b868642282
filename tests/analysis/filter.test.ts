import { expect, test } from "vitest";
import { countFacets, countHidden } from "#analysis/counts.ts";
import { buildEventIndex } from "#analysis/eventIndex.ts";
import type { EventFilter } from "#analysis/filter.ts";
import { dimensionBit, NO_FILTER, positionsWhere, selectEvents } from "#analysis/filter.ts";
import { buildSearchNames, NO_NAMES } from "#analysis/searchNames.ts";
import { SIDE_IDS } from "#domain/actor.ts";
import { CATEGORIES, CATEGORY_IDS, FAMILY_IDS } from "#domain/category.ts";
import type { EpochDay } from "#domain/day.ts";
import { formatIsoDay } from "#domain/day.ts";
import type { Severity, SituationEvent } from "#domain/event.ts";
import { CONFIDENCES, SOURCE_TYPES } from "#domain/source.ts";
import { kosovoDataset, kosovoFile } from "#tests/kosovoDataset.ts";
import { pick, seeded, someEvent, someEvents } from "#tests/someEvents.ts";

interface RawPlace {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly [field: string]: unknown;
}
interface RawEvent {
  readonly id: string;
  readonly date: string;
  readonly endDate?: string;
  readonly datePrecision: string;
  readonly title: string;
  readonly summary: string;
  readonly category: keyof typeof CATEGORIES;
  readonly actors: readonly { readonly name: string; readonly side: string }[];
  readonly location: Readonly<Record<string, string | number | null>>;
  readonly severity: number;
  readonly confidence: string;
  readonly tags: readonly string[];
  readonly sources: readonly Readonly<Record<string, string>>[];
}

const raw = JSON.parse(kosovoFile("events.json")) as readonly RawEvent[];
const rawMunicipalities = JSON.parse(kosovoFile("municipalities.json")) as readonly RawPlace[];
const rawPlaces = JSON.parse(kosovoFile("places.json")) as readonly RawPlace[];
const read = kosovoDataset();
const { index } = read;

/** The contract's selection, written over the JSON file itself and as plainly as possible. */
function naiveIds(filter: EventFilter): ReadonlySet<string> {
  const passing = raw.filter((event) => {
    const lastDay =
      event.datePrecision === "month"
        ? `${(event.endDate ?? event.date).slice(0, 7)}-31`
        : (event.endDate ?? event.date);
    if (filter.from !== null && lastDay < formatIsoDay(filter.from)) return false;
    if (filter.to !== null && event.date > formatIsoDay(filter.to)) return false;
    const categories: readonly string[] = filter.categories;
    const { family } = CATEGORIES[event.category];
    if (
      categories.length > 0 &&
      !categories.includes(event.category) &&
      !categories.includes(family)
    )
      return false;
    const sides: readonly string[] = filter.sides;
    if (sides.length > 0 && !event.actors.some(({ side }) => sides.includes(side))) return false;
    const { municipality } = event.location;
    if (filter.places.length > 0 && !filter.places.includes(String(municipality))) return false;
    if (event.severity < filter.severity) return false;
    const confidences: readonly string[] = CONFIDENCES;
    if (confidences.indexOf(event.confidence) > confidences.indexOf(filter.confidence))
      return false;
    const types: readonly string[] = filter.sourceTypes;
    if (
      types.length > 0 &&
      !event.sources.some(({ sourceType = "" }) => types.includes(sourceType))
    )
      return false;
    return naiveWords(filter.text).every((word) =>
      naiveText(event).some((known) => known.startsWith(word)),
    );
  });
  return new Set(passing.map(({ id }) => id));
}

function naiveWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("đ", "d")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

function naiveText(event: RawEvent): readonly string[] {
  const records = [
    ...rawMunicipalities.filter(({ id }) => id === event.location.municipality),
    ...rawPlaces.filter(({ id }) => id === event.location.place),
  ];
  const names = records.flatMap((record) => [
    ...["sq", "sr", "en", "name"].map((field) => String(record[field] ?? "")),
    ...record.aliases,
  ]);
  return naiveWords(
    [
      event.id,
      event.title,
      event.summary,
      ...event.tags,
      ...event.actors.map(({ name }) => name),
      String(event.location.name),
      ...names,
      ...event.sources.flatMap(({ title = "", publisher = "" }) => [title, publisher]),
    ].join(" "),
  );
}

function someFilter(random: () => number): EventFilter {
  const some = <T>(values: readonly T[], share: number): readonly T[] =>
    random() < 0.5 ? [] : values.filter(() => random() < share);
  const from = random() < 0.5 ? null : ((10_600 + Math.floor(random() * 9_900)) as EpochDay);
  const length = Math.floor(random() * 3_000);
  const to = random() < 0.5 ? null : (((from ?? 18_000) + length) as EpochDay);
  return {
    from,
    to,
    categories: some([...CATEGORY_IDS, ...FAMILY_IDS], 0.3),
    sides: some(SIDE_IDS, 0.4),
    places: some(["zvecan", "leposaviq", "mitrovice-veriut", "prishtine", "peje"], 0.5),
    severity: (random() < 0.5 ? 1 : Math.ceil(random() * 5)) as Severity,
    confidence: random() < 0.5 ? "low" : pick(CONFIDENCES, random()),
    sourceTypes: some(SOURCE_TYPES, 0.5),
    text:
      random() < 0.6
        ? ""
        : pick(["kfor", "Zvečan", "NATO reserve", "police mitro", "xyz"], random()),
    extent: null,
    asOf: null,
  };
}

test("selects the same events as a plain filter over the JSON, for 500 random views", () => {
  const random = seeded(7);
  for (let round = 0; round < 500; round++) {
    const filter = someFilter(random);
    const { positions } = selectEvents(index, filter);
    const ids = [...positions].map((position) => index.events[position]?.id);

    expect(new Set(ids), JSON.stringify(filter)).toEqual(naiveIds(filter));
  }
});

test("the default view of the shipped data holds 168 of 228 events", () => {
  const { positions } = selectEvents(index, { ...NO_FILTER, from: 18_628 as EpochDay });

  expect([positions.length, index.events.length]).toEqual([168, 228]);
});

test("an event is selected when any day of its span is", () => {
  const events = [someEvent({ day: 100 as EpochDay, endDay: 110 as EpochDay })];
  const small = buildEventIndex(events, NO_NAMES);
  const counts = [
    [90, 99],
    [90, 100],
    [105, 106],
    [110, 120],
    [111, 120],
  ].map(([from, to]) => {
    const filter = { ...NO_FILTER, from: from as EpochDay, to: to as EpochDay };
    return selectEvents(small, filter).positions.length;
  });

  expect(counts).toEqual([0, 1, 1, 1, 0]);
});

test("an event that lacks what is asked for leaves, and is counted", () => {
  const events = someEvents(500);
  const filter: EventFilter = { ...NO_FILTER, from: 0 as EpochDay, confidence: "medium" };
  const { lacking } = selectEvents(buildEventIndex(events, NO_NAMES), filter);
  const count = (holds: (event: SituationEvent) => boolean) => events.filter(holds).length;

  expect(lacking).toEqual({
    dates: count(({ day }) => day === null),
    confidence: count(({ confidence }) => confidence === null),
  });
});

test("the text finds a place in every spelling and script", () => {
  const names = buildSearchNames(read.municipalities, read.places);
  const small = buildEventIndex([someEvent({ title: "Clash" })], names);
  const found = ["Zvecan", "Zvečan", "Zveçan", "Звечан", "zve cla", "Zvečana"].map(
    (text) => selectEvents(small, { ...NO_FILTER, text }).positions.length,
  );

  expect(found).toEqual([1, 1, 1, 1, 1, 0]);
});

test("the number beside a value is what choosing it alone would show", () => {
  const random = seeded(3);
  for (let round = 0; round < 40; round++) {
    const filter = someFilter(random);
    const facets = countFacets(index, selectEvents(index, filter));
    const shown = (change: Partial<EventFilter>) =>
      selectEvents(index, { ...filter, ...change }).positions.length;

    for (const family of FAMILY_IDS)
      expect(facets.families[family]).toBe(shown({ categories: [family] }));
    for (const side of SIDE_IDS) expect(facets.sides[side]).toBe(shown({ sides: [side] }));
    for (const type of SOURCE_TYPES)
      expect(facets.sourceTypes[type]).toBe(shown({ sourceTypes: [type] }));
    for (const confidence of CONFIDENCES)
      expect(facets.confidences[confidence]).toBe(shown({ confidence }));
    for (const severity of [1, 2, 3, 4, 5] as const)
      expect(facets.severities[severity - 1]).toBe(shown({ severity }));
    for (const [place, count] of facets.places) expect(count).toBe(shown({ places: [place] }));
  }
});

test("what lifting one filter would show is what it shows when lifted", () => {
  const filter: EventFilter = {
    ...NO_FILTER,
    from: 18_628 as EpochDay,
    categories: ["roadblock"],
    places: ["prizren"],
  };
  const selection = selectEvents(index, filter);
  const hidden = countHidden(filter, selection);
  const shown = (change: Partial<EventFilter>) =>
    selectEvents(index, { ...filter, ...change }).positions.length;

  expect(Object.fromEntries(hidden.map((row) => [row.dimension, row.shownWithout]))).toEqual({
    dates: shown({ from: null }),
    categories: shown({ categories: [] }),
    places: shown({ places: [] }),
  });
});

test("ignoring a dimension counts as if it were not asked for", () => {
  const filter: EventFilter = { ...NO_FILTER, from: 19_000 as EpochDay, severity: 3 };
  const { fails } = selectEvents(index, filter);

  expect(positionsWhere(fails, dimensionBit("dates"))).toEqual(
    selectEvents(index, { ...filter, from: null }).positions,
  );
});

test("an extent keeps only what the map draws inside it", () => {
  const extent = { south: 42.85, west: 20.8, north: 42.95, east: 20.9 };
  const { positions, lacking } = selectEvents(index, { ...NO_FILTER, extent });
  const inside = raw.filter(({ location: { lat, lng, municipality, precision } }) => {
    const isMapped = municipality !== null && precision !== "country";
    const [y, x] = [Number(lat), Number(lng)];
    return (
      isMapped && y >= extent.south && y <= extent.north && x >= extent.west && x <= extent.east
    );
  });

  expect(positions).toHaveLength(inside.length);
  expect(lacking.extent).toBe(raw.length - index.mapped.reduce((sum, one) => sum + one, 0));
});
