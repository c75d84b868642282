import * as fc from "fast-check";
import { expect, test } from "vitest";
import { exportEvents } from "#analysis/exportEvents.ts";
import type { EventId } from "#domain/event.ts";
import { parseGeoJson } from "#feeds/geoJson.ts";
import { parsePlainEvents } from "#feeds/plainEvents.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";
import { someEvent } from "#tests/someEvents.ts";

const { events } = kosovoDataset().index;
const PROVENANCE = {
  licence: "CC-BY-4.0",
  dataset: "kosovo@1",
  accessed: "2026-11-26",
  view: "https://example.org/?from=2021",
};

/** RFC 4180, read as a spreadsheet does and not as our writer is written. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (isQuoted && letter === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (letter === '"') {
      isQuoted = !isQuoted;
    } else if (!isQuoted && (letter === "," || letter === "\r")) {
      rows.at(-1)?.push(cell);
      cell = "";
      if (letter === "\r") at++;
      if (letter === "\r" && at + 1 < text.length) rows.push([]);
    } else {
      cell += letter;
    }
  }
  return rows;
}

test("what is exported as JSON is the same events when it is opened again", () => {
  const { text } = exportEvents("JSON", events, PROVENANCE);
  const document = JSON.parse(text) as { metadata: unknown; events: unknown[] };
  const read = parsePlainEvents(document.events);

  expect(document.metadata).toEqual(PROVENANCE);
  expect(read.value).toEqual(events);
});

test("GeoJSON keeps every event, its days, place and figures, also those without a position", () => {
  const placeless = someEvent({
    id: "placeless" as EventId,
    place: { ...someEvent().place, position: null },
  });
  const all = [...events, placeless];
  const { text } = exportEvents("GeoJSON", all, PROVENANCE);
  const document = JSON.parse(text) as { metadata: unknown; features: unknown[] };
  const read = parseGeoJson(document.features);

  expect(document.metadata).toEqual(PROVENANCE);
  const essence = (list: typeof all) =>
    list.map(({ id, day, title, category, place, fatalities, injured, severity, confidence }) => ({
      ...{ id, day, title, category, severity, confidence },
      ...{ position: place.position, municipality: place.municipality, name: place.name },
      ...{ killed: fatalities.best, injured: injured.best },
    }));
  expect(essence([...read.value])).toEqual(essence(all));
});

test("CSV is one header and one row per event, in the order given, whatever is selected", () => {
  void fc.assert(
    fc.property(fc.shuffledSubarray([...events]), (chosen) => {
      const { text } = exportEvents("CSV", chosen, PROVENANCE);
      expect(text.startsWith("\uFEFFid,")).toBe(true);
      const [header = [], ...rows] = readCsv(text.slice(1));
      expect(rows.map(([id]) => id)).toEqual(chosen.map(({ id }) => id));
      expect(rows.every((row) => row.length === header.length)).toBe(true);
      const titles = rows.map((row) => row[header.indexOf("title")]);
      expect(titles).toEqual(chosen.map(({ title }) => title));
      expect(header.slice(-5)).toEqual(["sources", "licence", "dataset", "accessed", "view"]);
    }),
    { numRuns: 30 },
  );
});

test("a figure that is not stated is an empty cell, a stated 0 is 0", () => {
  const { text } = exportEvents("CSV", events, PROVENANCE);
  const [header = [], ...rows] = readCsv(text.slice(1));
  const at = header.indexOf("fatalities");

  expect(rows.map((row) => row[at])).toEqual(
    events.map(({ fatalities }) => (fatalities.best === null ? "" : String(fatalities.best))),
  );
});

test.each(["=1+1", "+CMD", "-x", "@SUM(A1)", "\tx", "\rx"])(
  "a title that a spreadsheet would run, %j, gets an apostrophe",
  (title) => {
    const { text } = exportEvents("CSV", [someEvent({ title })], PROVENANCE);
    const [header = [], row = []] = readCsv(text.slice(1));
    expect(row[header.indexOf("title")]).toBe(`'${title}`);
  },
);
