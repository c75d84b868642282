import { useLanguage } from "#i18n/useLanguage.ts";
import type { OptionCount } from "#ui/OptionRow.tsx";

/** Puts a number of events into words for a row of choices. */
export function useOptionCount(): (count: number) => OptionCount {
  const { t, formats } = useLanguage();
  return (count) => ({
    isZero: count === 0,
    text: formats.integer(count),
    description: t("count.events", { count }),
  });
}
