import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SIDE_IDS } from "#domain/actor.ts";
import { CATEGORY_IDS, FAMILY_IDS } from "#domain/category.ts";
import type { EpochDay } from "#domain/day.ts";
import { dayOfDate } from "#domain/day.ts";
import type { EventId, Severity } from "#domain/event.ts";
import { LANGUAGE_IDS, NAME_MODES } from "#domain/language.ts";
import { CONFIDENCES, SOURCE_TYPES } from "#domain/source.ts";
import type { View } from "#url/view.ts";
import { BARE_VIEW, filterOf, formatView, parseView, readView, TABS, THEMES } from "#url/view.ts";

const day = fc.integer({ min: 10_000, max: 22_000 }).map((value) => value as EpochDay);
const degree = (limit: number) =>
  fc.integer({ min: -limit * 100_000, max: limit * 100_000 }).map((value) => value / 100_000);
const idText = fc.stringMatching(/^[A-Za-z0-9:&=é.%+-][A-Za-z0-9:&=é.%+ -]{0,20}$/);
// Sorted and unique, as the codec writes them.
const listOf = <T extends string>(values: readonly T[]) =>
  fc.subarray([...values]).map((list) => list.toSorted() as readonly T[]);

const period = fc
  .tuple(day, day)
  .map(([a, b]) => ({ from: Math.min(a, b) as EpochDay, to: Math.max(a, b) as EpochDay }));

