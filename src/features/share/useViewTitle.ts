import type { Dataset } from "#data/dataset.ts";
import type { EpochDay } from "#domain/day.ts";
import { formatIsoDay } from "#domain/day.ts";
import type { Formats } from "#i18n/formats.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";

/** What is shown, in one line: "Security events in Kosovo*, 2021–2025". Without a dataset it knows the asked dates only. */
export function useViewTitle(dataset: Pick<Dataset, "id" | "title" | "span"> | null): string {
  const { t, formats } = useLanguage();
  const [{ from, to }] = useView();
  const subject = dataset === null || dataset.id === "kosovo" ? t("embed.subject") : dataset.title;
  const first = from ?? dataset?.span?.first ?? null;
  const last = to ?? dataset?.span?.last ?? null;
  if (first !== null && last !== null) {
    return t("embed.titleSpan", { subject, span: spanInWords(first, last, to !== null, formats) });
  }
  if (first !== null) return t("embed.titleSince", { subject, day: formats.day(first) });
  if (last !== null) return t("embed.titleUntil", { subject, day: formats.day(last) });
  return subject;
}

// Whole years are said as years; the last year of the data counts as whole where no end was asked for.
function spanInWords(
  first: EpochDay,
  last: EpochDay,
  isEndAsked: boolean,
  formats: Formats,
): string {
  const isFromYear = formatIsoDay(first).endsWith("-01-01");
  const isToYear = !isEndAsked || formatIsoDay(last).endsWith("-12-31");
  if (!isFromYear || !isToYear) return formats.span(first, last);
  const from = formats.year(first);
  const to = formats.year(last);
  return from === to ? from : `${from}–${to}`;
}
