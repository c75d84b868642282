import { describe, expect, test } from "vitest";
import { buildEventIndex } from "#analysis/eventIndex.ts";
import { NO_NAMES } from "#analysis/searchNames.ts";
import { KOSOVO_BOUNDS } from "#domain/place.ts";
import { atEdge } from "#features/map/arcPath.ts";
import { parseLayers } from "#features/map/mapLayers.ts";
import { centerKey, homeBounds, targetOf } from "#features/map/mapTarget.ts";
import { readPack } from "#features/map/municipalityPack.ts";
import { nextMark } from "#features/map/nextMark.ts";
import { someEvent } from "#tests/someEvents.ts";
import { parseView } from "#url/view.ts";

const target = (query: string) => targetOf(parseView(query), KOSOVO_BOUNDS);

describe("where the map looks", () => {
  test("an empty address is home", () => {
    expect(target("").bounds).toBe(KOSOVO_BOUNDS);
  });

  test("`map` wins over `bbox`", () => {
    expect(target("?map=9.5/42.9/20.8&bbox=20,42,21,43").center).toEqual({
      zoom: 9.5,
      lat: 42.9,
      lng: 20.8,
    });
    expect(target("?bbox=20,42,21,43").bounds).toEqual({
      west: 20,
      south: 42,
      east: 21,
      north: 43,
    });
  });

  test("with `extent` on, `bbox` decides and `map` is ignored", () => {
    expect(target("?extent=1&map=9.5/42.9/20.8&bbox=20,42,21,43").bounds?.west).toBe(20);
    expect(target("?extent=1&map=9.5/42.9/20.8").bounds).toBe(KOSOVO_BOUNDS);
  });

  test("a view that comes back as the address wrote it is the same wish", () => {
    const view = { zoom: 9.123456, lat: 42.1234567, lng: 20.7654321 };
    expect(target("?map=9.12/42.12346/20.76543").key).toBe(centerKey(view));
  });

  test("data without Kosovo's municipalities are shown where they are", () => {
    const at = (lat: number, lng: number) =>
      someEvent({ place: { ...someEvent().place, municipality: null, position: { lat, lng } } });
    const index = buildEventIndex([at(10, 100), at(12, 103)], NO_NAMES);

    const home = homeBounds(index, false);
    expect(home.south).toBeLessThan(10);
    expect(home.east).toBeGreaterThan(103);
    expect(homeBounds(index, true)).toBe(KOSOVO_BOUNDS);
    expect(homeBounds(buildEventIndex([], NO_NAMES), false)).toBe(KOSOVO_BOUNDS);
  });
});

describe("arrow keys between marks", () => {
  const centre = { x: 100, y: 100 };
  const east = { x: 180, y: 110 };
  const farEast = { x: 300, y: 100 };
  const north = { x: 105, y: 20 };
  const marks = [centre, east, farEast, north];

  test("lead to the nearest in their direction", () => {
    expect(nextMark(marks, centre, "ArrowRight")).toBe(east);
    expect(nextMark(marks, centre, "ArrowUp")).toBe(north);
    expect(nextMark(marks, east, "ArrowRight")).toBe(farEast);
  });

  test("lead nowhere where there is nothing", () => {
    expect(nextMark(marks, centre, "ArrowLeft")).toBeNull();
    expect(nextMark(marks, centre, "a")).toBeNull();
  });

  test("Home and End lead to the ends", () => {
    expect(nextMark(marks, east, "Home")).toBe(centre);
    expect(nextMark(marks, east, "End")).toBe(north);
  });
});

describe("a movement's arc", () => {
  const frame = { width: 400, height: 300 };

  test("begins at the map's edge, in the true direction", () => {
    const start = atEdge({ x: -800, y: 150 }, { x: 200, y: 150 }, frame, false);
    expect(start).toEqual({ x: 0, y: 150 });
    const corner = atEdge({ x: 1200, y: -850 }, { x: 200, y: 150 }, frame, false);
    expect(corner.y).toBeCloseTo(0);
    expect((corner.x - 200) / (corner.y - 150)).toBeCloseTo(-1);
  });

  test("begins at its origin where that is on the map", () => {
    expect(atEdge({ x: 50, y: 60 }, { x: 200, y: 150 }, frame, false)).toEqual({ x: 50, y: 60 });
  });

  test("begins at the edge all the same where only the country is known", () => {
    expect(atEdge({ x: 100, y: 150 }, { x: 200, y: 150 }, frame, true)).toEqual({ x: 0, y: 150 });
  });
});

describe("a pack of municipalities", () => {
  const square = [
    [
      [20, 42],
      [21, 42],
      [21, 43],
      [20, 42],
    ],
  ];
  const polygon = (id: unknown) => ({
    type: "Feature",
    properties: { id },
    geometry: { type: "Polygon", coordinates: square },
  });

  test("is read from GeoJSON; areas without an id are left out", () => {
    const pack = readPack({ type: "FeatureCollection", features: [polygon("peje"), polygon(7)] });
    expect(pack.map(({ properties }) => properties.id)).toEqual(["peje"]);
  });

  test("is read from TopoJSON", () => {
    const pack = readPack({
      type: "Topology",
      arcs: [square[0]],
      objects: {
        mun: {
          type: "GeometryCollection",
          geometries: [{ type: "Polygon", arcs: [[0]], properties: { id: "prizren" } }],
        },
      },
    });
    expect(pack.map(({ properties }) => properties.id)).toEqual(["prizren"]);
  });

  test.each([null, 3, "x", {}, { type: "FeatureCollection" }])("is empty for %j", (document) => {
    expect(readPack(document)).toEqual([]);
  });
});

describe("remembered layers", () => {
  test("come back as they were kept", () => {
    const kept = { events: "density", bases: false, municipalityLines: false } as const;
    expect(parseLayers(JSON.stringify(kept))).toEqual(kept);
  });

  test.each([null, "", "null", "[]", '{"events":"__proto__","bases":1}'])(
    "fall back on the default from %j",
    (text) => {
      expect(parseLayers(text)).toEqual({
        events: "clusters",
        bases: true,
        municipalityLines: true,
      });
    },
  );
});
