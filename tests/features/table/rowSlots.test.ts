import * as fc from "fast-check";
import { expect, test } from "vitest";
import { rowSlots } from "#features/table/rowSlots.ts";

const offsets = fc.integer({ min: -20, max: 120 });

test("slots stand for every row once, in order, and draw all that is in sight or kept", () => {
  void fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      offsets,
      offsets,
      fc.array(offsets),
      (total, first, last, kept) => {
        const slots = rowSlots(total, first, last, kept);
        const covered = slots.flatMap((slot) =>
          slot.kind === "row"
            ? [slot.offset]
            : Array.from({ length: slot.rows }, (_, row) => slot.offset + row),
        );
        expect(covered).toEqual(Array.from({ length: total }, (_, offset) => offset));

        const drawn = slots.flatMap((slot) => (slot.kind === "row" ? [slot.offset] : []));
        const wanted = covered.filter(
          (offset) => (offset >= first && offset <= last) || kept.includes(offset),
        );
        expect(drawn).toEqual(wanted);
      },
    ),
  );
});
