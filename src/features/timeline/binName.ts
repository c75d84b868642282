import type { BinUnit } from "#analysis/timeBins.ts";
import { endOfBin } from "#analysis/timeBins.ts";
import type { EpochDay } from "#domain/day.ts";
import type { Formats } from "#i18n/formats.ts";

/** A bin in words: 29 May 2023, May 2023, 2023, or its first and last day. */
export function binName(start: EpochDay, unit: BinUnit, formats: Formats): string {
  switch (unit) {
    case "day":
      return formats.day(start);
    case "month":
      return formats.month(start);
    case "year":
      return formats.year(start);
    case "week":
    case "quarter":
      return formats.span(start, endOfBin(start, unit));
  }
}
