import { describe, expect, test } from "vitest";
import type { ChartTable } from "#analysis/chartTable.ts";
import { formatChartCsv } from "#analysis/chartTable.ts";
import { compareSnapshots, nationOverTime } from "#analysis/contributions.ts";
import { bracketsOf, groupByKind } from "#analysis/movements.ts";
import { strengthBands, strengthLine } from "#analysis/strength.ts";
import { hasArea, layOutLanes } from "#features/deployments/laneLayout.ts";
import { movementTable } from "#features/deployments/movementTable.ts";
import { nationTable } from "#features/deployments/nationTable.ts";
import { snapshotTable } from "#features/deployments/snapshotTable.ts";
import { figuresWithin, lineWithin, strengthTable } from "#features/deployments/strengthRows.ts";
import type { ForceWords } from "#features/deployments/useForceWords.ts";
import { createLanguage } from "#i18n/useLanguage.ts";
import { someDay } from "#tests/analysis/someForce.ts";
import { kosovoDataset, kosovoFile } from "#tests/kosovoDataset.ts";

interface RawRecord {
  readonly id: string;
  readonly personnel: number | null;
  readonly contributions?: readonly { readonly nation: string; readonly personnel: number }[];
  readonly sources: readonly { readonly url?: string }[];
}

/** The files as they lie on the disc: the judge of everything that is drawn. */
function raw(file: string): ReadonlyMap<string, RawRecord> {
  const records = JSON.parse(kosovoFile(file)) as readonly RawRecord[];
  return new Map(records.map((record) => [record.id, record]));
}

const { t, formats } = createLanguage("en", {});
const { strength, snapshots, deployments } = kosovoDataset();
const WHOLE = { first: someDay("1999-01-01"), last: someDay("2026-12-31") };
const RECENT = { first: someDay("2021-01-01"), last: someDay("2026-03-03") };
const words = {
  headCount: ({ personnel }) => String(personnel),
  nationList: (codes) => codes.join(),
} as Pick<ForceWords, "headCount" | "nationList"> as ForceWords;

function cell(table: ChartTable, row: ChartTable["rows"][number], name: string) {
  return row.cells[table.columns.findIndex((column) => column.name === name)]?.value ?? null;
}

describe("every drawn row is a record of the data files", () => {
  const figures = raw("force-strength.json");
  const lists = raw("contributions.json");
  const movements = raw("deployments.json");

  test("marks of the strength chart: all of them, each with its number and its sources", () => {
    const table = strengthTable(figuresWithin(strength, WHOLE), strengthLine(strength), {
      t,
      formats,
      headCount: words.headCount,
    });

    expect(new Set(table.rows.map(({ id }) => id))).toEqual(new Set(figures.keys()));
    for (const row of table.rows) {
      const record = figures.get(row.id);
      expect(cell(table, row, "personnel")).toBe(record?.personnel);
      expect(row.sources.map(({ url }) => url)).toEqual(record?.sources.map(({ url }) => url));
    }
  });

  test("corners of the line and edges of the bands", () => {
    const published = new Set([...figures.values()].map(({ personnel }) => personnel));
    for (const span of [WHOLE, RECENT]) {
      for (const { personnel } of lineWithin(strengthLine(strength), strength, span)) {
        expect(published).toContain(personnel);
      }
    }
    for (const { low, high, figures: members } of strengthBands(strength)) {
      expect(members.map(({ id }) => figures.get(id)?.personnel)).toEqual(
        expect.arrayContaining([low, high]),
      );
    }
  });

  test("bars and ticks of any two snapshots", () => {
    for (const snapshot of snapshots) {
      const table = snapshotTable(compareSnapshots(snapshot, snapshots[8] ?? null), { t, formats });
      for (const row of table.rows) {
        const [id = "", nation] = row.id.split("/");
        const listed = lists.get(id)?.contributions?.find((one) => one.nation === nation);
        expect(cell(table, row, "personnel")).toBe(listed?.personnel ?? null);
      }
    }
  });

  test("marks of a nation over time", () => {
    const histories = ["IT", "DE", "XX"].map((nation) => ({
      nation,
      figures: nationOverTime(snapshots, nation),
    }));
    const table = nationTable(histories, { t, formats });

    expect(table.rows.length).toBeGreaterThan(10);
    for (const row of table.rows) {
      const [id = "", nation] = row.id.split("/");
      const listed = lists.get(id)?.contributions?.find((one) => one.nation === nation);
      expect(cell(table, row, "personnel")).toBe(listed?.personnel);
    }
  });

  test("movements: all of them, a missing number stays missing", () => {
    const table = movementTable(deployments, { t, formats, force: words, unit: (one) => one.unit });

    expect(new Set(table.rows.map(({ id }) => id))).toEqual(new Set(movements.keys()));
    for (const row of table.rows) {
      expect(cell(table, row, "personnel")).toBe(movements.get(row.id)?.personnel);
    }
  });

  test("discs and brackets of the lanes", () => {
    const layout = layOutLanes(groupByKind(deployments), WHOLE, 800, {
      movement: ({ unit }) => unit,
      bracket: ({ whole }) => whole.unit,
    });
    const drawn = layout.kinds.flatMap((kind) => kind.movements);

    expect(drawn.map(({ deployment }) => deployment.id).toSorted()).toEqual(
      [...movements.keys()].toSorted(),
    );
    expect(layout.kinds.flatMap((kind) => kind.brackets)).toHaveLength(
      bracketsOf(deployments).length,
    );
  });
});

test("a disc's area grows with the number; a pledge and a missing number have no area", () => {
  const layout = layOutLanes(groupByKind(deployments), RECENT, 800, {
    movement: () => "",
    bracket: () => "",
  });
  const area = (personnel: number) => layout.radiusOf(personnel) ** 2;

  expect(area(700) / area(350)).toBeCloseTo(2);
  expect(deployments.filter(hasArea).every(({ precision }) => precision !== "planned")).toBe(true);
});

test("nothing overlaps within a row of a lane", () => {
  const layout = layOutLanes(groupByKind(deployments), WHOLE, 1200, {
    movement: ({ nations }) => nations.join(" "),
    bracket: () => "",
  });
  for (const { movements } of layout.kinds) {
    for (const mark of movements) {
      const others = movements.filter((other) => other !== mark && other.y === mark.y);
      expect(others.every((other) => Math.abs(other.x - mark.x) > mark.radius + other.radius)).toBe(
        true,
      );
    }
  }
});

test("the file has an id first, then the columns, then where the rows come from", () => {
  const complete = snapshots.find((snapshot) => snapshot.complete);
  if (complete === undefined) throw new Error("No snapshot is complete.");
  const table = snapshotTable(compareSnapshots(complete, null), { t, formats });
  const csv = formatChartCsv(table, {
    licence: "CC-BY-4.0",
    dataset: "kosovo@1",
    accessed: "2026-11-26",
    view: "https://example.org/?tab=troops",
  });
  const lines = csv.trimEnd().split("\r\n");

  expect(lines[0]).toBe("\uFEFFid,nation,personnel,share,sources,licence,dataset,accessed,view");
  expect(lines).toHaveLength(31);
  expect(lines[1]).toMatch(
    /^contributions-2017-02\/US,US,675,0\.15\d+,https:.*,CC-BY-4\.0,kosovo@1,/,
  );
});
