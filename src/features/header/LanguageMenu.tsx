import { LANGUAGES } from "#i18n/languages.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Popover } from "#ui/Popover.tsx";
import { LanguageOptions } from "./LanguageOptions.tsx";
import { PlaceNameOptions } from "./PlaceNameOptions.tsx";

/** The interface's language, and how place names are shown. */
export function LanguageMenu() {
  const { t, language } = useLanguage();
  const { name } = LANGUAGES[language];
  return (
    <Popover
      label={t("header.language")}
      align="end"
      button={name}
      buttonLabel={t("header.languageIs", { name })}
    >
      {() => (
        <>
          <LanguageOptions />
          <PlaceNameOptions />
        </>
      )}
    </Popover>
  );
}
