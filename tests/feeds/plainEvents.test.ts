import { expect, test } from "vitest";
import { parsePlainEvents } from "#feeds/plainEvents.ts";

const clash = {
  id: "e1",
  date: "2023-09-24",
  title: "Armed clash at Banjska",
  category: "armed-clash",
  location: { name: "Banjskë/Banjska", lat: 42.97, lng: 20.78, precision: "exact" },
};

test("every record is either read or explained", () => {
  const records = [clash, clash, null, 7, [], "text", { ...clash, id: "e4", date: "24.09.2023" }];
  const { value, issues, read } = parsePlainEvents(records);
  const rejections = issues.filter(({ effect }) => effect === "rejected");

  expect(read).toBe(records.length);
  expect(value.length + rejections.length).toBe(records.length);
});

test("keeps 'not stated' apart from zero", () => {
  const { value } = parsePlainEvents([
    { ...clash, fatalities: { best: null } },
    { ...clash, id: "e2", fatalities: { best: 0, zeroBasis: "toll" } },
    { ...clash, id: "e3" },
  ]);

  expect(value.map((event) => event.fatalities.best)).toEqual([null, 0, null]);
});

test.each([
  ["date", "2023-13-40", "date.unreadable"],
  ["title", "", "title.missing"],
  ["category", "alien-landing", "category.unknown"],
  ["category", "__proto__", "category.unknown"],
])("rejects a record whose %s is %j, naming the field", (field, found, code) => {
  const { value, issues } = parsePlainEvents([{ ...clash, [field]: found }]);

  expect(value).toEqual([]);
  expect(issues).toMatchObject([{ code, effect: "rejected", path: `events[0].${field}` }]);
});

test.each([{ lat: 420, lng: 20.78 }, { lat: "42.97", lng: "20.78" }, { lat: null, lng: null }, {}])(
  "keeps a record with the coordinates %j, without a place, and says so",
  (coordinates) => {
    const { value, issues } = parsePlainEvents([{ ...clash, location: coordinates }]);

    expect(value[0]?.place.position).toBeNull();
    expect(issues).toMatchObject([{ effect: "repaired", code: "location.impossible" }]);
  },
);

test("gives an id to a record that has none", () => {
  const { value, issues } = parsePlainEvents([{ ...clash, id: undefined }]);

  expect(value[0]?.id).toBe("record-1");
  expect(issues).toMatchObject([{ effect: "repaired", code: "id.missing" }]);
});

test("one wrong optional field is left out, and the event is shown", () => {
  const { value, issues } = parsePlainEvents([{ ...clash, severity: 9, tags: "riot" }]);

  expect(value[0]).toMatchObject({ severity: null, tags: [], title: clash.title });
  expect(issues.map(({ path }) => path)).toEqual(["events[0].severity", "events[0].tags"]);
});

test("a month stands for all its days", () => {
  const { value } = parsePlainEvents([{ ...clash, date: "2023-02-01", datePrecision: "month" }]);
  const [event] = value;

  expect((event?.endDay ?? 0) - (event?.day ?? 0)).toBe(27);
});

test("script in a title is text like any other", () => {
  const title = "<img src=x onerror=alert(1)>";
  const { value } = parsePlainEvents([{ ...clash, title }]);

  expect(value[0]?.title).toBe(title);
});

test("a source's address is kept only when it is http or https", () => {
  const source = { title: "Page", publisher: "P", sourceType: "press" };
  const { value } = parsePlainEvents([
    {
      ...clash,
      sources: [
        { ...source, url: "javascript:alert(1)" },
        { ...source, url: "https://example.org/" },
        { ...source, url: "no address" },
      ],
    },
  ]);

  expect(value[0]?.sources.map(({ url }) => url)).toEqual([null, "https://example.org/", null]);
});

test("a __proto__ key changes no prototype", () => {
  const record: unknown = JSON.parse('{"__proto__": {"polluted": true}, "title": "x"}');
  parsePlainEvents([record]);

  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("ten thousand wrong rows hide none of the good ones", () => {
  const wrong = Array.from({ length: 10_000 }, (_, offset) => ({ id: `w${offset}` }));
  const { value, issues } = parsePlainEvents([clash, ...wrong, { ...clash, id: "last" }]);

  expect(value.map(({ id }) => id)).toEqual(["e1", "last"]);
  expect(issues).toHaveLength(10_000);
});
