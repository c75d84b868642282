import type { BinUnit } from "#analysis/timeBins.ts";
import { startOfBin } from "#analysis/timeBins.ts";
import type { EpochDay } from "#domain/day.ts";
import type { Formats } from "#i18n/formats.ts";

/** A label that begins at its step. */
interface StepLabel {
  readonly step: number;
  readonly text: string;
}

/** Of a letter of the small text, and between labels. */
const LETTER_PX = 6.4;
const GAP_PX = 8;
/** With more steps than this the months' names repeat, and years say more. */
const MOST_MONTHS = 15;

/** The steps' names as far as there is room: days, the first step of each month, or years where steps are long. */
export function stepLabels(
  starts: readonly EpochDay[],
  unit: BinUnit,
  stepPx: number,
  formats: Pick<Formats, "dayOfMonth" | "monthName" | "year">,
): readonly StepLabel[] {
  const labels: StepLabel[] = [];
  let freeFrom = 0;
  for (const [step, start] of starts.entries()) {
    const previous = starts[step - 1];
    const text = nameOf(start, previous);
    const x = step * stepPx;
    const width = text.length * LETTER_PX;
    if (text === "" || x < freeFrom || x + width > starts.length * stepPx + GAP_PX) continue;
    labels.push({ step, text });
    freeFrom = x + width + GAP_PX;
  }
  return labels;

  function nameOf(start: EpochDay, previous: EpochDay | undefined): string {
    const isNew = (of: BinUnit) =>
      previous === undefined || startOfBin(previous, of) !== startOfBin(start, of);
    switch (unit) {
      case "day":
        return formats.dayOfMonth(start);
      case "week":
        return isNew("month") ? formats.monthName(start) : "";
      case "month":
        if (starts.length <= MOST_MONTHS) return formats.monthName(start);
        return isNew("year") ? formats.year(start) : "";
      case "quarter":
      case "year":
        return isNew("year") ? formats.year(start) : "";
    }
  }
}
