import type { LanguageId } from "#domain/language.ts";
import en from "./en.json";
import { NUMBER_LOCALES } from "./formats.ts";

/**
 * Catalogues are i18next's JSON format 4 (flat): `{{name}}` for values, `_one`/`_few`/`_other` for
 * plural forms by `count`, so that translation platforms read them. The reader is our own because
 * the whole embed has 150 kB and i18next with its binding takes 18 of them (reference measurement).
 */
type MasterKey = keyof typeof en;
type PluralSuffix = "_zero" | "_one" | "_two" | "_few" | "_many" | "_other";
type BaseKey<Key extends string> = Key extends `${infer Base}${PluralSuffix}` ? Base : Key;

/** Every sentence of the interface; the keys of en.json without their plural endings. */
export type MessageKey = BaseKey<MasterKey>;

/** A language's sentences. Those that are missing are shown in English. */
export type Catalogue = Readonly<Record<string, string>>;

/** Values by the names that sentences have for them. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Gives the sentence for a key; `count` chooses the plural form and is written in the language's digits grouping. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const MASTER: Catalogue = en;

/** Speaks a language; what its catalogue lacks is said in English. */
export function createTranslate(language: LanguageId, catalogue: Catalogue): Translate {
  // English's rule is Albanian's, where a browser does not know Albanian.
  const plurals = new Intl.PluralRules([language, "en"]);
  const numbers = new Intl.NumberFormat([...NUMBER_LOCALES[language]]);
  const englishPlurals = new Intl.PluralRules("en");

  return (key, values = {}) => {
    const { count } = values;
    const ending = typeof count === "number" ? `_${plurals.select(count)}` : "";
    const englishEnding = typeof count === "number" ? `_${englishPlurals.select(count)}` : "";
    const sentence =
      catalogue[`${key}${ending}`] ??
      catalogue[`${key}_other`] ??
      catalogue[key] ??
      MASTER[`${key}${englishEnding}`] ??
      MASTER[`${key}_other`] ??
      MASTER[key] ??
      key;
    return sentence.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
      const value = values[name];
      if (value === undefined) return placeholder;
      return typeof value === "number" ? numbers.format(value) : value;
    });
  };
}