const someView: fc.Arbitrary<View> = fc
  .record({
    data: fc.option(idText),
    from: fc.option(day),
    to: fc.option(day),
    categories: listOf([...new Set([...CATEGORY_IDS, ...FAMILY_IDS])]),
    sides: listOf(SIDE_IDS),
    places: listOf(["zvecan", "peje", "mitrovice-veriut"]),
    severity: fc.constantFrom<Severity>(1, 2, 3, 4, 5),
    confidence: fc.constantFrom(...CONFIDENCES),
    sourceTypes: listOf(SOURCE_TYPES),
    text: fc.stringMatching(/^[\p{L}\d &=+%,/'"-]{0,30}$/u),
    bbox: fc.option(
      fc
        .tuple(degree(179), degree(89), degree(179), degree(89))
        .filter(([west, south, east, north]) => west < east && south < north)
        .map(([west, south, east, north]) => ({ west, south, east, north })),
    ),
    extent: fc.boolean(),
    map: fc.option(
      fc.record({
        zoom: fc.integer({ min: 0, max: 2200 }).map((value) => value / 100),
        lat: degree(90),
        lng: degree(180),
      }),
    ),
    event: fc.option(idText.map((id) => id as EventId)),
    deployment: fc.option(idText),
    tab: fc.constantFrom(...TABS),
    compare: fc.option(period),
    asOf: fc.option(day),
    story: fc.option(idText),
    step: fc.integer({ min: 1, max: 999 }),
    lang: fc.option(fc.constantFrom(...LANGUAGE_IDS)),
    names: fc.constantFrom(...NAME_MODES),
    theme: fc.constantFrom(...THEMES),
    scale: fc.oneof(
      fc.constant("auto" as const),
      fc.integer({ min: 8, max: 25 }).map((value) => value / 10),
    ),
    motion: fc.constantFrom("auto" as const, "none" as const),
    pin: fc.option(idText),
  })
  .filter(({ from, to }) => from === null || to === null || from <= to);

describe("the codec", () => {
  test("every view survives being written and read", () => {
    fc.assert(
      fc.property(someView, (view) => {
        expect(parseView(`?${formatView(view)}`)).toEqual(view);
      }),
    );
  });

  test("every view survives on a dataset with defaults of its own", () => {
    fc.assert(
      fc.property(someView, someView, (view, defaults) => {
        expect(parseView(`?${formatView(view, defaults)}`, defaults)).toEqual(view);
      }),
    );
  });

  test("defaults are not written", () => {
    expect(formatView(BARE_VIEW)).toBe("");
    const defaults = parseView("?from=2021");
    expect(formatView(defaults, defaults)).toBe("");
  });

  test("the order of clicks does not make a different link", () => {
    expect(formatView({ ...BARE_VIEW, categories: ["riot", "protest"] })).toBe(
      formatView({ ...BARE_VIEW, categories: ["protest", "riot"] }),
    );
  });

  test("a stranger's parameters are carried along, ours are not doubled", () => {
    const view = { ...BARE_VIEW, severity: 3 as const };
    expect(formatView(view, BARE_VIEW, "?severity=5&utm=x&panel=map,list")).toBe(
      "severity=3&utm=x&panel=map,list",
    );
  });
});

describe("dates", () => {
  test.each([
    ["2021", dayOfDate(2021, 0, 1), dayOfDate(2021, 11, 31)],
    ["2023-09", dayOfDate(2023, 8, 1), dayOfDate(2023, 8, 30)],
    ["2023-09-24", dayOfDate(2023, 8, 24), dayOfDate(2023, 8, 24)],
  ])("%s begins and ends where it should, both inclusive", (text, first, last) => {
    expect(parseView(`?from=${text}&to=${text}`)).toMatchObject({ from: first, to: last });
  });

  test("are written as short as they can be read back", () => {
    expect(formatView(parseView("?from=2021-01-01&to=2023-09-30"))).toBe("from=2021&to=2023-09");
  });

  test("a beginning after the end is unreadable: both fall back", () => {
    const { view, unreadable } = readView("?from=2024&to=2023", parseView("?from=2021"));
    expect([view.from, view.to]).toEqual([dayOfDate(2021, 0, 1), null]);
    expect(unreadable).toEqual(["from", "to"]);
  });
});

describe("reading", () => {
  test.each([
    ["from=yesterday", "from"],
    ["severity=9", "severity"],
    ["category=alien", "category"],
    ["map=9/200/20", "map"],
    ["bbox=21,42,20,43", "bbox"],
    ["lang=xx", "lang"],
    ["scale=9", "scale"],
    ["step=0", "step"],
    ["extent=yes", "extent"],
    ["compare=2023", "compare"],
  ])("%s falls back to the default and is named", (query, name) => {
    const { view, unreadable } = readView(`?${query}`);
    expect(view).toEqual(BARE_VIEW);
    expect(unreadable).toEqual([name]);
  });

  test("unknown parameters are ignored without a word", () => {
    expect(readView("?utm_source=x&__proto__=y")).toEqual({ view: BARE_VIEW, unreadable: [] });
  });

  test("known categories stay when unknown ones stand beside them", () => {
    expect(parseView("?category=riot,alien,unrest").categories).toEqual(["riot", "unrest"]);
  });

  test("an empty value lifts the dataset's default", () => {
    const defaults = parseView("?from=2021&category=violence");
    const view = parseView("?from=&category=", defaults);
    expect([view.from, view.categories]).toEqual([null, []]);
  });

  test("a dataset's default holds where the address says nothing", () => {
    expect(parseView("?severity=3", parseView("?from=2021")).from).toBe(dayOfDate(2021, 0, 1));
  });
});

describe("identity", () => {
  test("another open event leaves the lists the same objects", () => {
    const before = parseView("?category=protest&event=e1&map=9/42/20");
    const after = parseView("?category=protest&event=e2&map=9/42/20");
    expect(after.categories).toBe(before.categories);
    expect(after.map).toBe(before.map);
  });

  test("another open event leaves the filter the same object", () => {
    const before = filterOf(parseView("?from=2023&category=riot&event=e1"));
    expect(filterOf(parseView("?from=2023&category=riot&event=e2"))).toBe(before);
  });
});

test("a municipality is named as its feed names it, in letters and spaces of its own", () => {
  for (const places of [["north-mitrovica"], ["Mitrovica e Veriut", "Зубин Поток"], ["K_01"]]) {
    const query = formatView({ ...BARE_VIEW, places });
    expect(parseView(query).places).toEqual(places);
  }
});
