import { type ReactNode, useEffect, useState } from "react";
import type { LanguageId, ToScript } from "#domain/language.ts";
import type { Formats } from "#i18n/formats.ts";
import { loadLanguage, matchLanguage } from "#i18n/languages.ts";
import type { Catalogue } from "#i18n/messages.ts";
import { LanguageProvider } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";

const NO_SENTENCES: Catalogue = {};

interface Loaded {
  readonly language: LanguageId;
  readonly catalogue: Catalogue;
  readonly formats?: Formats;
  readonly toScript?: ToScript;
}

/** The language of what stands on the page before the dashboard, which brings its own. English until it is there. */
export function PosterLanguage({ children }: { readonly children: ReactNode }) {
  const [{ lang, theme }] = useView();
  const language = lang ?? matchLanguage(navigator.languages);
  const [loaded, setLoaded] = useState<Loaded>({ language, catalogue: NO_SENTENCES });

  useEffect(
    function loadSentences() {
      let isWanted = true;
      void loadLanguage(language).then((words) => {
        if (isWanted) setLoaded(words);
      }, keepEnglish);
      return function forgetSentences() {
        isWanted = false;
      };
    },
    [language],
  );

  useEffect(
    function setAttributes() {
      const root = document.documentElement;
      root.lang = loaded.language;
      if (theme === "auto") delete root.dataset.theme;
      else root.dataset.theme = theme;
    },
    [loaded.language, theme],
  );

  return <LanguageProvider {...loaded}>{children}</LanguageProvider>;
}

function keepEnglish(): void {
  // Sentences that do not come are no reason to show nothing.
}
