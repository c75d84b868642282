import { useLanguage } from "#i18n/useLanguage.ts";
import { Icon } from "#ui/Icon.tsx";
import { Popover } from "#ui/Popover.tsx";
import { LanguageOptions } from "./LanguageOptions.tsx";
import { PlaceNameOptions } from "./PlaceNameOptions.tsx";
import { ThemeOptions } from "./ThemeOptions.tsx";

/** Language, place names and theme behind one button, where the header has room for no more. */
export function PhoneMenu() {
  const { t } = useLanguage();
  return (
    <Popover
      label={t("header.menu")}
      align="end"
      isIcon
      button={<Icon name="menu" sizePx={18} />}
      buttonLabel={t("header.menu")}
    >
      {() => (
        <>
          <LanguageOptions />
          <PlaceNameOptions />
          <ThemeOptions />
        </>
      )}
    </Popover>
  );
}
