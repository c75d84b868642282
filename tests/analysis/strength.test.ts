import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bestSourceType,
  compareSupport,
  isBetterSupported,
  strengthBands,
  strengthFrom,
  strengthLine,
  strengthOn,
} from "#analysis/strength.ts";
import type { EpochDay } from "#domain/day.ts";
import type { StrengthFigure } from "#domain/force.ts";
import { COUNT_PRECISIONS } from "#domain/force.ts";
import { CONFIDENCES, SOURCE_TYPES } from "#domain/source.ts";
import { someDay, someFigure } from "./someForce.ts";

const anyFigure = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    dayOfMonth: fc.option(fc.integer({ min: 1, max: 28 })),
    personnel: fc.integer({ min: 3000, max: 6000 }),
    precision: fc.constantFrom(...COUNT_PRECISIONS),
    confidence: fc.constantFrom(...CONFIDENCES),
    type: fc.constantFrom(...SOURCE_TYPES),
    rival: fc.option(fc.integer({ min: 0, max: 19 })),
  })
  .map(({ month, dayOfMonth, rival, ...rest }) => ({
    asOf: ["2023", month, ...(dayOfMonth === null ? [] : [dayOfMonth])]
      .map((part) => String(part).padStart(2, "0"))
      .join("-"),
    conflictsWith: rival === null ? [] : [`f${rival}`],
    ...rest,
  }));

const anyFigures = fc
  .array(anyFigure, { maxLength: 20 })
  .map((list) => list.map(({ asOf, ...rest }, at) => someFigure(asOf, { id: `f${at}`, ...rest })));

function days(steps: readonly { readonly day: EpochDay }[]): readonly EpochDay[] {
  return steps.map(({ day }) => day);
}

describe("support", () => {
  test("goes by source first: official, reference, press, copy", () => {
    const types = ["official", "reference", "press", "copy"] as const;
    const figures = types.map((type) => someFigure("2023-06-05", { id: type, type }));

    expect(figures.toReversed().toSorted(compareSupport)).toEqual(figures);
    expect(
      isBetterSupported(
        someFigure("2023", { type: "official", precision: "at-least", confidence: "medium" }),
        someFigure("2023", { type: "reference" }),
      ),
    ).toBe(true);
  });

  test("then by precision, then by confidence", () => {
    const precisions = ["exact", "approx", "almost", "at-least"] as const;
    const figures = precisions.map((precision) => someFigure("2023", { precision }));

    expect(figures.toReversed().toSorted(compareSupport)).toEqual(figures);
    expect(
      isBetterSupported(someFigure("2023"), someFigure("2023", { confidence: "medium" })),
    ).toBe(true);
  });

  test("counts the best of several sources, and puts an unknown kind last", () => {
    const figure = someFigure("2023", {
      sources: [...someFigure("2023", { type: "copy" }).sources, ...someFigure("2023").sources],
    });
    const unknown = someFigure("2023", {
      sources: figure.sources.map((source) => ({ ...source, sourceType: null })),
    });

    expect(bestSourceType(figure)).toBe("press");
    expect(bestSourceType(unknown)).toBeNull();
    expect(isBetterSupported(someFigure("2023", { type: "copy" }), unknown)).toBe(true);
  });
});

describe("the line", () => {
  test("never holds a pledge or a total of low confidence", () => {
    const figures = [
      someFigure("2023-01-01", { precision: "planned", type: "official" }),
      someFigure("2023-04-01", { confidence: "low", type: "official" }),
      someFigure("2023-04-02", { type: "copy" }),
    ];

    expect(strengthLine(figures).map(({ figure }) => figure.id)).toEqual(["strength-2023-04-02"]);
  });

  test("drops a total for a better one up to 45 days away, on either side", () => {
    const official = someFigure("2023-06-01", { type: "official" });
    const near = ["2023-04-17", "2023-07-16"].map((asOf) => someFigure(asOf));
    const far = ["2023-04-16", "2023-07-17"].map((asOf) => someFigure(asOf));

    expect(strengthLine([...near, official]).map(({ figure }) => figure)).toEqual([official]);
    expect(days(strengthLine([...far, official]))).toEqual(
      ["2023-04-16", "2023-06-01", "2023-07-17"].map(someDay),
    );
  });

  test("has one step a day, in order, each a record; whoever is left out has a reason", () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const line = strengthLine(figures);
        const shown = new Set(line.map(({ figure }) => figure));
        const steps = days(line);

        expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => a - b));
        for (const { figure, day, personnel } of line) {
          expect(figures).toContain(figure);
          expect([day, personnel]).toEqual([figure.asOf.first, figure.personnel]);
        }
        for (const figure of figures) {
          if (shown.has(figure)) continue;
          expect(hasReasonToStayOff(figure, figures)).toBe(true);
        }
      }),
    );
  });
});

