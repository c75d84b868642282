import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { inLatin } from "#domain/language.ts";
import { createFormats } from "#i18n/formats.ts";
import { type LoadedLanguage, loadLanguage, matchLanguage } from "#i18n/languages.ts";
import type { Catalogue } from "#i18n/messages.ts";
import { LanguageProvider } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";

const NO_SENTENCES: Catalogue = {};

const ENGLISH: LoadedLanguage = {
  language: "en",
  catalogue: NO_SENTENCES,
  formats: createFormats("en"),
  toScript: inLatin,
};

/** The language of the view, else the browser's; the old one stays until the new one's sentences are there. */
export function ViewLanguage({ children }: { readonly children: ReactNode }) {
  const [{ lang }] = useView();
  const language = lang ?? matchLanguage(navigator.languages);
  const { data, isError } = useQuery({
    queryKey: ["catalogue", language],
    queryFn: () => loadLanguage(language),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    ...(language === "en" ? { initialData: ENGLISH } : {}),
  });
  // A catalogue that cannot be fetched leaves the sentences in English; numbers and data keep the language.
  const shown = data ?? (isError ? { language, catalogue: NO_SENTENCES } : null);
  if (shown === null) return null;
  return <LanguageProvider {...shown}>{children}</LanguageProvider>;
}
