import { useMemo } from "react";
import type { NameMode } from "#domain/language.ts";
import type { MessageKey } from "#i18n/messages.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";
import type { NameStyle } from "./labelCandidates.ts";

/** Sentences for the countries that the gazetteer labels. */
const COUNTRIES: Readonly<Record<string, MessageKey>> = {
  SERBIA: "map.country.serbia",
  "NORTH MACEDONIA": "map.country.northMacedonia",
  ALBANIA: "map.country.albania",
  MONTENEGRO: "map.country.montenegro",
};

/** How names on the map are written: as the address asks, else as the operator does. */
export function useNameStyle(configured: NameMode | undefined): NameStyle {
  const [view] = useView();
  const { toScript, t } = useLanguage();
  const names = view.names === "both" ? (configured ?? "both") : view.names;
  return useMemo(
    () => ({
      names,
      toScript,
      country: (id) => {
        const key = COUNTRIES[id];
        return key === undefined ? id : t(key);
      },
    }),
    [names, toScript, t],
  );
}