function hasReasonToStayOff(figure: StrengthFigure, figures: readonly StrengthFigure[]): boolean {
  if (figure.precision === "planned" || figure.confidence === "low") return true;
  return figures.some(
    (other) =>
      other !== figure &&
      Math.abs(other.asOf.first - figure.asOf.first) <= 45 &&
      compareSupport(other, figure) <= (other.asOf.first === figure.asOf.first ? 0 : -1),
  );
}

describe("bands", () => {
  const first = someFigure("2023-06-01", { id: "a", personnel: 4511 });
  const second = someFigure("2023-06-05", { id: "b", personnel: 4200, conflictsWith: ["a"] });

  test("span totals that name each other, from the later one to the day before the next total", () => {
    const next = someFigure("2023-09-01", { personnel: 4353 });

    expect(strengthBands([first, second, next])).toEqual([
      {
        from: someDay("2023-06-05"),
        to: someDay("2023-08-31"),
        low: 4200,
        high: 4511,
        figures: [first, second],
      },
    ]);
  });

  test("span totals of the same date, though neither names the other", () => {
    const pair = [4811, 5222].map((personnel) =>
      someFigure("2024-01", { id: `${personnel}`, personnel }),
    );

    expect(strengthBands(pair)).toMatchObject([
      { from: someDay("2024-01-01"), to: someDay("2024-01-31"), low: 4811, high: 5222 },
    ]);
  });

  test("take in no change over time: totals that do not conflict give none", () => {
    expect(strengthBands([first, { ...second, conflictsWith: [] }])).toEqual([]);
  });

  test("leave pledges out", () => {
    expect(strengthBands([first, { ...second, precision: "planned" }])).toEqual([]);
  });

  test("never overlap, never run ahead of a date, and are made of records", () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const bands = strengthBands(figures);
        for (const [at, { from, to, low, high, figures: members }] of bands.entries()) {
          expect(from).toBeLessThanOrEqual(to);
          expect(bands[at + 1]?.from ?? to + 1).toBeGreaterThan(to);
          expect(members.every(({ asOf }) => asOf.first <= from)).toBe(true);
          expect(members.map(({ personnel }) => personnel)).toEqual(
            expect.arrayContaining([low, high]),
          );
          expect(figures).toEqual(expect.arrayContaining([...members]));
        }
      }),
    );
  });
});

describe("the strength on a day", () => {
  const figures = [
    someFigure("2023-01-01", { personnel: 3700 }),
    someFigure("2023-06-01", { id: "june", personnel: 4511 }),
    someFigure("2023-08-01", { personnel: 4200, type: "copy", conflictsWith: ["june"] }),
  ];

  test("is the last step, not a value between two", () => {
    expect(strengthOn(figures, someDay("2023-05-31"))?.figure.personnel).toBe(3700);
    expect(strengthOn(figures, someDay("2023-06-01"))?.figure.personnel).toBe(4511);
  });

  test("is not stated before the first one", () => {
    expect(strengthOn(figures, someDay("2022-12-31"))).toBeNull();
    expect(strengthOn([], someDay("2022-12-31"))).toBeNull();
  });

  test("has a range once a total that disagrees is published", () => {
    expect(strengthOn(figures, someDay("2023-07-31"))).toMatchObject({ low: 4511, high: 4511 });
    expect(strengthFrom(figures, someDay("2023-06-01"))).toMatchObject({ low: 4511, high: 4511 });
    const later = figures.with(2, { ...(figures[2] as StrengthFigure), confidence: "low" });
    expect(strengthOn(later, someDay("2023-08-01"))).toMatchObject({ low: 4200, high: 4511 });
  });

  test("equals the naive search, whatever the totals", () => {
    fc.assert(
      fc.property(anyFigures, fc.integer({ min: 19_300, max: 19_800 }), (list, at) => {
        const day = at as EpochDay;
        const past = strengthLine(list).filter((step) => step.day <= day);
        const on = strengthOn(list, day);
        expect(on?.figure ?? null).toBe(past.at(-1)?.figure ?? null);
        if (on !== null) {
          expect(on.low).toBeLessThanOrEqual(on.figure.personnel);
          expect(on.high).toBeGreaterThanOrEqual(on.figure.personnel);
        }
      }),
    );
  });
});
