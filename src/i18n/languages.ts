import type { LanguageId, ToScript } from "#domain/language.ts";
import { inLatin, isLanguageId, LANGUAGE_IDS } from "#domain/language.ts";
import type { Formats } from "./formats.ts";
import { createFormats } from "./formats.ts";
import type { Catalogue } from "./messages.ts";

/** A language of the interface: its name in itself, and how its sentences are fetched. */
interface Language {
  readonly name: string;
  load(): Promise<Catalogue>;
}

/** Adding a language is a row here, an id in domain/language.ts, and a catalogue. */
export const LANGUAGES: Readonly<Record<LanguageId, Language>> = {
  en: { name: "English", load: async () => ({}) },
  sq: { name: "Shqip", load: async () => (await import("./sq.json")).default },
  "sr-Latn": { name: "Srpski", load: async () => (await import("./sr-Latn.json")).default },
  "sr-Cyrl": {
    name: "Српски",
    load: async () =>
      inScript((await import("./sr-Latn.json")).default, await loadScript("sr-Cyrl")),
  },
};

/** All that a page needs to speak a language. */
export interface LoadedLanguage {
  readonly language: LanguageId;
  readonly catalogue: Catalogue;
  readonly formats: Formats;
  readonly toScript: ToScript;
}

/** Fetches a language's sentences and formats; fails where either cannot be fetched. */
export async function loadLanguage(language: LanguageId): Promise<LoadedLanguage> {
  const [catalogue, formats, toScript] = await Promise.all([
    LANGUAGES[language].load(),
    loadFormats(language),
    loadScript(language),
  ]);
  return { language, catalogue, formats, toScript };
}

/** A language's formats: the browser's, or our own where it does not know Albanian, as Chromium. */
export async function loadFormats(
  language: LanguageId,
  isKnown: (language: LanguageId) => boolean = isKnownToIntl,
): Promise<Formats> {
  if (language !== "sq" || isKnown(language)) return createFormats(language);
  return (await import("./albanianFormats.ts")).createAlbanianFormats();
}

function isKnownToIntl(language: LanguageId): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
}

/** How a language writes Serbian; the letters of Cyrillic are fetched when it is asked for. */
export async function loadScript(language: LanguageId): Promise<ToScript> {
  if (language !== "sr-Cyrl") return inLatin;
  return (await import("#lib/cyrillicFromLatin.ts")).cyrillicFromLatin;
}

// One catalogue for both scripts: a second file would drift from the first.
function inScript(catalogue: Catalogue, toScript: ToScript): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, sentence]) => [key, toScript(sentence)]),
  );
}

/** The first of a browser's languages that we have, else English. Plain `sr` is read as Cyrillic, as CLDR does. */
export function matchLanguage(wanted: readonly string[]): LanguageId {
  for (const tag of wanted) {
    const locale = parseLocale(tag);
    if (locale === null) continue;
    const { language, script } = locale;
    if (language === "sr") return script === "Latn" ? "sr-Latn" : "sr-Cyrl";
    const id = LANGUAGE_IDS.find((known) => known === language);
    if (id !== undefined && isLanguageId(id)) return id;
  }
  return "en";
}

function parseLocale(tag: string): { language: string; script: string | undefined } | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return { language, script };
  } catch {
    return null;
  }
}
