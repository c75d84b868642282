import { type RenderResult, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { DatasetProvider } from "#data/useDataset.ts";
import { createLanguage, LanguageProvider } from "#i18n/useLanguage.ts";
import { kosovoDataset } from "#tests/kosovoDataset.ts";
import { ViewDefaults } from "#url/useView.ts";
import { parseView } from "#url/view.ts";

const DEFAULTS = parseView("from=2021");
const { language } = createLanguage("en", {});

/** Shows a panel on the shipped dataset, in English, as an address asks for it. */
export function showKosovo(panel: ReactNode, query = ""): RenderResult {
  window.history.replaceState(null, "", `/?${query}`);
  return render(
    <ViewDefaults defaults={DEFAULTS}>
      <LanguageProvider language={language} catalogue={{}}>
        <DatasetProvider dataset={kosovoDataset()} language={language}>
          {panel}
        </DatasetProvider>
      </LanguageProvider>
    </ViewDefaults>,
  );
}

/** One parameter of the address bar; null where it is not given. */
export function parameter(name: string): string | null {
  return new URLSearchParams(window.location.search).get(name);
}
