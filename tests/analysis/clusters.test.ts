import { describe, expect, test } from "vitest";
import { clusterEvents, type MarkScale, membersOf } from "#analysis/clusters.ts";
import { buildEventIndex } from "#analysis/eventIndex.ts";
import { NO_FILTER, selectEvents } from "#analysis/filter.ts";
import { NO_NAMES } from "#analysis/searchNames.ts";
import { type MapWindow, projectEvents } from "#analysis/worldColumns.ts";
import { FAMILY_IDS } from "#domain/category.ts";
import { someEvent, someEvents } from "#tests/someEvents.ts";

const PLAIN: MarkScale = { rings: 1, all: 1 };

function indexOf(count: number) {
  return buildEventIndex(someEvents(count), NO_NAMES);
}

/** A window of the world around Kosovo at a zoom; wide enough for all of `someEvents`, or cut to a part. */
function windowAt(zoom: number, share = 1): MapWindow {
  const world = 256 * 2 ** zoom;
  const side = world * 0.012;
  return { zoom, x: world * 0.55, y: world * 0.362, width: side * share, height: side * share };
}

describe.each([7, 8.37, 9.9, 10.5, 12])("at zoom %d", (zoom) => {
  const index = indexOf(2_000);
  const world = projectEvents(index);
  const { positions } = selectEvents(index, { ...NO_FILTER, severity: 2 });
  const mapped = [...positions].filter((position) => index.mapped[position] === 1);

  test("every mapped event of the selection is in one cluster or counted outside", () => {
    const { clusters, outside } = clusterEvents(
      index,
      world,
      positions,
      windowAt(zoom, 0.6),
      PLAIN,
    );
    const inside = clusters.reduce((sum, { count }) => sum + count, 0);

    expect(outside).toBeGreaterThan(0);
    expect(inside + outside).toBe(mapped.length);
  });

  test("families add up to what a plain count gives", () => {
    const { clusters, outside } = clusterEvents(index, world, positions, windowAt(zoom), PLAIN);
    const counted = FAMILY_IDS.map((_, family) =>
      clusters.reduce((sum, { families }) => sum + (families[family] as number), 0),
    );
    const expected = FAMILY_IDS.map(
      (_, family) => mapped.filter((position) => index.families[position] === family).length,
    );

    expect(outside).toBe(0);
    expect(counted).toEqual(expected);
  });

  test("a cluster's members are as many as it says, and of its families", () => {
    const grouped = clusterEvents(index, world, positions, windowAt(zoom), PLAIN);
    grouped.clusters.forEach(({ count, families, municipalityOnly }, offset) => {
      const members = [...membersOf(grouped, positions, offset)];
      expect(members).toHaveLength(count);
      expect(families).toEqual(
        FAMILY_IDS.map((_, family) => members.filter((m) => index.families[m] === family).length),
      );
      expect(municipalityOnly).toBe(
        members.filter((m) => index.events[m]?.place.precision === "municipality").length,
      );
    });
  });

  test("the same selection gives the same clusters", () => {
    const once = clusterEvents(index, world, positions, windowAt(zoom), PLAIN).clusters;
    const again = clusterEvents(index, world, positions, windowAt(zoom), PLAIN).clusters;

    expect(again).toEqual(once);
  });

  test("no two clusters stand closer than the rule for merging allows", () => {
    const { clusters } = clusterEvents(index, world, positions, windowAt(zoom), PLAIN);
    const gap = zoom >= 10 ? 4 : 20;
    let closest = Infinity;
    for (const a of clusters) {
      for (const b of clusters) {
        if (a !== b) closest = Math.min(closest, Math.hypot(a.x - b.x, a.y - b.y));
      }
    }
    expect(closest).toBeGreaterThanOrEqual(gap + 0.7 * 9.6);
  });
});

test("events of one point stay one place at any zoom, and never move", () => {
  const index = buildEventIndex([someEvent(), someEvent()], NO_NAMES);
  const world = projectEvents(index);
  const zoom = 12;
  const [cluster, ...others] = clusterEvents(
    index,
    world,
    new Int32Array([0, 1]),
    windowAt(zoom),
    PLAIN,
  ).clusters;
  const size = 256 * 2 ** zoom;

  expect(others).toEqual([]);
  expect(cluster).toMatchObject({ count: 2, isOnePlace: true });
  expect(cluster?.x).toBeCloseTo((20.8403 / 360 + 0.5) * size, 1);
});

test("rings grow with the square root of the count, from 9.6 px", () => {
  const events = Array.from({ length: 64 }, () => someEvent());
  const index = buildEventIndex(events, NO_NAMES);
  const world = projectEvents(index);
  const radiusOf = (count: number) =>
    clusterEvents(
      index,
      world,
      Int32Array.from({ length: count }, (_, i) => i),
      windowAt(8),
      PLAIN,
    ).clusters[0]?.radiusPx;

  expect(radiusOf(1)).toBe(9.6);
  expect(radiusOf(16)).toBeCloseTo(3.25 * 4 + 4.5);
  expect(radiusOf(64)).toBeCloseTo(3.25 * 8 + 4.5);
});

test("very many events do not make a ring that covers the map", () => {
  const events = Array.from({ length: 20_000 }, () => someEvent());
  const index = buildEventIndex(events, NO_NAMES);
  const positions = Int32Array.from(events.keys());
  const { clusters } = clusterEvents(index, projectEvents(index), positions, windowAt(8), PLAIN);

  expect(clusters[0]?.count).toBe(20_000);
  expect(clusters[0]?.radiusPx).toBeLessThanOrEqual(60);
});

test("an event can be asked for by position, also one that the selection leaves out", () => {
  const index = indexOf(200);
  const world = projectEvents(index);
  const positions = Int32Array.from(index.events.keys()).filter((position) => position % 2 === 0);
  const grouped = clusterEvents(index, world, positions, windowAt(9), PLAIN);

  expect(grouped.holds(0)).toBe(true);
  expect(grouped.holds(1)).toBe(false);
  const seen = positions.find((position) => index.mapped[position] === 1) as number;
  expect(grouped.clusters[grouped.clusterOf(seen)]?.count).toBeGreaterThan(0);
});
