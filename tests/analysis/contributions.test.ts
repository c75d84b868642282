import { describe, expect, test } from "vitest";
import {
  compareSnapshots,
  latestComplete,
  nationOverTime,
  sumListed,
} from "#analysis/contributions.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";
import { someSnapshot } from "./someForce.ts";

const older = someSnapshot("2017-02", {
  complete: true,
  contributions: [
    { nation: "IT", personnel: 551 },
    { nation: "PT", personnel: 186 },
  ],
});
const newer = someSnapshot("2023-09", {
  complete: true,
  personnel: 1000,
  contributions: [
    { nation: "LV", personnel: 136 },
    { nation: "IT", personnel: 864 },
  ],
});

describe("two snapshots side by side", () => {
  test("rank by the chosen one, largest first; who is only in the other comes last", () => {
    const { rows } = compareSnapshots(newer, older);

    expect(rows.map(({ nation }) => nation)).toEqual(["IT", "LV", "PT"]);
  });

  test("keep 'not listed' apart from zero, and give it neither share nor change", () => {
    const [italy, latvia, portugal] = compareSnapshots(newer, older).rows;

    expect(italy).toMatchObject({ personnel: 864, share: 0.864, compared: 551, change: 313 });
    expect(latvia).toMatchObject({ personnel: 136, compared: null, change: null });
    expect(portugal).toMatchObject({ personnel: null, share: null, compared: 186, change: null });
  });

  test("give no change where one of them is partial", () => {
    const partial = { ...older, complete: false };

    expect(compareSnapshots(newer, partial)).toMatchObject({ isComparable: false });
    expect(compareSnapshots(newer, partial).rows.every(({ change }) => change === null)).toBe(true);
  });

  test("are the two latest complete ones at first", () => {
    const partial = someSnapshot("2026-03-03");

    expect(latestComplete([older, newer, partial])).toEqual({ latest: newer, previous: older });
    expect(latestComplete([partial])).toEqual({ latest: partial, previous: null });
    expect(latestComplete([])).toEqual({ latest: null, previous: null });
  });
});

test("a nation over time has a gap wherever a list does not have it", () => {
  const figures = nationOverTime([newer, someSnapshot("2020"), older], "PT");

  expect(figures.map(({ personnel }) => personnel)).toEqual([186, null, null]);
});

describe("the shipped snapshots", () => {
  const { snapshots } = kosovoDataset();

  test("two are complete, and their lists add up to the published totals", () => {
    const complete = snapshots.filter((snapshot) => snapshot.complete);

    expect(
      complete.map((snapshot) => [
        snapshot.id,
        snapshot.personnel,
        sumListed(snapshot),
        snapshot.contributions.length,
      ]),
    ).toEqual([
      ["contributions-2017-02", 4273, 4273, 30],
      ["contributions-2023-09", 4353, 4353, 27],
    ]);
  });

  test("lose nobody in a comparison", () => {
    for (const snapshot of snapshots) {
      for (const other of snapshots) {
        const { rows } = compareSnapshots(snapshot, other);
        expect(rows.filter(({ personnel }) => personnel !== null)).toHaveLength(
          snapshot.contributions.length,
        );
        expect(rows.filter(({ compared }) => compared !== null)).toHaveLength(
          other.contributions.length,
        );
      }
    }
  });
});
