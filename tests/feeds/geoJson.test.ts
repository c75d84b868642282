import { expect, test } from "vitest";
import { dayOfDate } from "#domain/day.ts";
import { parseGeoJson } from "#feeds/geoJson.ts";

const point = {
  type: "Feature",
  id: "f1",
  geometry: { type: "Point", coordinates: [20.84, 42.9] },
  properties: { title: "Protest", date: "2023-05-29", category: "protest" },
};

test("reads a point as an event where it says, longitude first", () => {
  const { value, issues } = parseGeoJson([point]);

  expect(value[0]).toMatchObject({
    id: "f1",
    title: "Protest",
    category: "protest",
    day: dayOfDate(2023, 4, 29),
    place: { position: { lat: 42.9, lng: 20.84 } },
  });
  expect(issues).toEqual([]);
});

test("a feature without title, date or known category is shown as far as it goes", () => {
  const { value } = parseGeoJson([{ ...point, properties: { category: "earthquake" } }]);

  expect(value[0]).toMatchObject({ title: "Feature 1", day: null, category: "other" });
});

test("an area stands at the middle of its box", () => {
  const ring = [
    [20, 42],
    [21, 42],
    [21, 43],
    [20, 42],
  ];
  const { value } = parseGeoJson([
    { ...point, geometry: { type: "Polygon", coordinates: [ring] } },
  ]);

  expect(value[0]?.place.position).toEqual({ lat: 42.5, lng: 20.5 });
});

test.each([null, { type: "Point", coordinates: [200, 95] }, { type: "Point" }])(
  "keeps a feature with the geometry %j without a place, and says so",
  (geometry) => {
    const { value, issues } = parseGeoJson([{ ...point, geometry }]);

    expect(value[0]?.place.position).toBeNull();
    expect(issues).toMatchObject([{ effect: "repaired", code: "geometry.impossible" }]);
  },
);

test("milliseconds since 1970 are read as the day they fall on", () => {
  const time = Date.UTC(2024, 0, 2, 23, 59);
  const { value } = parseGeoJson([{ ...point, properties: { time } }]);

  expect(value[0]?.day).toBe(dayOfDate(2024, 0, 2));
});

test("every feature is either read or explained", () => {
  const features = [point, point, null, { type: "Point" }, { ...point, id: 2 }];
  const { value, issues } = parseGeoJson(features);
  const rejections = issues.filter(({ effect }) => effect === "rejected");

  expect(value.length + rejections.length).toBe(features.length);
});

test("a date known to the month is a month, not a span of days", () => {
  const [event] = parseGeoJson([{ ...point, properties: { date: "2023-05" } }]).value;

  expect(event?.datePrecision).toBe("month");
  expect([event?.day, event?.endDay]).toEqual([dayOfDate(2023, 4, 1), dayOfDate(2023, 4, 31)]);
});

test.each([1e18, -1e18, 8.64e15, Number.MAX_VALUE])(
  "%s is no instant of any year we can write",
  (time) => {
    const { value, issues } = parseGeoJson([{ ...point, properties: { time } }]);

    expect(value[0]?.day).toBeNull();
    expect(issues.map(({ code }) => code)).toContain("date.unreadable");
  },
);

test("an outline of very many points stands at its middle", () => {
  const ring = Array.from({ length: 300_000 }, (_, at) => [20 + (at % 2), 42 + (at % 3) / 2]);
  const geometry = { type: "Polygon", coordinates: [ring] };

  const [event] = parseGeoJson([{ ...point, geometry }]).value;
  expect(event?.place.position).toEqual({ lat: 42.5, lng: 20.5 });
});
