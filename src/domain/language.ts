/** Interface languages, in the order of the menu. `sr-Cyrl` texts are the `sr-Latn` ones in the other script. */
export const LANGUAGE_IDS = ["en", "sq", "sr-Latn", "sr-Cyrl"] as const;
export type LanguageId = (typeof LANGUAGE_IDS)[number];

/** Whether a text is the id of a language we have. */
export function isLanguageId(text: string): text is LanguageId {
  return (LANGUAGE_IDS as readonly string[]).includes(text);
}

/** Serbian in Latin letters as the reader's language writes it; any other text is to be left out of it. */
export type ToScript = (serbian: string) => string;

/** The script of every language but Serbian in Cyrillic. */
export const inLatin: ToScript = (serbian) => serbian;

/** How place names are shown: both languages (the majority's first), or one. */
export const NAME_MODES = ["both", "sq", "sr", "en"] as const;
export type NameMode = (typeof NAME_MODES)[number];
