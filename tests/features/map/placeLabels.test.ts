import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inLatin } from "#domain/language.ts";
import { KOSOVO_BOUNDS } from "#domain/place.ts";
import { type Gazetteer, readBaseMap } from "#features/map/baseMapData.ts";
import { calloutSpot } from "#features/map/calloutSpot.ts";
import { graticuleLabels } from "#features/map/graticuleLabels.ts";
import { labelCandidates, type NameStyle, namesOf } from "#features/map/labelCandidates.ts";
import { pointInFrame, positionInFrame } from "#features/map/mapFrame.ts";
import { boxAround, overlaps, placeLabels } from "#features/map/placeLabels.ts";
import { cyrillicFromLatin } from "#lib/cyrillicFromLatin.ts";

const FOLDER = new URL("../../../src/features/map/basemap/", import.meta.url);
const file = (name: string) => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"));
const gazetteer = file("gazetteer.json") as Gazetteer;

const BOTH: NameStyle = { names: "both", toScript: inLatin, country: (id) => id };

function frameAt(zoom: number, width = 1024, height = 520) {
  const { x, y } = pointInFrame({ zoom, x: 0, y: 0 }, { lat: 42.58, lng: 20.9 });
  return { zoom, x: x - width / 2, y: y - height / 2, width, height, layerX: 0, layerY: 0 };
}

function place(zoom: number, rings: readonly { x: number; y: number; radiusPx: number }[] = []) {
  const frame = frameAt(zoom);
  const obstacles = [
    { left: 0, top: 0, right: 200, bottom: 140 },
    ...rings.map((ring) => boxAround(ring, ring.radiusPx)),
  ];
  return placeLabels(labelCandidates(gazetteer, zoom, BOTH, []), {
    width: frame.width,
    height: frame.height,
    obstacles,
    rings,
    boundary: [],
    scale: 1,
    project: (at) => pointInFrame(frame, at),
    measure: ({ lines }) => ({
      width: 7 * Math.max(...lines.map((line) => line.length)),
      height: 13 * lines.length,
    }),
  });
}

describe.each([7.2, 8.4, 9.7, 11])("at zoom %d", (zoom) => {
  test("no label covers another or an obstacle", () => {
    const rings = [{ x: 480, y: 200, radiusPx: 30 }];
    const { taken } = place(zoom, rings);
    // A label may touch the ring that stands for its town, and its own sign.
    const covered = taken.flatMap((a, i) =>
      taken.slice(i + 1).filter((b) => overlaps(a, b) && area(a, b) > 60),
    );

    expect(covered).toEqual([]);
  });

  test("labels stay inside the map", () => {
    for (const { side, x, y } of place(zoom).labels) {
      if (side === null) continue;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1024);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(520);
    }
  });
});

