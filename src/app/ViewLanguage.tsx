import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { LanguageId } from "#domain/language.ts";
import { LANGUAGES, matchLanguage } from "#i18n/languages.ts";
import type { Catalogue } from "#i18n/messages.ts";
import { LanguageProvider } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";

const NO_SENTENCES: Catalogue = {};

interface Loaded {
  readonly language: LanguageId;
  readonly catalogue: Catalogue;
}

/** The language of the view, else the browser's; the old one stays until the new one's sentences are there. */
export function ViewLanguage({ children }: { readonly children: ReactNode }) {
  const [{ lang }] = useView();
  const language = lang ?? matchLanguage(navigator.languages);
  const { data, isError } = useQuery({
    queryKey: ["catalogue", language],
    queryFn: async (): Promise<Loaded> => ({
      language,
      catalogue: await LANGUAGES[language].load(),
    }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    ...(language === "en" ? { initialData: { language, catalogue: NO_SENTENCES } } : {}),
  });
  // A catalogue that cannot be fetched leaves the sentences in English; numbers and data keep the language.
  const shown = data ?? (isError ? { language, catalogue: NO_SENTENCES } : null);
  if (shown === null) return null;
  return (
    <LanguageProvider language={shown.language} catalogue={shown.catalogue}>
      {children}
    </LanguageProvider>
  );
}
