import { latinFromCyrillic } from "./latinFromCyrillic.ts";

const COMBINING_MARKS = /\p{Mn}/gu;
const NOT_IN_A_WORD = /[^\p{L}\p{N}]+/u;

/** One spelling for all: lower case, Latin script, no diacritics. `Zveçan`, `Zvečan` and `Звечан` become `zvecan`. */
export function foldText(text: string): string {
  // đ has no decomposition in Unicode, and ı (Türkiye's names) none to i.
  return latinFromCyrillic(text.toLowerCase())
    .normalize("NFD")
    .replace(COMBINING_MARKS, "")
    .replaceAll("đ", "d")
    .replaceAll("ı", "i")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l");
}

/** The folded words of a text, in order; an empty list where it has none. */
export function wordsOf(text: string): readonly string[] {
  return foldText(text).split(NOT_IN_A_WORD).filter(Boolean);
}

/**
 * Folded words as one searchable string: each is preceded by a space, so that
 * `" " + word` finds words that begin with it.
 *
 * A word with đ stands in both common spellings (Đakovica: dakovica, djakovica).
 */
export function searchTextOf(texts: readonly string[]): string {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of wordsOf(text)) words.add(word);
    if (/[đђ]/i.test(text)) {
      for (const word of wordsOf(text.toLowerCase().replace(/[đђ]/g, "dj"))) words.add(word);
    }
  }
  return ` ${[...words].join(" ")}`;
}
