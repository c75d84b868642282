import { LANGUAGE_IDS } from "#domain/language.ts";
import { LANGUAGES } from "#i18n/languages.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";
import { RadioList } from "./RadioList.tsx";

/** Each language by its own name. */
export function LanguageOptions() {
  const { t, language } = useLanguage();
  const [, changeView] = useView();
  return (
    <RadioList
      label={t("header.language")}
      options={LANGUAGE_IDS.map((id) => ({ id, label: LANGUAGES[id].name, lang: id }))}
      chosen={language}
      onChoose={(lang) => changeView({ lang })}
    />
  );
}
