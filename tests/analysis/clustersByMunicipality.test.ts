import { expect, test } from "vitest";
import { countByMunicipality } from "#analysis/clustersByMunicipality.ts";
import { countByPlace } from "#analysis/countByPlace.ts";
import { densityOf } from "#analysis/density.ts";
import { countElsewhere } from "#analysis/elsewhere.ts";
import { buildEventIndex } from "#analysis/eventIndex.ts";
import { NO_FILTER, selectEvents } from "#analysis/filter.ts";
import { projectEvents } from "#analysis/worldColumns.ts";
import { parseDay } from "#domain/day.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";
import { someEvents } from "#tests/someEvents.ts";

const index = buildEventIndex(someEvents(1_000), {
  municipalities: new Map(),
  places: new Map(),
});
const { positions } = selectEvents(index, { ...NO_FILTER, categories: ["violence"] });

test("municipalities hold what a plain count gives", () => {
  const rows = countByMunicipality(index, positions);
  const expected = (id: string) =>
    [...positions].filter((position) => index.events[position]?.place.municipality === id).length;

  expect(rows.length).toBe(3);
  for (const { id, count, families } of rows) {
    expect(count).toBe(expected(id));
    expect(families.reduce((sum, n) => sum + n, 0)).toBe(count);
  }
});

test("the table of places leaves no event of the selection out", () => {
  const rows = countByPlace(index, positions);

  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(positions.length);
});

test("the default view of the shipped data has 36 events beside the map", () => {
  const { index: kosovo } = kosovoDataset();
  const selection = selectEvents(kosovo, { ...NO_FILTER, from: parseDay("2021-01-01") });
  const { count, places } = countElsewhere(kosovo, selection.positions);

  expect(count).toBe(36);
  expect(places.slice(0, 4).map(({ name, count: n }) => [name, n])).toEqual([
    ["Brussels, Belgium", 16],
    [null, 9],
    ["Raška, Serbia", 4],
    ["Belgrade, Serbia", 3],
  ]);
  expect(places.slice(4).reduce((sum, place) => sum + place.count, 0)).toBe(4);
});

test("a density field holds as many events as lie well inside its window", () => {
  const zoom = 8;
  const size = 256 * 2 ** zoom;
  const window = {
    zoom,
    x: size * 0.54,
    y: size * 0.35,
    width: size * 0.035,
    height: size * 0.035,
  };
  const all = Int32Array.from(index.events.keys());
  const field = densityOf(projectEvents(index), all, window, 4, 8);
  const mapped = all.filter((position) => index.mapped[position] === 1).length;
  const sum = field.values.reduce((total, value) => total + value, 0);

  expect(sum).toBeCloseTo(mapped, 0);
});