function area(a: { left: number; top: number; right: number; bottom: number }, b: typeof a) {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return width * (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
}

test("more zoom names more towns", () => {
  const towns = (zoom: number) =>
    labelCandidates(gazetteer, zoom, BOTH, []).filter(({ isTown }) => isTown).length;

  expect([6.5, 7.5, 8.5, 10].map(towns)).toEqual([1, 7, towns(8.5), 38]);
  expect(towns(8.5)).toBeGreaterThan(7);
});

test("a town gives its dot to the ring that covers it, and its label starts at the ring's edge", () => {
  const frame = frameAt(8.4);
  const at = pointInFrame(frame, { lat: 42.6629, lng: 21.1655 });
  const label = place(8.4, [{ ...at, radiusPx: 25 }]).labels.find(
    ({ candidate }) => candidate.lines[0] === "Prishtinë",
  );

  expect(label).toMatchObject({ sign: null, side: "right" });
  expect(label?.x).toBeCloseTo(at.x + 25 + 4);
});

describe("names", () => {
  const zvecan = { sq: "Zveçan", sr: "Zvečan", en: "Zvečan", first: "sr" } as const;

  test("both languages are written, the majority's first", () => {
    expect(namesOf(zvecan, BOTH)).toEqual(["Zvečan", "Zveçan"]);
    expect(namesOf({ ...zvecan, first: "sq" }, BOTH)).toEqual(["Zveçan", "Zvečan"]);
  });

  test("one language is written where the reader asks for one", () => {
    expect(namesOf(zvecan, { ...BOTH, names: "sq" })).toEqual(["Zveçan"]);
    expect(namesOf(zvecan, { ...BOTH, names: "sr" })).toEqual(["Zvečan"]);
    expect(namesOf(zvecan, { ...BOTH, names: "en" })).toEqual(["Zvečan"]);
  });

  test("Serbian is Cyrillic where the interface is", () => {
    expect(namesOf(zvecan, { ...BOTH, toScript: cyrillicFromLatin })).toEqual(["Звечан", "Zveçan"]);
  });

  test("one name that both languages share is written once", () => {
    expect(namesOf({ sq: "Prizren", sr: "Prizren" }, BOTH)).toEqual(["Prizren"]);
  });
});

test("degrees on the frame keep clear of what is taken", () => {
  const frame = frameAt(8.4);
  const all = graticuleLabels(frame, [], 1);
  const top = graticuleLabels(frame, [{ left: 0, top: 0, right: 2000, bottom: 20 }], 1);

  expect(all.map(({ text }) => text)).toContain("20.5° E");
  expect(all.map(({ text }) => text)).toContain("42.5° N");
  expect(top.every(({ edge }) => edge === "end")).toBe(true);
});

test("a frame's points and positions are each other's inverse", () => {
  const frame = frameAt(9.3);
  const position = positionInFrame(frame, 300, 100);
  const { x, y } = pointInFrame(frame, position);

  expect([x, y]).toEqual([expect.closeTo(300, 6), expect.closeTo(100, 6)]);
});

test("a call-out stands inside the map, off its mark, on the first free spot", () => {
  const size = { width: 160, height: 40 };
  const frame = { width: 400, height: 300 };
  const corner = calloutSpot({ x: 390, y: 10, radiusPx: 12 }, size, frame, [], 1);
  expect(corner.left + size.width).toBeLessThanOrEqual(400);
  expect(corner.top).toBeGreaterThanOrEqual(0);

  const mark = { x: 200, y: 150, radiusPx: 12 };
  const east = { left: 205, top: 0, right: 400, bottom: 300 };
  const west = calloutSpot(mark, size, frame, [east], 1);
  expect(west.left + size.width).toBeLessThanOrEqual(205);
});

describe("the base map's files", () => {
  const data = readBaseMap(
    file("kosovo-boundaries.odbl.json"),
    file("land.natural-earth.json"),
    file("waters-roads.json"),
    gazetteer,
  );

  test("hold Kosovo, its boundary line and its borders, and no older municipalities", () => {
    expect(data.kosovo.geometry.type).toBe("Polygon");
    expect(data.boundaryLine.geometry.coordinates.flat().length).toBeGreaterThan(500);
    expect(data.borders.geometry.coordinates.flat().length).toBeGreaterThan(500);
    expect(Object.keys(file("kosovo-boundaries.odbl.json").objects)).toEqual([
      "kosovo",
      "abl",
      "borders",
      "neighbours",
    ]);
  });

  test("name their licence", () => {
    expect(file("kosovo-boundaries.odbl.json").notice).toMatch(/OpenStreetMap contributors.*ODbL/);
    expect(file("land.natural-earth.json").notice).toMatch(/Natural Earth, public domain/);
  });

  test("put all 38 seats into the view that the map opens on", () => {
    expect(gazetteer.municipalities).toHaveLength(38);
    for (const { ll } of gazetteer.municipalities) {
      expect(ll[0]).toBeGreaterThan(KOSOVO_BOUNDS.south);
      expect(ll[0]).toBeLessThan(KOSOVO_BOUNDS.north);
    }
  });
});
