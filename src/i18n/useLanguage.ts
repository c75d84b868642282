import { createContext, createElement, type ReactNode, useContext, useMemo } from "react";
import type { LanguageId } from "#domain/language.ts";
import type { Formats } from "./formats.ts";
import { createFormats } from "./formats.ts";
import type { Catalogue, Translate } from "./messages.ts";
import { createTranslate } from "./messages.ts";

/** The language in use: its id, its sentences and its ways with numbers and dates. */
export interface LanguageContext {
  readonly language: LanguageId;
  readonly t: Translate;
  readonly formats: Formats;
}

const Context = createContext<LanguageContext>(createLanguage("en", {}));

export function createLanguage(language: LanguageId, catalogue: Catalogue): LanguageContext {
  return { language, t: createTranslate(language, catalogue), formats: createFormats(language) };
}

interface LanguageProviderProps {
  readonly language: LanguageId;
  /** Loaded before it is handed in: a page never shows two languages at once. */
  readonly catalogue: Catalogue;
  readonly children: ReactNode;
}

export function LanguageProvider({ language, catalogue, children }: LanguageProviderProps) {
  const value = useMemo(() => createLanguage(language, catalogue), [language, catalogue]);
  return createElement(Context, { value }, children);
}

/** Sentences and formats of the language in use; stable until the language changes. */
export function useLanguage(): LanguageContext {
  return useContext(Context);
}

/** The sentences alone. */
export function useTranslate(): Translate {
  return useContext(Context).t;
}
