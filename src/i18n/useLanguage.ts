import { createContext, createElement, type ReactNode, useContext, useMemo } from "react";
import type { LanguageId, ToScript } from "#domain/language.ts";
import { inLatin } from "#domain/language.ts";
import type { Formats } from "./formats.ts";
import { createFormats } from "./formats.ts";
import type { Catalogue, Translate } from "./messages.ts";
import { createTranslate } from "./messages.ts";

/** The language in use: its id, its sentences, its ways with numbers and dates, its script. */
export interface LanguageContext {
  readonly language: LanguageId;
  readonly t: Translate;
  readonly formats: Formats;
  readonly toScript: ToScript;
}

const Context = createContext<LanguageContext>(createLanguage("en", {}));

/** Puts a language together from its parts. */
export function createLanguage(
  language: LanguageId,
  catalogue: Catalogue,
  formats: Formats = createFormats(language),
  toScript: ToScript = inLatin,
): LanguageContext {
  return { language, t: createTranslate(language, catalogue), formats, toScript };
}

interface LanguageProviderProps {
  readonly language: LanguageId;
  /** Loaded before it is handed in: a page never shows two languages at once. */
  readonly catalogue: Catalogue;
  /** Those of the browser's Intl where none are handed in. */
  readonly formats?: Formats | undefined;
  /** Latin where none is handed in. */
  readonly toScript?: ToScript | undefined;
  readonly children: ReactNode;
}

/** Hands the language to everything below. */
export function LanguageProvider({
  language,
  catalogue,
  formats,
  toScript,
  children,
}: LanguageProviderProps) {
  const value = useMemo(
    () => createLanguage(language, catalogue, formats, toScript),
    [language, catalogue, formats, toScript],
  );
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
